import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../../src/reading/findings/finding.ts';
import { partCompound } from '../../../src/reading/findings/long-words.ts';
import type { GlossaryEntry } from '../../../src/reading/glossary.ts';
import { blocksOfMarkdown } from '../../../src/reading/markdown.ts';
import { read } from '../../../src/reading/read.ts';

const glossary: GlossaryEntry[] = [
  {
    term: 'zakgeld',
    synonyms: [],
    avoid: ['vrij besteedbaar bedrag'],
    explanation: 'Geld dat je zelf mag uitgeven.',
  },
  {
    term: 'vertrouwenspersoon',
    synonyms: ['VTP'],
    avoid: [],
    explanation: 'Iemand die je helpt en die jij kiest.',
  },
];

const findingsIn = (source: string) =>
  read({ source, blocks: blocksOfMarkdown(source), kind: 'own', glossary }).findings;

const found = (source: string, kind: FindingKind) =>
  findingsIn(source)
    .filter(finding => finding.kind === kind)
    .map(finding => finding.found);

describe('passive forms', () => {
  it.each([
    ['Je dossier wordt gelezen door je begeleider.', 'wordt gelezen'],
    ['Alles werd opgeschreven.', 'werd opgeschreven'],
    ['De brief moet worden verstuurd.', 'worden verstuurd'],
    ['Hier staat hoelang alles bewaard wordt.', 'bewaard wordt'],
    ['Je verslag is gedeeld met school.', 'is gedeeld'],
    ['Ze zijn door de rechter gehoord.', 'zijn door de rechter gehoord'],
    ['Wordt dat ook opgeschreven?', 'Wordt dat ook opgeschreven'],
    ['Je gegevens zullen bewaard worden.', 'bewaard worden'],
    ['Je wordt uitgenodigd om te praten.', 'wordt uitgenodigd'],
    ['Jouw mening is meegenomen.', 'is meegenomen'],
  ])('are found: %s', (text, passive) => {
    expect(found(text, 'passive')).toEqual([passive]);
  });

  it.each([
    ['perfect tense of moving', 'Je bent verhuisd naar een leefgroep.'],
    ['perfect tense of changing', 'Hij is boos geworden en is weggelopen.'],
    ['perfect tense of happening', 'Wat is er gebeurd?'],
    ['perfect tense with hebben', 'Je hebt het verslag gelezen.'],
    ['another verb nearer by', 'Je wordt 18 en hebt veel geleerd.'],
    ['somebody’s something', 'Hij heeft zijn moeder gebeld.'],
    ['how somebody becomes', 'Je wordt boos of verdrietig.'],
    ['how somebody feels', 'Je bent bezorgd en verward.'],
    ['a state', 'De kaart is gesloten.'],
    ['a word before its noun', 'Dit is een geschreven verslag voor jou.'],
    ['the same behind a small word', 'Dit is een demo met verzonnen mensen.'],
    ['a noun that looks alike', 'Je bent van plan om geld te sparen.'],
    ['a present tense', 'Je bent bang als er iets gebeurt.'],
    ['somebody who decides now', 'Dat is de dienst die beslist over hulp.'],
    ['another clause', 'Als je verhuisd bent, wordt alles anders.'],
  ])('are not taken for %s', (_what, text) => {
    expect(found(text, 'passive')).toEqual([]);
  });

  it('say who should begin the sentence', () => {
    expect(findingsIn('Het wordt gelezen door de rechter.')[0]?.suggestion).toContain('‘De rechter …’');
    expect(findingsIn('Iemand die door jou gekozen is.')[0]?.suggestion).toContain('‘Jij …’');
    expect(findingsIn('Het wordt gelezen.')[0]?.suggestion).toContain('Zeg wie het doet');
  });
});

describe('noun style', () => {
  it.each([
    ['Bij het lezen van je dossier mag iemand mee.', 'het lezen van'],
    ['De verwerking van je gegevens is gratis.', 'verwerking van je'],
    ['Je kan gebruikmaken van dit recht.', 'gebruikmaken van'],
    ['De rechter zal een beslissing nemen.', 'een beslissing nemen'],
    ['Evaluatie, participatie en verbetering horen erbij.', 'Evaluatie, participatie en verbetering'],
  ])('is found: %s', (text, nouns) => {
    expect(found(text, 'noun-style')).toEqual([nouns]);
  });

  it.each([
    'Het leven van elke dag.',
    'De mening van je ouders telt.',
    'De klachtenregeling van de dienst.',
    'Lees je dossier samen.',
    'Je hebt een tekening, een woning en een vergadering.',
  ])('is not: %s', text => {
    expect(found(text, 'noun-style')).toEqual([]);
  });
});

describe('long words', () => {
  it('get the place where a hyphen parts them', () => {
    const [finding] = findingsIn('De jeugdhulpverlening helpt.');
    expect(finding).toMatchObject({ kind: 'long-word', found: 'jeugdhulpverlening' });
    expect(finding?.suggestion).toContain('‘jeugdhulp-verlening’');
  });

  it.each([
    ['jeugdhulpverlening', 'jeugdhulp verlening'],
    ['ondersteuningscentrum', 'ondersteunings centrum'],
    ['toestemmingsformulier', 'toestemmings formulier'],
    ['gegevensbescherming', 'gegevens bescherming'],
    ['toegankelijkheidsverklaring', 'toegankelijkheids verklaring'],
    ['verantwoordelijk', undefined],
    ['xyzxyzxyzxyzxyzxyz', undefined],
    ['a', undefined],
    ['', undefined],
  ])('%s is parted as %s', (word, parts) => {
    expect(partCompound(word)?.join(' ')).toBe(parts);
  });

  it.each([
    ['a word that the glossary explains', 'Kies een vertrouwenspersoon.'],
    ['its plural', 'Er zijn twee vertrouwenspersonen.'],
    ['a name', 'Bel het Kinderrechtencommissariaat.'],
    ['a word with a hyphen already', 'De jeugdhulp-verlening helpt.'],
    ['a word of everyday length', 'Je leest je dossier samen.'],
  ])('are not seen in %s', (_what, text) => {
    expect(found(text, 'long-word')).toEqual([]);
  });

  it('are named once, however often they come back', () => {
    expect(found('De jeugdhulpverlening. Een jeugdhulpverlening.', 'long-word')).toHaveLength(1);
  });
});

describe('short forms', () => {
  it.each([
    ['Vraag het aan het MFC.', 'MFC'],
    ['Lees het boek enz. nog eens.', 'enz.'],
    ['Alles m.b.t. je dossier.', 'm.b.t.'],
    ['Kijk op blz. 5 van het boek.', 'blz.'],
    ['De MFC-begeleider leest.', 'MFC'],
  ])('are found: %s', (text, shortForm) => {
    expect(found(text, 'abbreviation')).toEqual([shortForm]);
  });

  it.each([
    ['everyday ones', 'Bel met je gsm naar het CLB.'],
    ['what the text explains', 'Het multifunctioneel centrum (MFC) helpt. Bel het MFC.'],
    ['what the text explains behind it', 'Het MFC (multifunctioneel centrum) helpt.'],
    ['what the glossary explains', 'Je VTP leest mee.'],
    ['a name', 'Kijk bij WAT WAT.'],
    ['a word that only looks like one', 'Wacht een tel. Ik kom.'],
  ])('leave alone %s', (_what, text) => {
    expect(found(text, 'abbreviation')).toEqual([]);
  });

  it('say what they stand for', () => {
    expect(findingsIn('Alles m.b.t. je dossier.')[0]?.suggestion).toBe('Schrijf ‘over’.');
  });
});

describe('hard words', () => {
  it('get the word that people say', () => {
    const [finding] = findingsIn('Je mag reeds lezen.');
    expect(finding).toMatchObject({
      kind: 'hard-word',
      found: 'reeds',
      suggestion: 'Schrijf bijvoorbeeld ‘al’.',
    });
  });

  it('are found over several words and over the end of a line', () => {
    expect(found('Je krijgt het in het\nkader van je plan.', 'hard-word')).toEqual(['in het kader van']);
  });

  it('are found by the glossary, with its explanation', () => {
    const [finding] = findingsIn('Je krijgt een vrij besteedbaar bedrag.');
    expect(finding?.suggestion).toBe('Schrijf ‘zakgeld’. Dat betekent: Geld dat je zelf mag uitgeven.');
  });

  it.each([
    ['inside another word', 'Mijn mensen, kermen en alreeds.'],
    [
      'between brackets, where they teach the official name',
      'Je zakgeld (vrij besteedbaar bedrag) is van jou.',
    ],
    ['the preferred word', 'Je zakgeld is van jou.'],
  ])('are not seen %s', (_what, text) => {
    expect(found(text, 'hard-word')).toEqual([]);
  });
});

describe('double negations', () => {
  it.each([
    ['Dat is niet onmogelijk.', 'niet onmogelijk'],
    ['Ze doen niets zonder jou.', 'niets zonder'],
    ['Niemand kan je niet helpen.', 'Niemand kan je niet'],
    ['Je mag niet weigeren.', 'niet weigeren'],
  ])('are found: %s', (text, negation) => {
    expect(found(text, 'double-negation')).toEqual([negation]);
  });

  it.each([
    'Dat is niet goed.',
    'Geen leraar en geen robot.',
    'Het lukt niet, en je weet niet waarom.',
    'Je mag niet onder druk staan.',
    'Je hoeft niets te zeggen als je niet wil.',
    'Dat is onmogelijk.',
  ])('are not: %s', text => {
    expect(found(text, 'double-negation')).toEqual([]);
  });
});

describe('how a text speaks', () => {
  it('says je, not u', () => {
    expect(found('Uw dossier is van u.', 'formal-you')).toEqual(['Uw', 'u']);
    expect(found('Kom om 10 u naar je dossier.', 'formal-you')).toEqual([]);
  });

  it('uses the words of Flanders', () => {
    expect(found('Bel met je mobieltje naar Veilig Thuis.', 'from-the-netherlands')).toEqual([
      'mobieltje',
      'Veilig Thuis',
    ]);
    expect(found('Bel met je gsm. Je woont veilig, thuis bij papa.', 'from-the-netherlands')).toEqual([]);
  });
});

describe('long sentences', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');

  it('are found from the first word over the limit on', () => {
    expect(found(`${words(20)}.`, 'long-sentence')).toEqual([]);
    expect(found(`${words(21)}.`, 'long-sentence')).toHaveLength(1);
  });

  it('are cut at the joint nearest to their middle', () => {
    const [finding] = findingsIn(`${words(11)}, maar dan ook ${words(10)}.`);
    expect(finding?.suggestion).toContain('‘maar dan ook …’');
  });
});

describe('a finding', () => {
  it('points at what the writer typed, with its line', () => {
    const source = '---\ntitle: x\n---\n\nEerst dit.\n\n- Alles **wordt** gelezen.\n';
    const [finding] = findingsIn(source);
    expect(finding).toMatchObject({ line: 7, found: 'wordt gelezen' });
    expect(source.slice(finding?.start, finding?.end)).toBe('wordt** gelezen');
  });

  it('comes in the order of the text', () => {
    const starts = findingsIn('Uw brief wordt gelezen. Indien u wil, enz. enzovoort.').map(
      ({ start }) => start,
    );
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    expect(starts.length).toBeGreaterThan(3);
  });
});
