import { join } from 'node:path';
import { build } from 'vite';

/** Builds `src/offline/worker.ts` into one file at the root of the site: from there it may look after every page. */
export async function buildServiceWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '..', '..', 'src', 'offline', 'worker.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  });
}
