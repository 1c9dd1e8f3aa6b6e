import { z } from '@hono/zod-openapi';
import {
  basisSchema,
  daySchema,
  idSchema,
  organisationSchema,
  sectionSchema,
} from '../../dossier/contract.ts';
import { ownAccessRequestSchema } from '../asking/contract.ts';
import { purposeSchema, roleSchema } from '../contract.ts';
import { waitingTalkSchema } from '../talks/contract.ts';

/** As whom one stands around a youngster: in person, or with a team. */
export const standingSchema = z
  .object({
    partyId: idSchema,
    role: roleSchema,
    /** Null when one stands there in person. */
    team: z.object({ id: idSchema, name: z.string() }).nullable(),
    organisation: organisationSchema.nullable(),
    /** Whether this team may add a card. */
    adds: z.boolean(),
  })
  .openapi('Standing');
export type Standing = z.infer<typeof standingSchema>;

/** One ground on which something is open, and how far it reaches. */
export const openDoorSchema = z
  .object({
    partyId: idSchema,
    basis: basisSchema.exclude(['subject']),
    purpose: purposeSchema.nullable(),
    /** Shelves that it opens; empty when it opens one card, or is not about shelves. */
    sections: z.array(sectionSchema),
    /** How many cards were given one by one. */
    cards: z.number().int(),
    /** Last day, null when no day was set. */
    until: daySchema.nullable(),
  })
  .openapi('OpenDoor');
export type OpenDoor = z.infer<typeof openDoorSchema>;

/** Everything that a parent, trusted person or professional may know of one dossier. Nothing of what the youngster does. */
export const sharedDossierSchema = z
  .object({
    dossierId: idSchema,
    subjectName: z.string(),
    /** True for whoever decides for a child that does not decide yet. */
    acting: z.boolean(),
    standings: z.array(standingSchema),
    doors: z.array(openDoorSchema),
    requests: z.array(ownAccessRequestSchema),
    /** Cards that wait until the viewer, who is responsible for them, talked about them. */
    talks: z.array(waitingTalkSchema),
  })
  .openapi('SharedDossier');
export type SharedDossier = z.infer<typeof sharedDossierSchema>;
export const sharedWithMeSchema = z.object({ items: z.array(sharedDossierSchema) }).openapi('SharedWithMe');
export type SharedWithMe = z.infer<typeof sharedWithMeSchema>;
