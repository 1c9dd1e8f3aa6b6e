import { z } from 'zod';
import { basisSchema, idSchema, momentSchema, sectionSchema } from '../dossier/contract.ts';
import { purposeSchema } from '../sharing/contract.ts';

/** What `kaart.append_event` writes about one look: ids, codes, counts and a moment, never content. */
const payloadSchema = z.strictObject({
  action: z.enum(['list', 'open']),
  at: momentSchema,
  basis: basisSchema,
  count: z.number().int().nullable(),
  entry: idSchema.nullable(),
  organisation: idSchema.nullable(),
  party: idSchema,
  person: idSchema,
  purpose: purposeSchema.nullable(),
  section: sectionSchema.nullable(),
});

export type Payload = z.infer<typeof payloadSchema>;

/** @throws ZodError when the stored text is not a look */
export const parsePayload = (text: string): Payload => payloadSchema.parse(JSON.parse(text));
