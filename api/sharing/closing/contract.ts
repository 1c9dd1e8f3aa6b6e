import { z } from '@hono/zod-openapi';
import { idSchema, momentSchema, organisationSchema } from '../../dossier/contract.ts';
import { otherBasisSchema } from '../contract.ts';

export const mandateSchema = z
  .object({
    id: idSchema,
    partyId: idSchema,
    givenAt: momentSchema,
    endedAt: momentSchema.nullable(),
  })
  .openapi('Mandate');
export type Mandate = z.infer<typeof mandateSchema>;

export const newMandateSchema = z.strictObject({ partyId: idSchema }).openapi('NewMandate');

/** What a no to one person closes, and what it can't close. */
export const personAroundSchema = z
  .object({
    personId: idSchema,
    name: z.string(),
    /** As whom this person stands around the dossier: in person, in a team. */
    partyIds: z.array(idSchema),
    closes: z.array(z.enum(['consent', 'mandate', 'own-team'])),
    stays: z.array(otherBasisSchema),
    /** The no that holds now, if any. */
    block: z.object({ id: idSchema, blockedAt: momentSchema }).nullable(),
  })
  .openapi('PersonAround');
export type PersonAround = z.infer<typeof personAroundSchema>;
export const peopleAroundSchema = z.object({ items: z.array(personAroundSchema) }).openapi('PeopleAround');
export type PeopleAround = z.infer<typeof peopleAroundSchema>;

export const newBlockSchema = z.strictObject({ personId: idSchema }).openapi('NewBlock');

/** One organisation around the dossier: what ends when the youngster leaves it, and what stays. */
export const departureSchema = z
  .object({
    organisation: organisationSchema,
    ends: z.object({
      grantIds: z.array(idSchema),
      /** Trusted persons who lose their mandate. */
      mandatePartyIds: z.array(idSchema),
      /** Teams that no longer see what they wrote. */
      ownTeamPartyIds: z.array(idSchema),
    }),
    /** Relations that stay: a law opens them, or a child's representative. */
    staysRelationIds: z.array(idSchema),
    /** When the youngster left, if so. */
    left: z.object({ id: idSchema, leftAt: momentSchema }).nullable(),
  })
  .openapi('Departure');
export type Departure = z.infer<typeof departureSchema>;
export const departuresSchema = z.object({ items: z.array(departureSchema) }).openapi('Departures');
export type Departures = z.infer<typeof departuresSchema>;

export const newDepartureSchema = z.strictObject({ organisationId: idSchema }).openapi('NewDeparture');
