import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS_IN_A_PHRASE = 4;

/** Short, clear Dutch words, one a line. Four of them leave a guesser about 44 bits. */
const WORDS: readonly string[] = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')
  .trimEnd()
  .split('\n');

/** Four words that nobody thought of: `maan kever trap limonade`. */
export const newPassphrase = (): string =>
  Array.from({ length: WORDS_IN_A_PHRASE }, () => WORDS[randomInt(WORDS.length)]).join(' ');
