import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export type PostgresServer = {
  /** Address of the server's own superuser. */
  url: string;
  /** Lets the server go: it stops and its files disappear. Answers when that is done. */
  stop: () => Promise<void>;
};

/**
 * Gives the tests a real PostgreSQL: the one that `TEST_DATABASE_URL` names (its account must be a superuser), else one
 * that is started for this run and goes with it, whatever way the run ends.
 *
 * @throws when PostgreSQL cannot be started here; the message says why and what to do
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };

  const program = path.join(import.meta.dirname, 'postgres-keeper.ts');
  const keeper = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const ended = new Promise<void>(resolve => keeper.once('exit', () => resolve()));
  const lines = createInterface({ input: keeper.stdout });
  const [first] = await Promise.race([
    new Promise<string[]>(resolve => lines.once('line', line => resolve([line]))),
    ended.then((): string[] => []),
  ]);
  const answer: { url?: string; error?: string } = first
    ? JSON.parse(first)
    : { error: 'it ended without a word' };
  if (!answer.url) {
    throw new Error(
      `No PostgreSQL for the tests: ${answer.error}. Set TEST_DATABASE_URL to the address of a superuser of one that you run.`,
    );
  }
  const stop = async () => {
    keeper.stdin.end();
    await ended;
  };
  return { url: answer.url, stop };
}
