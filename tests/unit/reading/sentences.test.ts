import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/reading/sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[why: string, text: string, sentences: string[]]>([
    [
      'a short form inside',
      'Neem iemand mee, bv. je zus. Dat mag.',
      ['Neem iemand mee, bv. je zus.', 'Dat mag.'],
    ],
    [
      'a short form with dots',
      'Je mag iets vragen m.b.t. je dossier.',
      ['Je mag iets vragen m.b.t. je dossier.'],
    ],
    [
      'a title before a name',
      'Vraag het aan dr. Peeters. Die weet het.',
      ['Vraag het aan dr. Peeters.', 'Die weet het.'],
    ],
    [
      'a short form that closes',
      'Neem kleren, boeken enz. Dan ben je klaar.',
      ['Neem kleren, boeken enz.', 'Dan ben je klaar.'],
    ],
    [
      'the same in the middle',
      'Neem kleren, boeken enz. mee naar daar.',
      ['Neem kleren, boeken enz. mee naar daar.'],
    ],
    ['an initial before a name', 'Dat is J. Peeters van de dienst.', ['Dat is J. Peeters van de dienst.']],
    ['two initials', 'A. B. Maes leest mee. Jij ook.', ['A. B. Maes leest mee.', 'Jij ook.']],
    ['an initial behind a name', 'Noor V. kwam langs. Ze bleef.', ['Noor V. kwam langs.', 'Ze bleef.']],
    [
      'a letter that is no initial',
      'Je kiest plan B. Dan begint het.',
      ['Je kiest plan B.', 'Dan begint het.'],
    ],
    [
      'a number with a dot',
      'Het kost 1.250,50 euro. Dat is veel.',
      ['Het kost 1.250,50 euro.', 'Dat is veel.'],
    ],
    ['a date', 'Kom op 22.11.2026 naar hier. Tot dan.', ['Kom op 22.11.2026 naar hier.', 'Tot dan.']],
    ['a time', 'Kom om 10.30 u. naar het gesprek.', ['Kom om 10.30 u. naar het gesprek.']],
    ['a time that closes', 'Kom om 10.30 u. Breng iemand mee.', ['Kom om 10.30 u.', 'Breng iemand mee.']],
    ['a year that closes', 'Dat was in 2024. Nu is het anders.', ['Dat was in 2024.', 'Nu is het anders.']],
    ['a word that is a short form before numbers', 'Wacht een tel. Ik kom.', ['Wacht een tel.', 'Ik kom.']],
    ['that short form before a number', 'Bel tel. 112 in nood.', ['Bel tel. 112 in nood.']],
    ['the number of an item', '1. Denk na. 2. Praat.', ['1. Denk na.', '2. Praat.']],
    ['dots that trail off', 'Ik weet het niet… misschien morgen.', ['Ik weet het niet… misschien morgen.']],
    [
      'dots before a new sentence',
      'Ik weet het niet... Misschien morgen.',
      ['Ik weet het niet...', 'Misschien morgen.'],
    ],
    ['a question inside quotes', "'Kom je?' vroeg ze. Ik kwam.", ["'Kom je?' vroeg ze.", 'Ik kwam.']],
    [
      'sentences inside quotes',
      "Ze zei: 'Ik kom. Wacht op mij.' Ik wachtte.",
      ["Ze zei: 'Ik kom.", "Wacht op mij.'", 'Ik wachtte.'],
    ],
    [
      'a sentence between brackets',
      'Dat mag. (Soms niet.) Vraag het.',
      ['Dat mag.', '(Soms niet.)', 'Vraag het.'],
    ],
    ['two signs', 'Echt waar?! Ja.', ['Echt waar?!', 'Ja.']],
    ['somebody who writes without capitals', 'ik ben boos. jij niet.', ['ik ben boos.', 'jij niet.']],
    [
      'a word with a small first letter',
      "Hij kwam. 's Avonds ging hij.",
      ['Hij kwam.', "'s Avonds ging hij."],
    ],
    ['no full stop', 'een kopie vragen', ['een kopie vragen']],
    [
      'a dot with space before it',
      'Er zit geen publiek    . Echt niet.',
      ['Er zit geen publiek    .', 'Echt niet.'],
    ],
    ['signs without a word', '... ! – ?', []],
    ['nothing', '', []],
  ])('knows %s', (_why, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
