/**
 * What people said of the pages: `npm run feedback`, or of one page: `npm run feedback -- /nl/rechten/dossier/`. For the
 * moderators of the portal; the texts are there for 90 days.
 */
import { stripVTControlCharacters } from 'node:util';
import { readConfig } from '../api/config.ts';
import type { Clarity, PageFeedback } from '../api/feedback/contract.ts';
import { runCommand } from '../api/operator/run-command.ts';
import { inTerminal, say } from './terminal.ts';

const CLARITY_WORDS: Record<Clarity, string> = {
  clear: 'duidelijk',
  partly: 'een beetje',
  unclear: 'niet duidelijk',
};

/** Somebody typed this: nothing in it may steer the terminal of who reads it. */
const harmless = (text: string): string => stripVTControlCharacters(text).replaceAll(/\p{Cc}+/gu, ' ');

function tell({ page, clarity, mistakes, texts }: PageFeedback): void {
  const counts = Object.entries(CLARITY_WORDS).map(([key, words]) => `${clarity[key as Clarity]} ${words}`);
  say(`${page}: ${counts.join(', ')}, ${mistakes} ${mistakes === 1 ? 'fout' : 'fouten'} gemeld.`);
  for (const { day, clarity: given, text } of texts) {
    say(`  ${day}, ${given === null ? 'fout' : CLARITY_WORDS[given]}: ${harmless(text)}`);
  }
}

await inTerminal(async () => {
  const wanted = process.argv.slice(2);
  const all = await runCommand(readConfig(), 'feedback');
  const pages = wanted.length === 0 ? all : all.filter(({ page }) => wanted.includes(page));
  for (const page of pages) tell(page);
  if (pages.length === 0) say('Nog niemand zei hier iets over.');
  return 0;
});
