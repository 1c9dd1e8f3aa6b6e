import { sql } from 'drizzle-orm';
import type { Section } from '../../api/dossier/contract.ts';
import type { IntakeLine } from '../../api/intake/contract.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import type { TestHouse } from './house.ts';

/** The moment at which the small world of the access tests stands still. */
export const NOON = '2030-03-01T11:00:00Z';

/** Every text of an entry carries its own canary, so that a leak shows anywhere. */
export const canaryOf = (entry: string): string => `KANARIE-${entry}-TJIEP`;

type EntryLine = Extract<IntakeLine, { type: 'entry' }>;
type Draft = Pick<EntryLine, 'id' | 'section'> & Partial<EntryLine>;

const howToContest = 'Vraag het aan je begeleider.';

const entryLine = (dossier: string, draft: Draft) => ({
  type: 'entry',
  dossier,
  kind: 'report',
  about: 'child',
  day: '2030-02-01',
  author: `Schrijver ${canaryOf(draft.id)}`,
  title: `Titel ${canaryOf(draft.id)}`,
  text: `Tekst ${canaryOf(draft.id)}`,
  ...draft,
});

const withheld = (ground: NonNullable<EntryLine['withheld']>['ground']) => ({
  ground,
  decidedBy: 'gids',
  decidedRole: 'individuele begeleider',
  since: '2030-02-02',
  howToContest,
});

/** What stands in Robin's dossier: something of every kind that the rules tell apart. */
export const ROBINS_ENTRIES: readonly Draft[] = [
  { id: 'verslag', section: 'reports', organisation: 'huis' },
  { id: 'verslag-oud', section: 'reports', organisation: 'huis', day: '2029-05-05' },
  { id: 'doel', section: 'plan', kind: 'goal', organisation: 'huis' },
  { id: 'over-mama', section: 'reports', about: 'parent:mama', organisation: 'huis' },
  { id: 'over-huisgenoot', section: 'reports', about: 'housemate', organisation: 'huis' },
  { id: 'vertrouwelijk', section: 'reports', organisation: 'huis', withheld: withheld('confidential') },
  {
    id: 'over-derde',
    section: 'reports',
    about: 'third-party',
    organisation: 'huis',
    withheld: withheld('third-party'),
  },
  { id: 'voor-gerecht', section: 'documents', organisation: 'dienst', withheld: withheld('court') },
  { id: 'in-belang', section: 'reports', organisation: 'dienst', withheld: withheld('interest') },
  { id: 'gezondheid', section: 'reports', organisation: 'huis', health: true, responsible: 'gids' },
  { id: 'eigen-woord', section: 'my-words', kind: 'own-word' },
  { id: 'aandenken', section: 'keepsakes', kind: 'keepsake' },
];

const ORGANISATIONS = [
  {
    type: 'organisation',
    id: 'huis',
    name: 'Huis Test',
    kind: 'facility',
    howToAsk: 'Vraag het in het huis.',
    keepers: ['houder', 'tweede-houder'],
  },
  {
    type: 'organisation',
    id: 'dienst',
    name: 'Dienst Test',
    kind: 'public-service',
    howToAsk: 'Vraag het de dienst.',
    keepers: ['dienst-houder', 'tweede-dienst-houder'],
  },
];

const PEOPLE = [
  { type: 'person', id: 'robin', name: 'Robin Test', born: '2014-01-10', login: 'robin' },
  { type: 'person', id: 'kleintje', name: 'Klein Test', born: '2020-01-10', login: 'kleintje' },
  { type: 'person', id: 'groot', name: 'Groot Test', born: '2010-01-10', login: 'groot' },
  { type: 'person', id: 'mama', name: 'Mama Test', login: 'mama' },
  { type: 'person', id: 'papa', name: 'Papa Test', login: 'papa' },
  { type: 'person', id: 'gids', name: 'Gids Test', login: 'gids' },
  { type: 'person', id: 'collega', name: 'Collega Test', login: 'collega' },
  { type: 'person', id: 'vreemde', name: 'Vreemde Test', login: 'vreemde' },
  { type: 'person', id: 'houder', name: 'Houder Test', login: 'houder' },
  { type: 'person', id: 'tweede-houder', name: 'Tweede Houder Test', login: 'tweede-houder' },
  { type: 'person', id: 'dienst-houder', name: 'Houder Van De Dienst Test', login: 'dienst-houder' },
  { type: 'person', id: 'tweede-dienst-houder', name: 'Tweede Houder Van De Dienst Test' },
];

const TEAMS = [
  { type: 'team', id: 'team', organisation: 'huis', name: 'Team Test', members: ['gids', 'collega'] },
];

const dossierLines = (subject: string) => [
  { type: 'dossier', id: `dossier-${subject}`, subject },
  { type: 'involvement', dossier: `dossier-${subject}`, person: 'mama', role: 'mother' },
  { type: 'involvement', dossier: `dossier-${subject}`, person: 'papa', role: 'father' },
  { type: 'involvement', dossier: `dossier-${subject}`, person: 'gids', role: 'guide', organisation: 'huis' },
  { type: 'involvement', dossier: `dossier-${subject}`, team: 'team', role: 'guide' },
  {
    type: 'source',
    dossier: `dossier-${subject}`,
    organisation: 'huis',
    connected: true,
    since: '2029-01-01',
  },
  {
    type: 'source',
    dossier: `dossier-${subject}`,
    organisation: 'dienst',
    connected: true,
    since: '2029-01-01',
  },
];

/** Youngsters of the world: Robin is 16, Klein is 10, Groot is 20. */
export const YOUNGSTERS = ['robin', 'kleintje', 'groot'] as const;

/** Name of the same entry in another youngster's dossier. */
export const entryOf = (youngster: string, entry: string): string =>
  youngster === 'robin' ? entry : `${youngster}-${entry}`;

/**
 * Fills an empty house through intake: three youngsters with the same kinds of entries, their people, a stranger. The
 * clock stands at `NOON`.
 */
export async function fillWorld(house: TestHouse): Promise<void> {
  await house.setClock(NOON);
  const lines = [
    ...PEOPLE,
    ...ORGANISATIONS,
    ...TEAMS,
    ...YOUNGSTERS.flatMap(youngster => [
      ...dossierLines(youngster),
      ...ROBINS_ENTRIES.map(entry =>
        entryLine(`dossier-${youngster}`, { ...entry, id: entryOf(youngster, entry.id) }),
      ),
    ]),
  ];
  const report = await takeIn(
    house,
    lines.map(line => JSON.stringify(line)),
  );
  if (report.problems.length > 0)
    throw new Error(`The world does not fit: ${JSON.stringify(report.problems)}`);
}

/** A youngster's yes to one person for one shelf, a year long, written straight into the table. Answers the party's id. */
export async function sayYes(
  house: TestHouse,
  { from, to, section }: { from: (typeof YOUNGSTERS)[number]; to: string; section: Section },
): Promise<string> {
  const [grant] = await house.query<{ partyId: string }>(sql`
    insert into "grant" (dossier_id, party_id, section, purpose, given_by, starts_at, ends_at)
    select party.dossier_id, party.id, ${section}, 'know', dossier.subject_id, kaart.app_now(), kaart.app_now() + interval '1 year'
    from party join dossier on dossier.id = party.dossier_id join person on person.id = party.person_id
    where dossier.external_id = ${`dossier-${from}`} and person.external_id = ${to}
    returning party_id as "partyId"`);
  if (!grant) throw new Error(`${to} stands around no dossier of ${from}.`);
  return grant.partyId;
}
