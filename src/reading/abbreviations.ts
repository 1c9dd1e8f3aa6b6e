/**
 * Short forms with dots, and what they stand for. They never end a sentence by their own dot, except those that
 * close an enumeration.
 */
export const dottedAbbreviations: Readonly<Record<string, string>> = {
  'a.d.h.v.': 'met',
  'a.h.w.': 'als het ware',
  'a.u.b.': 'alsjeblieft',
  'art.': 'artikel',
  'blz.': 'bladzijde',
  'bijv.': 'bijvoorbeeld',
  'bv.': 'bijvoorbeeld',
  'ca.': 'ongeveer',
  'cf.': 'kijk bij',
  'd.d.': 'van',
  'd.i.': 'dat is',
  'd.m.v.': 'met',
  'd.w.z.': 'dat betekent',
  'dd.': 'van',
  'dhr.': 'meneer',
  'dr.': 'dokter',
  'e.a.': 'en anderen',
  'e.d.': 'en zo meer',
  'enz.': 'en zo meer',
  'etc.': 'en zo meer',
  'evt.': 'misschien',
  'excl.': 'zonder',
  'gem.': 'gemiddeld',
  'i.f.v.': 'voor',
  'i.k.v.': 'voor',
  'i.p.v.': 'in plaats van',
  'i.s.m.': 'samen met',
  'i.v.m.': 'over',
  'incl.': 'met',
  'ing.': 'ingenieur',
  'ir.': 'ingenieur',
  'jl.': 'vorige',
  'm.a.w.': 'dus',
  'm.b.t.': 'over',
  'm.b.v.': 'met hulp van',
  'm.i.': 'volgens mij',
  'm.i.v.': 'vanaf',
  'm.n.': 'vooral',
  'm.u.v.': 'behalve',
  'max.': 'ten hoogste',
  'mevr.': 'mevrouw',
  'min.': 'minstens',
  'mr.': 'meester',
  'mvr.': 'mevrouw',
  'n.a.v.': 'door',
  'n.v.t.': 'niet nodig',
  'nl.': 'namelijk',
  'nr.': 'nummer',
  'o.a.': 'onder andere',
  'o.b.v.': 'op basis van',
  'o.g.v.': 'door',
  'o.i.v.': 'onder invloed van',
  'o.l.v.': 'onder leiding van',
  'o.m.': 'onder meer',
  'o.v.': 'onder voorwaarde',
  'p.': 'bladzijde',
  'p/a': 'op het adres van',
  'pag.': 'bladzijde',
  'par.': 'deel',
  'prof.': 'professor',
  'resp.': 'en daarna',
  's.v.p.': 'alsjeblieft',
  'sept.': 'september',
  'st.': 'sint',
  't.a.v.': 'voor',
  't.e.m.': 'tot en met',
  't.g.v.': 'door',
  't.h.v.': 'bij',
  't.o.v.': 'tegenover',
  't.w.v.': 'met een waarde van',
  't.z.t.': 'later',
  'tel.': 'telefoon',
  'u.': 'uur',
  'v.a.': 'vanaf',
  'vgl.': 'vergelijk',
  'w.o.': 'waaronder',
  'z.g.': 'zogenaamd',
  'z.o.z.': 'kijk op de achterkant',
  'zgn.': 'zogenaamd',
};

/** Short forms that often stand last in a sentence; a capital after them begins a new one. */
const closing = new Set(['e.a.', 'e.d.', 'enz.', 'etc.', 'n.v.t.', 'a.u.b.', 's.v.p.', 'jl.']);

/** Short forms that are words too ("wacht een tel"): they are short forms only before a number. */
const beforeNumber = new Set(['art.', 'blz.', 'gem.', 'max.', 'min.', 'nr.', 'p.', 'pag.', 'par.', 'tel.']);

/**
 * Whether the dot of a word belongs to the word, and what that says about the sentence.
 * - `inside`: the sentence goes on.
 * - `may-close`: it goes on, unless a capital follows.
 * - `before-number`: it goes on when a number follows.
 * - `after-number`: "10.30 u."; it goes on, unless a capital follows, when a number stands before it.
 */
export type DotOfAbbreviation = 'inside' | 'may-close' | 'before-number' | 'after-number';

/** How the dot of a word behaves, or nothing when the word is no short form and the dot ends the sentence. */
export function dotOfAbbreviation(word: string): DotOfAbbreviation | undefined {
  const lower = word.toLowerCase();
  if (lower === 'u.') return 'after-number';
  if (closing.has(lower)) return 'may-close';
  if (beforeNumber.has(lower)) return 'before-number';
  if (lower in dottedAbbreviations) return 'inside';
  // Unknown ones show themselves by their dots: letter, dot, letter, dot.
  return /^(?:\p{L}\.){2,}$/u.test(lower) ? 'may-close' : undefined;
}

/** Short forms in capitals, and a few in small letters, that everybody in Flanders knows better than what they stand for. */
const everyday = new Set([
  ...[
    'app',
    'cd',
    'dvd',
    'eid',
    'gps',
    'gsm',
    'id',
    'ok',
    'pc',
    'pdf',
    'pin',
    'qr',
    'sms',
    'sos',
    'tv',
    'usb',
  ],
  ...['wc', 'wifi', 'clb', 'eu', 'vs', 'vzw', 'bv', 'nv', 'btw', 'dna', 'lgbt', 'ehbo', 'nmbs', 'vrt', 'vtm'],
]);

/** Whether readers need no explanation of this short form. */
export function isEveryday(shortForm: string): boolean {
  return everyday.has(shortForm.toLowerCase());
}
