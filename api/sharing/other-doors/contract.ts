import { z } from '@hono/zod-openapi';
import {
  basisSchema,
  daySchema,
  idSchema,
  momentSchema,
  organisationSchema,
  sectionSchema,
} from '../../dossier/contract.ts';
import { relationGroundSchema, trustExceptionSchema } from '../../relations/contract.ts';
import { otherBasisSchema } from '../contract.ts';

/**
 * How far a door reaches: everything about the child; only what is about the one who looks; some shelves; what the own team
 * wrote; what the youngster sees.
 */
export const reachSchema = z.enum(['child', 'self', 'shelves', 'team', 'subject']).openapi('Reach');

/** What is recorded about somebody's place around the youngster, and by whom. */
const recordedFields = {
  relationId: idSchema,
  partyId: idSchema,
  since: daySchema,
  /** Last day, null for as long as nobody ends it. */
  until: daySchema.nullable(),
  /** For whom it was recorded: there one asks why, and there one complains first. */
  organisation: organisationSchema,
  recordedBy: z.string(),
};

/** A way in that is no consent: the youngster did not give it, and can't switch it off here. */
export const otherDoorSchema = z
  .object({
    ...recordedFields,
    basis: otherBasisSchema,
    reach: reachSchema,
    ground: relationGroundSchema.nullable(),
    /** Only for a trusted person of a child that does not decide yet. */
    exception: trustExceptionSchema.nullable(),
    /** Only for `shelves`. */
    sections: z.array(sectionSchema),
    /** The reason or reference in words; null when there is none to read. */
    reason: z.string().nullable(),
    /** True when the reason stays closed, because it would endanger somebody. */
    shielded: z.boolean(),
  })
  .openapi('OtherDoor');
export type OtherDoor = z.infer<typeof otherDoorSchema>;

/** Somebody who is recorded as trusted person: sees nothing until the capable youngster says yes. */
export const trustedPersonSchema = z
  .object({
    ...recordedFields,
    /** Bound by professional secrecy: then also what is withheld in the youngster's interest can be read. */
    secrecy: z.boolean(),
    mandate: z.object({ id: idSchema, givenAt: momentSchema }).nullable(),
  })
  .openapi('TrustedPerson');
export type TrustedPerson = z.infer<typeof trustedPersonSchema>;

export const otherDoorsSchema = z
  .object({ doors: z.array(otherDoorSchema), trusted: z.array(trustedPersonSchema) })
  .openapi('OtherDoors');
export type OtherDoors = z.infer<typeof otherDoorsSchema>;

/** Who reads one card that the viewer reads too, for each person or team, with the ground. */
export const readersSchema = z
  .object({
    /** False for a card that lies closed for the viewer: then nobody is named. */
    readable: z.boolean(),
    items: z.array(
      z.object({
        partyId: idSchema,
        /** Null when this party can't read the card. */
        basis: basisSchema.exclude(['subject']).nullable(),
      }),
    ),
  })
  .openapi('Readers');
export type Readers = z.infer<typeof readersSchema>;
