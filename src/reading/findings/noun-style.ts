import type { FindingInSentence, ReadSentence } from './finding.ts';

/** Nouns on -en that are no verb: "het leven van", "het eten van". */
const plainNouns = new Set(
  `bezoeken dekken eten einden examen geheugen gegeven gezinnen gronden leven lijden middelen midden nieuwe teken toetsen
  verleden vermogen vertrouwen volgen wapen weten wezen zeggen`.split(/\s+/),
);

/** Nouns on -ing, -atie, -heid and -iteit that everybody uses. */
const everyday = new Set(
  `afdeling bedoeling begeleiding behandeling beweging ding doelstelling ervaring familiekring gezondheid grading herinnering
  identiteit informatie instelling koning kleding kring leerling leerlingen lening mening oefening opleiding opvang organisatie
  organisaties overheid presentatie rekening regering relatie ring situatie situaties tekening toestemming veiligheid
  vereniging vergadering verdieping verklaring vrijheid waarheid woning vakantie aandoening verleiding bijeenkomst betaling
  opvolging belofte reclamatie mogelijkheid voeding dingen meningen ervaringen relaties woningen mogelijkheden generatie
  verzekering overeenkomst beperking beslissing regeling voorziening uitnodiging beschrijving melding huisvesting stichting viering verandering`.split(
    /\s+/,
  ),
);

const everydayEndings = [...everyday].filter(noun => noun.length > 6);

/** "Regeling", and so "klachtenregeling". */
function isEverydayNoun(noun: string): boolean {
  const lower = noun.toLowerCase();
  return everyday.has(lower) || everydayEndings.some(ending => lower.endsWith(ending));
}

/** Verbs that hide behind a noun, and the plain verb. */
const hiddenVerbs: readonly (readonly [RegExp, string])[] = [
  [/\bmaa?kt?(?:en)? (?:geen )?gebruik van\b/giu, 'gebruiken'],
  [/\bgebruikmaken van\b/giu, 'gebruiken'],
  [/\b(?:een|de) beslissing(?:en)? (?:te )?(?:nemen|neemt|genomen|nam)\b/giu, 'beslissen'],
  [/\bneemt? (?:een|de) beslissing\b/giu, 'beslissen'],
  [/\boverleg (?:te )?(?:plegen|pleegt|gepleegd)\b/giu, 'overleggen'],
  [/\bpleegt overleg\b/giu, 'overleggen'],
  [/\bter beschikking (?:te )?(?:stellen|stelt|gesteld)\b/giu, 'geven'],
  [/\bstelt ter beschikking\b/giu, 'geven'],
  [/\bop de hoogte (?:te )?(?:stellen|stelt|gesteld|brengen|brengt|gebracht)\b/giu, 'vertellen'],
  [/\bin kennis (?:te )?(?:stellen|stelt|gesteld)\b/giu, 'vertellen'],
  [/\bzorg (?:te )?(?:dragen|draagt) voor\b/giu, 'zorgen voor'],
  [/\bin behandeling (?:te )?(?:nemen|neemt|genomen)\b/giu, 'bekijken'],
  [/\bvan mening (?:is|zijn|bent)\b/giu, 'vinden'],
  [/\bin aanmerking (?:te )?(?:nemen|neemt|genomen)\b/giu, 'rekening houden met'],
  [/\btot uitvoering (?:te )?(?:brengen|brengt|gebracht)\b/giu, 'doen'],
  [
    /\been (?:wijziging|aanpassing) (?:te )?(?:doorvoeren|doorvoert|doorgevoerd|aanbrengen)\b/giu,
    'veranderen',
  ],
];

const verbAsNoun = /\bhet (\p{Ll}{2,}en) van\b/giu;
const nounWithVan =
  /\b(\p{L}{4,}(?:ing|atie|isatie)) van (?:de|het|een|je|jouw|zijn|haar|hun|ons|onze|deze|dit)\b/giu;
const abstractNoun = /\b\p{L}{3,}(?:ing|ingen|atie|aties|heid|heden|iteit)\b/giu;

/** From this many abstract nouns on, a sentence is a row of things instead of people who do something. */
const stack = 3;

/** Verbs that were made into nouns: "het lezen van", "de beoordeling van", a row of words on -ing, "gebruikmaken van". */
export function findNounStyle({ text }: ReadSentence): FindingInSentence[] {
  const single = [...hidden(text), ...gerunds(text), ...nounsWithVan(text)];
  return single.length > 0 ? single : stacked(text);
}

function hidden(text: string): FindingInSentence[] {
  return hiddenVerbs.flatMap(([pattern, verb]) =>
    [...text.matchAll(pattern)].map(match => ({
      kind: 'noun-style',
      start: match.index,
      end: match.index + match[0].length,
      reason: 'Hier zit het werkwoord verstopt achter een ander woord.',
      suggestion: `Gebruik gewoon het werkwoord: ‘${verb}’.`,
    })),
  );
}

function gerunds(text: string): FindingInSentence[] {
  return [...text.matchAll(verbAsNoun)].flatMap(match => {
    const verb = (match[1] ?? '').toLowerCase();
    if (plainNouns.has(verb)) return [];
    return [
      {
        kind: 'noun-style' as const,
        start: match.index,
        end: match.index + match[0].length,
        reason: `‘Het ${verb} van’ maakt een ding van iets dat mensen doen.`,
        suggestion: `Zeg wie het doet, met ‘${verb}’ als gewoon werkwoord.`,
      },
    ];
  });
}

function nounsWithVan(text: string): FindingInSentence[] {
  return [...text.matchAll(nounWithVan)].flatMap(match => {
    const noun = match[1] ?? '';
    if (isEverydayNoun(noun)) return [];
    return [
      {
        kind: 'noun-style' as const,
        start: match.index,
        end: match.index + match[0].length,
        reason: `‘${noun} van’ maakt een ding van iets dat mensen doen.`,
        suggestion: 'Maak er een zin van met een werkwoord: wie doet wat?',
      },
    ];
  });
}

function stacked(text: string): FindingInSentence[] {
  const nouns = [...text.matchAll(abstractNoun)].filter(([noun]) => !isEverydayNoun(noun));
  const [first] = nouns;
  const last = nouns.at(-1);
  if (!first || !last || nouns.length < stack) return [];
  return [
    {
      kind: 'noun-style',
      start: first.index,
      end: last.index + last[0].length,
      reason: `Hier staan ${nouns.length} lange begrippen na elkaar: ${nouns.map(([noun]) => noun).join(', ')}.`,
      suggestion: 'Maak er korte zinnen van met een werkwoord: wie doet wat?',
    },
  ];
}
