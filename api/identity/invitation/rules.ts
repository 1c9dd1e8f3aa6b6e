/** Crockford's signs: without the letters that look like a digit or like each other on paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SIGN_BITS = 5;
const GROUP = 4;

/** Random bytes behind a code: 80 bits, 16 signs. Nobody guesses one in the days that it counts. */
export const CODE_BYTES = 10;

const SIGNS_IN_A_CODE = (CODE_BYTES * 8) / SIGN_BITS;

/** How long a code on paper counts. Held by the database too. */
export const INVITATION_DAYS = 14;

/** A code as it stands on paper: `7K3M-9QXT-2B4C-WZ5H`. @param bytes random, {@link CODE_BYTES} of them */
export function codeOf(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const signs = bits.match(/.{5}/g)?.map(five => SIGNS.charAt(Number.parseInt(five, 2))) ?? [];
  return (signs.join('').match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * A code as somebody typed it, in the one spelling behind the groups; undefined for what can't be one. What looks alike counts as
 * the same: o is 0, i and l are 1.
 */
export function plainCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === SIGNS_IN_A_CODE && [...plain].every(sign => SIGNS.includes(sign));
  return isCode ? plain : undefined;
}
