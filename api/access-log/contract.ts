import { z } from '@hono/zod-openapi';
import { BASES, idSchema, momentSchema, organisationSchema, sectionSchema } from '../dossier/contract.ts';
import { relationKindSchema } from '../relations/contract.ts';
import { purposeSchema, roleSchema } from '../sharing/contract.ts';

/**
 * What stands in the log: looks of others (`list`, `open`, `file`), a card that was opened after a talk (`health-opened`),
 * steps of whoever records a relation, and getting in again at a desk (`recovered`).
 */
export const EVENT_ACTIONS = [
  'list',
  'open',
  'file',
  'health-opened',
  'relation-recorded',
  'relation-confirmed',
  'relation-refused',
  'relation-ended',
  'relation-end-confirmed',
  'relation-end-refused',
  'recovered',
] as const;
export const eventActionSchema = z.enum(EVENT_ACTIONS).openapi('EventAction');

/** On what ground somebody did that: a basis of looking, or the authority of whoever keeps the file. */
export const eventBasisSchema = z.enum([...BASES, 'file-holder']).openapi('EventBasis');

/** One look or step by somebody else: who, from where, when, what, on which basis. Never any content. */
export const accessEventSchema = z
  .object({
    sequence: z.number().int(),
    at: momentSchema,
    action: eventActionSchema,
    who: z.object({ id: idSchema, name: z.string(), role: roleSchema.nullable() }),
    organisation: organisationSchema.nullable(),
    section: sectionSchema.nullable(),
    /** How many cards a list showed; null for one opened entry. */
    count: z.number().int().nullable(),
    entryId: idSchema.nullable(),
    /** Title of the opened entry, when the subject can read that entry. */
    entryTitle: z.string().nullable(),
    basis: eventBasisSchema,
    /** What was recorded, for a step of the file holder; null for a look. */
    relation: relationKindSchema.nullable(),
    purpose: purposeSchema.nullable(),
  })
  .openapi('AccessEvent');
export type AccessEvent = z.infer<typeof accessEventSchema>;

export const accessLogSchema = z
  .object({
    items: z.array(accessEventSchema),
    next: z.string().nullable(),
    /** Everybody who stands in this log, by name: to look at one person's part of it. */
    people: z.array(z.object({ id: idSchema, name: z.string() })),
  })
  .openapi('AccessLog');
export type AccessLog = z.infer<typeof accessLogSchema>;

export const accessLogQuerySchema = z.object({
  cursor: z.string().max(200).optional(),
  /** Only what this person did. */
  person: idSchema.optional(),
});

// -------------------------------------------------------------------------------------------------------- the proof

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** One link of the chain, and what it promises about; bytes in hexadecimal. */
export const chainLinkSchema = z
  .object({
    sequence: z.number().int(),
    /** Null when the link itself is gone and only its event is left. */
    link: z.object({ previousHash: hashSchema, commitment: hashSchema, hash: hashSchema }).nullable(),
    /** Null when the event was erased, which breaks nothing. */
    event: z.object({ salt: z.string().regex(/^[0-9a-f]*$/), payload: z.string() }).nullable(),
  })
  .openapi('ChainLink');
export type ChainLink = z.infer<typeof chainLinkSchema>;

/** What the newest seal outside the database says about this one chain, signed for it. */
export const sealStatementSchema = z
  .object({
    /** JSON with dossier, sequence, hash, number of the seal and its moment: to the letter what was signed. */
    statement: z.string(),
    /** Ed25519, in base64. */
    signature: z.string(),
    /** Public key: SubjectPublicKeyInfo, in base64. */
    publicKey: z.string(),
    /** Short name of that key, to compare with one that was written down elsewhere. */
    fingerprint: z.string(),
  })
  .openapi('SealStatement');
export type SealStatement = z.infer<typeof sealStatementSchema>;

/** A page of the proof, the oldest link first. Links and head are of one moment. */
export const logProofSchema = z
  .object({
    links: z.array(chainLinkSchema),
    /** Where the chain ends; null when nobody ever looked. */
    head: z.object({ sequence: z.number().int(), hash: hashSchema }).nullable(),
    /** Ask on after this place; null on the last page. */
    next: z.number().int().nullable(),
    /** Only on the first page, and null as long as nothing of this chain was sealed. */
    seal: sealStatementSchema.nullable(),
  })
  .openapi('LogProof');
export type LogProof = z.infer<typeof logProofSchema>;

export const logProofQuerySchema = z.object({
  after: z.coerce.number().int().min(0).max(1_000_000_000_000).default(0),
});

/** What the log does not show, by the names that the code itself gives to it. */
export const logGapsSchema = z.object({ items: z.array(z.string()) }).openapi('LogGaps');
export type LogGaps = z.infer<typeof logGapsSchema>;
