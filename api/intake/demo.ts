import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readClock } from '../database/clock.ts';
import { asService } from '../database/transaction.ts';
import type { House } from '../house.ts';
import type { IntakeReport } from './contract.ts';
import { linesOf } from './lines.ts';
import { fillInDays } from './rules/days.ts';
import { takeIn } from './take-in.ts';

/** The invented people and their dossiers, in the order in which they are loaded. */
const DEMO_FOLDER = join(import.meta.dirname, '..', '..', 'scripts', 'demo');

/** Loads the demo. Loading it again changes nothing. */
export async function loadDemo(house: House): Promise<IntakeReport> {
  return takeInDemo(house, demoLines());
}

/** Takes in lines in which days may be written as seen from today (`@-30d`). Only the demo does that. */
export async function takeInDemo(house: House, lines: AsyncIterable<string>): Promise<IntakeReport> {
  const { today } = await asService(house.database, 'kaart_intake', readClock);
  return takeIn(house, withDays(lines, today));
}

async function* demoLines(): AsyncGenerator<string> {
  const files = (await readdir(DEMO_FOLDER)).filter(name => name.endsWith('.ndjson')).sort();
  for (const file of files) yield* linesOf(createReadStream(join(DEMO_FOLDER, file)));
}

async function* withDays(lines: AsyncIterable<string>, today: string): AsyncGenerator<string> {
  for await (const line of lines) yield fillInDays(line, today);
}
