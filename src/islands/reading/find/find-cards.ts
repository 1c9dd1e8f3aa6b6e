import type { EntryCard, Kind, Section } from '../../../../api/dossier/contract.ts';
import { typingErrors } from '../../../search/distance.ts';
import { isQuiet } from '../../../search/quiet-words.ts';
import { soundOf } from '../../../search/sound.ts';
import { stemOf } from '../../../search/stem.ts';
import { wordsOf } from '../../../search/words.ts';

/** What somebody looks for; an empty part leaves everything. `organisation` is an id, or {@link MADE_ALONE}. */
export type Wanted = {
  typed: string;
  section: Section | '';
  kind: Kind | '';
  organisation: string;
  year: string;
};

export const EVERYTHING: Wanted = { typed: '', section: '', kind: '', organisation: '', year: '' };

/** Stands for cards of no organisation. */
export const MADE_ALONE = 'zelf';

/** The words on each card, ready to be searched: made once for all cards, used at every letter. */
export type Index = { cards: readonly EntryCard[]; cardsByWord: ReadonlyMap<string, ReadonlySet<string>> };

/** @param textOf everything on a card that somebody may look for, in the language of the screen */
export function indexOf(cards: readonly EntryCard[], textOf: (card: EntryCard) => string): Index {
  const cardsByWord = new Map<string, Set<string>>();
  for (const card of cards) {
    for (const word of wordsOf(textOf(card))) {
      const ids = cardsByWord.get(word) ?? new Set();
      cardsByWord.set(word, ids.add(card.id));
    }
  }
  return { cards, cardsByWord };
}

/** Shorter words are typed right or looked up letter by letter; longer ones may hold a slip, the longest two. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 8;
/** From here on a part in the middle counts: "plan" finds "ondersteuningsplan". */
const PART_FROM = 4;

function slipsIn(word: string): number {
  if (word.length >= TWO_SLIPS_FROM) return 2;
  return word.length >= ONE_SLIP_FROM ? 1 : 0;
}

/** Whether what was typed means a word on a card: its beginning, another form, the same sound, a slip of the finger. */
function means(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < PART_FROM) return false;
  if (word.includes(typed) || stemOf(word) === stemOf(typed) || soundOf(word) === soundOf(typed)) return true;
  const slips = slipsIn(typed);
  return slips > 0 && typingErrors(typed, word, slips) <= slips;
}

/** For each typed word the ids of the cards that say it, in one way or another. Words that only help along don't count. */
function fittingEach(typed: string, { cardsByWord }: Index): ReadonlySet<string>[] {
  const all = wordsOf(typed);
  const telling = all.filter(word => !isQuiet(word));
  return (telling.length > 0 ? telling : all).map(
    one => new Set([...cardsByWord].flatMap(([word, ids]) => (means(one, word) ? [...ids] : []))),
  );
}

const organisationOf = ({ organisation }: EntryCard): string => organisation?.id ?? MADE_ALONE;
const yearOf = ({ day }: EntryCard): string => day.slice(0, 4);

/** The cards that fit everything that was asked, in the order in which they came. Nothing leaves the device. */
export function findCards(index: Index, wanted: Wanted): EntryCard[] {
  const { typed, section, kind, organisation, year } = wanted;
  const saying = fittingEach(typed, index);
  return index.cards.filter(
    card =>
      saying.every(ids => ids.has(card.id)) &&
      (section === '' || card.section === section) &&
      (kind === '' || (card.face === 'open' && card.kind === kind)) &&
      (organisation === '' || organisationOf(card) === organisation) &&
      (year === '' || yearOf(card) === year),
  );
}

/** What there is to choose from, as it stands on the cards. */
export function choicesIn(cards: readonly EntryCard[]) {
  const organisations = new Map(
    cards.flatMap(({ organisation }) =>
      organisation ? [[organisation.id, organisation.name] as const] : [],
    ),
  );
  return {
    sections: new Set(cards.map(({ section }) => section)),
    kinds: new Set(cards.flatMap(card => (card.face === 'open' ? [card.kind] : []))),
    organisations: [...organisations].sort(([, one], [, other]) => one.localeCompare(other, 'nl')),
    madeAlone: cards.some(({ organisation }) => organisation === null),
    years: [...new Set(cards.map(yearOf))].sort().reverse(),
  };
}
