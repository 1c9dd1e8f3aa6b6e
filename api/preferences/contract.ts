import { z } from '@hono/zod-openapi';
import { idSchema } from '../dossier/contract.ts';

/** Cards of people, the one to call first in front. A card that is no longer there is passed over by who shows them. */
export const urgentContactsSchema = z
  .strictObject({
    entryIds: z
      .array(idSchema)
      .max(50)
      .refine(ids => new Set(ids).size === ids.length, 'Zet iedereen één keer in de lijst.'),
  })
  .openapi('UrgentContacts');
export type UrgentContacts = z.infer<typeof urgentContactsSchema>;
