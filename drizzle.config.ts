import { defineConfig } from 'drizzle-kit';

/** `npm run db:generate` writes the next migration of the dossier database from its schema. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './api/database/schema.ts',
  out: './api/database/migrations',
});
