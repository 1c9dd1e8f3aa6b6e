/** Loads deliveries: `npm run intake -- levering.ndjson`. With a running server it goes through that server. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readConfig } from '../api/config.ts';
import type { IntakeReport } from '../api/intake/contract.ts';
import { OperatorError } from '../api/operator/errors.ts';
import { runCommand } from '../api/operator/run-command.ts';
import { inTerminal, say } from './terminal.ts';

/** More problems than this are counted, not listed: the first ones usually explain the others. */
const LISTED = 50;

async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new OperatorError(`Het bestand ${path} vinden we niet.`);
}

function tell(path: string, { added, updated, unchanged, problems }: IntakeReport): void {
  say(
    `${path}: ${added} nieuw, ${updated} bijgewerkt, ${unchanged} ongewijzigd, ${problems.length} met een probleem.`,
  );
  for (const { line, field, reason } of problems.slice(0, LISTED))
    say(`  regel ${line}, ${field}: ${reason}`);
  if (problems.length > LISTED) say(`  … en nog ${problems.length - LISTED}.`);
}

await inTerminal(async () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new OperatorError('Zo werkt het: npm run intake -- levering.ndjson');
  for (const path of paths) await requireFile(path);
  const config = readConfig();
  let allWell = true;
  for (const path of paths) {
    const report = await runCommand(config, 'intake', createReadStream(path));
    tell(path, report);
    allWell &&= report.problems.length === 0;
  }
  return allWell ? 0 : 1;
});
