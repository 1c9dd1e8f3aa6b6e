import { ConfigError } from '../api/config.ts';
import { OperatorError } from '../api/operator/errors.ts';

/** Prints one line. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/**
 * Runs a command in the terminal. What the operator can mend is one line on standard error and exit code 1.
 *
 * @param work gives the exit code
 */
export async function inTerminal(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof OperatorError || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
