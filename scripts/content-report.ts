/**
 * `npm run content:report` says how the content stands: who looks after each text, how long ago somebody looked, when it must be
 * looked at again, how easy it is and what still has to be checked. What is past its review stands first. `-- --csv` gives it for a
 * spreadsheet, `-- --op 2027-12-01` as it will stand on that day. It only tells: it never ends with an error because of a date.
 */
import { parseArgs } from 'node:util';
import { contentFiles } from '../src/content/check.ts';
import { loadGlossary, loadText } from '../src/content/load-text.ts';
import { csvOfUpkeep, inOrderOfUpkeep, tableOfUpkeep, upkeepOf } from '../src/content/upkeep.ts';
import { say } from './terminal.ts';

const options = { csv: { type: 'boolean' }, op: { type: 'string' } } as const;

/** What was typed, or nothing when it can't be understood. */
function understood(): { csv: boolean; now: Date } | undefined {
  try {
    const { csv = false, op } = parseArgs({ options }).values;
    const now = op === undefined ? new Date() : new Date(op);
    return Number.isNaN(now.getTime()) ? undefined : { csv, now };
  } catch {
    return undefined;
  }
}

async function report({ csv, now }: { csv: boolean; now: Date }): Promise<void> {
  const root = process.cwd();
  const glossary = loadGlossary({ root });
  const files = await contentFiles(root);
  const rows = inOrderOfUpkeep(
    await Promise.all(
      files.map(async file => upkeepOf({ file, content: await loadText(file, { root }) }, { now, glossary })),
    ),
  );
  if (csv) process.stdout.write(csvOfUpkeep(rows));
  else for (const line of tableOfUpkeep(rows)) say(line);
}

const wanted = understood();
if (wanted) await report(wanted);
else {
  process.stderr.write('Dit begrijp ik niet. Typ --csv, of een dag als --op 2027-12-01.\n');
  process.exitCode = 1;
}
