import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder in which the demo is laid out, and that nobody uses: copy it. */
    demoFolder: string;
  }
}

/** Lays the demo out once for all test files: it takes longer than most of them. */
export default async function provideDemo(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  await server.stop();
  project.provide('demoFolder', server.folder);
  return server.remove;
}
