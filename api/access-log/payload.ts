import { z } from 'zod';
import { idSchema, momentSchema, sectionSchema } from '../dossier/contract.ts';
import { relationKindSchema } from '../relations/contract.ts';
import { purposeSchema } from '../sharing/contract.ts';
import { eventActionSchema, eventBasisSchema } from './contract.ts';

/** What `kaart.append_event` writes about one look or one recorded step: ids, codes, counts and a moment, never content. */
const payloadSchema = z.strictObject({
  action: eventActionSchema,
  at: momentSchema,
  basis: eventBasisSchema,
  count: z.number().int().nullable(),
  entry: idSchema.nullable(),
  organisation: idSchema.nullable(),
  party: idSchema.nullable(),
  person: idSchema,
  purpose: purposeSchema.nullable(),
  relation: relationKindSchema.nullable().default(null),
  section: sectionSchema.nullable(),
});

export type Payload = z.infer<typeof payloadSchema>;

/** @throws ZodError when the stored text is not a look */
export const parsePayload = (text: string): Payload => payloadSchema.parse(JSON.parse(text));
