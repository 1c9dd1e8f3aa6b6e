/**
 * Words that say nothing about what somebody looks for, as they are written and as they are said and texted in Flanders:
 * "k", "da", "mt", "men" for mijn. Question words stay: who types "wie" or "waarom" does mean something by it.
 */
const quiet = new Set(
  [
    'de het een t n d en of maar want dus dan als om te ten ter tot van vn voor vr naar nr uit in op bij met mt aan over door',
    'ik k ikke je jij gij ge u jou jouw uw uwe hij zij ze we wij jullie hun hen hem haar er',
    'mijn mij mn men me m mijne zijn zn dit dat da die deze daar dar hier',
    'ben is was waren bent heb hebt heeft hebben had word wordt worden werd zal zou zullen zouden gaan ga gaat',
    'kan kun kunt kunnen mag moge mogen moet moeten mot wil wilt willen',
    'hoe wat wa welk welke waar wanneer waneer vanaf doet doen doe',
    'iets iemand niemand alle alles al ook nog wel eens gewoon echt heel zo toch even nu soms altijd aub pls plz hey hallo dag help',
    'graag zeg zeggen vraag vragen weten weet info informatie site pagina',
  ].flatMap(line => line.split(' ')),
);

/** How no is said and texted. */
const shorthand: Readonly<Record<string, string>> = {
  ni: 'niet',
  nie: 'niet',
  nt: 'niet',
  gn: 'geen',
  gene: 'geen',
  int: 'in',
  nr: 'naar',
  lkr: 'leerkracht',
  begl: 'begeleider',
  ff: 'even',
  wrm: 'waarom',
  waaro: 'waarom',
};

/** A typed word, written out when it is an abbreviation of everyday texting. */
export function writtenOut(word: string): string {
  return shorthand[word] ?? word;
}

/** Whether a word only helps a sentence along. */
export function isQuiet(word: string): boolean {
  return quiet.has(word);
}
