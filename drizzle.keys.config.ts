import { defineConfig } from 'drizzle-kit';

/** The same for the key store. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './api/keys/schema.ts',
  out: './api/keys/migrations',
});
