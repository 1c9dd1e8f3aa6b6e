/** The one table of the key store, which is another database than the dossiers'. */
import { customType, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** A dossier's key, wrapped by the master key. Without it the dossier's ciphertext is noise. */
export const dossierKey = pgTable('dossier_key', {
  dossierId: uuid('dossier_id').primaryKey(),
  wrapped: bytes('wrapped').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
