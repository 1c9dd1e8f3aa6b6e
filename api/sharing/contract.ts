import { z } from '@hono/zod-openapi';
import {
  BASES,
  type Basis,
  daySchema,
  entryCardSchema,
  groundSchema,
  idSchema,
  momentSchema,
  organisationSchema,
  type Section,
  sectionSchema,
} from '../dossier/contract.ts';

/** The part that somebody plays around a youngster. */
export const ROLES = [
  'mother',
  'father',
  'guardian',
  'guide',
  'consulent',
  'school-counsellor',
  'trusted-person',
  'other',
] as const;
export const roleSchema = z.enum(ROLES).openapi('Role');
export type Role = z.infer<typeof roleSchema>;

/** Why somebody may look: consent is always for something. */
export const PURPOSES = ['know', 'help', 'arrange', 'hand-over'] as const;
export const purposeSchema = z.enum(PURPOSES).openapi('Purpose');
export type Purpose = z.infer<typeof purposeSchema>;

/** Where somebody's question to see a shelf stands. */
export const ACCESS_REQUEST_STATES = ['open', 'given', 'refused', 'withdrawn'] as const;
export const accessRequestStateSchema = z.enum(ACCESS_REQUEST_STATES).openapi('AccessRequestState');
export type AccessRequestState = z.infer<typeof accessRequestStateSchema>;

/** What somebody can set for the own dossier. */
export const PREFERENCES = ['urgent-contacts', 'news'] as const;
export type PreferenceName = (typeof PREFERENCES)[number];

/** A ground besides consent on which somebody else sees something. */
export const otherBasisSchema = z.enum(BASES).exclude(['subject', 'consent']).openapi('OtherBasis');
export type OtherBasis = z.infer<typeof otherBasisSchema>;

/** A person, or a small team of an organisation, who can be given access. */
export const partySchema = z
  .object({
    id: idSchema,
    kind: z.enum(['person', 'team']),
    name: z.string(),
    role: roleSchema,
    organisation: organisationSchema.nullable(),
    /** Names of the people in a team; empty for a person. */
    members: z.array(z.string()),
    /** Through how many grants this party sees something now; for a person also those of a team they are in. */
    activeGrants: z.number().int(),
    /** Grounds besides consent on which this party sees something now; for a person also those of a team they are in. */
    otherBases: z.array(otherBasisSchema),
  })
  .openapi('Party');
export type Party = z.infer<typeof partySchema>;
export const partiesSchema = z.object({ items: z.array(partySchema) }).openapi('Parties');
export type Parties = z.infer<typeof partiesSchema>;

export const grantSchema = z
  .object({
    id: idSchema,
    partyId: idSchema,
    /** Exactly one of `section` and `entryId` is filled. */
    section: sectionSchema.nullable(),
    entryId: idSchema.nullable(),
    purpose: purposeSchema,
    startsAt: momentSchema,
    endsAt: momentSchema,
    /** When the youngster ended it, null while it was not. */
    endedAt: momentSchema.nullable(),
    state: z.enum(['active', 'upcoming', 'expired', 'ended']),
  })
  .openapi('Grant');
export type Grant = z.infer<typeof grantSchema>;
export const grantsSchema = z.object({ items: z.array(grantSchema) }).openapi('Grants');

/** No period is longer than a year, a leap year at that: after it consent is asked again. */
export const MAX_GRANT_DAYS = 366;

export const newGrantSchema = z
  .strictObject({
    partyId: idSchema,
    section: sectionSchema.optional(),
    entryId: idSchema.optional(),
    purpose: purposeSchema,
    /** The last day, Europe/Brussels, on which the party may look. */
    until: daySchema,
  })
  .refine(grant => (grant.section === undefined) !== (grant.entryId === undefined), {
    path: ['section'],
    message: 'Kies een vak óf één kaart.',
  })
  .openapi('NewGrant');
export type NewGrant = z.infer<typeof newGrantSchema>;

export const previewQuerySchema = z.object({ as: idSchema });

/** The youngster's own table through somebody else's eyes. It never shows more than the youngster sees. */
export const previewSchema = z
  .object({
    party: partySchema,
    /** Every card on the youngster's own table; `faceUp` when the other sees it too. */
    cards: z.array(
      z.object({
        card: entryCardSchema,
        faceUp: z.boolean(),
        /** False for what lies closed for the youngster too, and for what is about somebody else. */
        canGive: z.boolean(),
      }),
    ),
    /** What only the other may see: no more than a number for each ground. */
    onlyTheirs: z.array(z.object({ ground: groundSchema, count: z.number().int() })),
  })
  .openapi('Preview');
export type Preview = z.infer<typeof previewSchema>;

/** A way in which a viewer sees something of somebody else's dossier. What it is not about is null. */
export type Door = {
  partyId: string;
  basis: Exclude<Basis, 'subject'>;
  purpose: Purpose | null;
  section: Section | null;
  entryId: string | null;
  teamId: string | null;
};
