import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a real PostgreSQL, as its superuser. */
    postgresUrl: string;
  }
}

/** Once for each suite that needs a database: start PostgreSQL, tell the tests where it is, stop it afterwards. */
export default async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresUrl', server.url);
  return server.stop;
}
