import { databaseCode, isDuplicate } from '../database/errors.ts';
import { asService } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { loginIssuerOf } from '../identity/issuer.ts';
import type { DossierKey, Vault } from '../keys/vault.ts';
import type { IntakeReport, ReadyLine } from './contract.ts';
import { openDirectory } from './directory.ts';
import { LineError, type Outcome, type Run } from './outcome.ts';
import { plainContact } from './rules/contact.ts';
import { parseLine } from './rules/line.ts';
import { type LineProblem, WHOLE_LINE } from './rules/reasons.ts';
import { writeLine } from './store.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Takes in what a system delivers, one line after the other, each in a transaction of its own. A bad line is reported
 * and the others are loaded. Doing it again changes nothing, so a delivery that was cut off is simply sent again.
 *
 * @param lines lines of NDJSON (see contract.ts); blank ones are skipped
 * @throws when the database is away; what was taken in before stays
 */
export async function takeIn(
  house: House,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<IntakeReport> {
  // @log-gap not-here What an organisation does with its own file, on paper or by telephone never comes by here.
  const report: IntakeReport = { added: 0, updated: 0, unchanged: 0, problems: [] };
  const run: Run = {
    directory: openDirectory(),
    issuer: loginIssuerOf(house.config),
    keyOf: lastKeyOf(house.vault),
    markOf: contact => house.vault.markOf('contact', plainContact(contact)),
  };
  let number = 0;
  for await (const raw of lines) {
    number += 1;
    const text = number === 1 && raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
    if (text.trim() === '') continue;
    const result = await takeLine(house, text, run);
    if (typeof result === 'string') report[result] += 1;
    else report.problems.push(...result.map(problem => ({ line: number, ...problem })));
  }
  return report;
}

async function takeLine(house: House, text: string, run: Run): Promise<Outcome | LineProblem[]> {
  const parsed = parseLine(text);
  if ('problems' in parsed) return parsed.problems;
  const write = (line: ReadyLine) =>
    asService(house.database, 'kaart_intake', tx => writeLine(tx, line, run));
  try {
    // Two deliveries at once may both find nothing and both add it: the second then finds it.
    return await write(parsed.line).catch(error => {
      if (!isDuplicate(error)) throw error;
      return write(parsed.line);
    });
  } catch (error) {
    if (error instanceof LineError) return [{ field: error.field, reason: error.reason }];
    // SQLSTATE classes for a value that a column or a rule refuses. All else is not the line's fault.
    const code = databaseCode(error);
    if (code && /^2[23][0-9A-Z]{3}$/.test(code)) {
      return [{ field: WHOLE_LINE, reason: `past niet bij wat er al is (${code})` }];
    }
    throw error;
  }
}

/** Deliveries go dossier by dossier: the key of the last one stays at hand, no more than one. */
function lastKeyOf(vault: Vault): Run['keyOf'] {
  let last: { dossierId: string; key: DossierKey } | undefined;
  return async dossierId => {
    if (last?.dossierId === dossierId) return last.key;
    const key = await vault.ensureKeyOf(dossierId);
    last = { dossierId, key };
    return key;
  };
}
