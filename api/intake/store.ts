import type { Transaction } from '../database/transaction.ts';
import type { ReadyLine } from './contract.ts';
import type { LineOf, Outcome, Run } from './outcome.ts';
import { writeDossier, writeInvolvement, writeSource } from './store/dossiers.ts';
import { writeEntry } from './store/entries.ts';
import { writeOrganisation, writePerson, writeTeam } from './store/people.ts';
import { writeRelation } from './store/relations.ts';

type Writers = {
  [Type in ReadyLine['type']]: (tx: Transaction, line: LineOf<Type>, run: Run) => Promise<Outcome>;
};

const WRITERS: Writers = {
  organisation: writeOrganisation,
  person: writePerson,
  team: writeTeam,
  dossier: writeDossier,
  involvement: writeInvolvement,
  relation: writeRelation,
  source: writeSource,
  entry: writeEntry,
};

/**
 * Writes one line. What is here in the same or a newer version stays as it is.
 *
 * @throws LineError when it points to something unknown or breaks a rule
 */
export function writeLine<Type extends ReadyLine['type']>(
  tx: Transaction,
  line: LineOf<Type>,
  run: Run,
): Promise<Outcome> {
  const write: Writers[Type] = WRITERS[line.type as Type];
  return write(tx, line, run);
}
