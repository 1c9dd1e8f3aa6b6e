import { COMMON } from './common.ts';

/** Why a passphrase can't be used. */
export type PassphraseFlaw = 'too-short' | 'too-long' | 'common' | 'own-name' | 'our-name' | 'predictable';

const SHORTEST = 15;
const LONGEST = 200;
/** What is left of a passphrase when everything that follows from the signs before it is taken out. */
const LEAST_LEFT = 8;
/** What has to stand beside a name that everybody knows. */
const LEAST_BESIDE_A_NAME = 10;
const SHORTEST_RUN = 3;
const LONGEST_UNIT = 12;
const OUR_NAME = 'openkaart';
/** Rows in which people walk along the signs: the alphabet, digits, and the keys of the keyboards used here. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
].flatMap(row => [row, [...row].reverse().join('')]);

/**
 * One spelling for what looks the same (NFKC), without the space that came along with pasting. Capitals count; nothing is
 * cut off (NIST SP 800-63B, OWASP).
 */
export const normalPassphrase = (typed: string): string =>
  typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/** One spelling of a user name: in lower case, for people type it on a phone. */
export const normalUserName = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Letters and digits, with `.`, `_` or `-` between them: what anybody can type, and read from paper. */
const USER_NAME = /^(?=.{3,40}$)[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u;

/** Whether somebody can have this user name. @param userName in one spelling */
export const isUserName = (userName: string): boolean => USER_NAME.test(userName);

/**
 * What is wrong with a passphrase of somebody's own, or undefined. Length is what makes it strong: nobody has to put in
 * capitals, digits or signs.
 *
 * @param passphrase in one spelling
 * @param userName of the account, in one spelling
 */
export function flawIn(passphrase: string, userName: string): PassphraseFlaw | undefined {
  const length = [...passphrase].length;
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST) return 'too-long';
  const bare = lettersOf(passphrase);
  const name = lettersOf(userName);
  if (name.length >= 3 && leansOn(bare, name, LEAST_BESIDE_A_NAME)) return 'own-name';
  if (leansOn(bare, OUR_NAME, LEAST_BESIDE_A_NAME)) return 'our-name';
  if (COMMON.some(common => leansOn(bare, common, LEAST_LEFT))) return 'common';
  return leftOf(passphrase.toLowerCase()).length < LEAST_LEFT ? 'predictable' : undefined;
}

/** True when a text holds something known, and little else. */
const leansOn = (bare: string, known: string, least: number): boolean =>
  bare.includes(known) && bare.replaceAll(known, '').length < least;

/** Letters only: digits and signs around a known phrase don't make it another one. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');

/** The text without what a machine guesses from the signs before: repeated pieces, and steps along a row. */
function leftOf(text: string): string {
  return withoutRuns(withoutRepeats(text.replace(/\s/gu, '')));
}

/** `kaaskaaskaas` becomes `kaas`, `aaaa` becomes `a`. */
function withoutRepeats(text: string): string {
  let left = text;
  for (let unit = 1; unit <= LONGEST_UNIT; unit += 1) {
    left = left.replace(new RegExp(`(.{${unit}})\\1+`, 'gu'), '$1');
  }
  return left;
}

function withoutRuns(text: string): string {
  let left = '';
  for (let at = 0; at < text.length; ) {
    const run = runAt(text, at);
    left += text.charAt(at);
    at += run < SHORTEST_RUN ? 1 : run;
  }
  return left;
}

/** How many signs from here on stand beside each other in a row. */
function runAt(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length && ROWS.some(row => row.includes(text.slice(at, at + length + 1))))
    length += 1;
  return length;
}
