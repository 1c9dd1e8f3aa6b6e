import type { AccessEvent } from '../../../api/access-log/contract.ts';
import type { Dossier, OpenEntryCard, WithheldEntryCard } from '../../../api/dossier/contract.ts';
import type { AccessRequest } from '../../../api/sharing/asking/contract.ts';
import type { PersonAround } from '../../../api/sharing/closing/contract.ts';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import type { Template } from '../../../api/sharing/templates/contract.ts';
import { dayOf } from '../shared/dates.ts';

/** An invented dossier to try the screens with. Everybody in it is made up, and none of them stands in the demo. */

const DAY_MS = 86_400_000;

/** An id as the API writes them; the same number is always the same thing. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A moment some days from now, so that the dossier never grows old. */
export const momentIn = (days: number, now: Date): string =>
  new Date(now.getTime() + days * DAY_MS).toISOString();
export const dayIn = (days: number, now: Date): string => dayOf(momentIn(days, now));

export const DOSSIER_ID = idOf(1);
export const SUBJECT = { id: idOf(2), name: 'Robin Verzonnen' };

export const HAVEN = { id: idOf(10), name: 'Huis De Verzonnen Haven', kind: 'voorziening' };
const SCHOOL = { id: idOf(11), name: 'CLB Het Verzinsel', kind: 'clb' };

type Words = { text: string };
export type InventedOpen = OpenEntryCard & Words;
export type InventedEntry = InventedOpen | WithheldEntryCard;

/** What one card says; the rest is the same for all. */
type Said = Pick<InventedOpen, 'section' | 'title' | 'kind' | 'author' | 'text'> &
  Partial<Pick<InventedOpen, 'origin' | 'organisation' | 'detail'>> & { number: number; daysAgo: number };

/** What lies open. */
const SAID: readonly Said[] = [
  {
    number: 100,
    daysAgo: -6,
    section: 'calendar',
    kind: 'appointment',
    title: 'Gesprek over je kamer',
    author: 'Lou Voorbeeld, begeleider',
    text: 'We kijken samen wat er in je nieuwe kamer komt. Denk al eens na over een kleur.',
    detail: {
      appointment: {
        from: '16:00',
        until: '16:45',
        place: 'Bij jou in de leefgroep',
        with: ['Lou Voorbeeld'],
      },
    },
  },
  {
    number: 101,
    daysAgo: 2,
    section: 'my-words',
    kind: 'own-word',
    origin: 'own',
    organisation: null,
    title: 'Wat ik ervan vind',
    author: SUBJECT.name,
    text: 'In het verslag staat dat ik stil was. Ik was gewoon moe na de training.',
  },
  {
    number: 102,
    daysAgo: 3,
    section: 'reports',
    kind: 'report',
    title: 'Verslag van deze maand',
    author: 'Lou Voorbeeld, begeleider',
    text: 'Robin ging elke week trainen. Op school ging rekenen beter. Aan tafel was Robin soms stil. We vragen Robin wat daar achter zit.',
    detail: { why: 'Elke maand schrijven we op hoe het gaat. Zo vergeten we niets wat goed liep.' },
  },
  {
    number: 104,
    daysAgo: 14,
    section: 'plan',
    kind: 'goal',
    title: 'Alleen met de bus naar de training',
    author: 'Lou Voorbeeld, begeleider',
    text: 'Robin wil zelf naar de training. We oefenen eerst samen. Daarna rijdt Robin alleen.',
    detail: {
      goal: {
        steps: [
          { text: 'De bus opzoeken in de app', who: 'Robin', done: true },
          { text: 'Twee keer samen rijden', who: 'Robin en Lou', done: true },
          { text: 'Eén keer alleen rijden', who: 'Robin', done: false },
        ],
      },
    },
  },
  {
    number: 105,
    daysAgo: 20,
    section: 'people',
    kind: 'contact',
    title: 'Lou Voorbeeld',
    author: 'Huis De Verzonnen Haven',
    text: 'Lou is je begeleider. Bij Lou kan je altijd terecht met een vraag.',
    detail: { contact: { role: 'guide', reachable: 'op weekdagen van 10 tot 18 uur', urgent: false } },
  },
  {
    number: 109,
    daysAgo: 21,
    section: 'people',
    kind: 'contact',
    title: 'Imane Voorbeeld',
    author: 'Huis De Verzonnen Haven',
    text: 'Imane is er voor jou als Lou er niet is.',
    detail: {
      contact: {
        role: 'guide',
        reachable: 'op weekdagen van 14 tot 21 uur',
        replaces: { name: 'Lou Voorbeeld' },
        urgent: false,
      },
    },
  },
  {
    number: 110,
    daysAgo: 22,
    section: 'people',
    kind: 'contact',
    title: 'An Verzonnen',
    author: 'Huis De Verzonnen Haven',
    text: 'An is je mama. Je mag haar altijd bellen.',
    detail: { contact: { role: 'mother', phone: '0400 00 00 09', urgent: true } },
  },
  {
    number: 111,
    daysAgo: 30,
    section: 'calendar',
    kind: 'appointment',
    title: 'Eerste keer samen met de bus',
    author: 'Lou Voorbeeld, begeleider',
    text: 'We namen samen de bus naar de training.',
    detail: { appointment: { from: '17:30', place: 'Bushalte aan het huis', with: ['Lou Voorbeeld'] } },
  },
  {
    number: 106,
    daysAgo: 26,
    section: 'about-me',
    kind: 'agreement',
    title: 'Afspraak over je gsm',
    author: 'Lou Voorbeeld, begeleider',
    text: 'Na 22 uur ligt je gsm in de kast. In het weekend is dat een uur later. Dat spraken we samen af.',
  },
  {
    number: 107,
    daysAgo: 40,
    section: 'documents',
    kind: 'document',
    title: 'Rapport van school',
    author: 'Cas Voorbeeld, CLB',
    organisation: SCHOOL,
    text: 'Rekenen: beter dan vorige keer. Frans: nog oefenen. Sport: heel goed.',
  },
  {
    number: 108,
    daysAgo: 75,
    section: 'keepsakes',
    kind: 'keepsake',
    title: 'De dag aan zee',
    author: 'Lou Voorbeeld, begeleider',
    text: 'Met de hele groep naar zee. Robin bouwde het grootste kasteel. Het water was koud!',
  },
];

const CLOSED_DAYS_AGO = 9;

function openCard({ number, daysAgo, ...said }: Said, now: Date): InventedOpen {
  return {
    id: idOf(number),
    face: 'open',
    origin: 'provided',
    about: 'child',
    health: false,
    day: dayIn(-daysAgo, now),
    organisation: HAVEN,
    basis: 'subject',
    purpose: null,
    closedToSubject: null,
    detail: null,
    besideId: null,
    ...said,
  };
}

/** Something that whoever tries wrote. */
export function ownWordsEntry(
  words: Pick<InventedOpen, 'id' | 'section' | 'title' | 'text' | 'day' | 'besideId'>,
): InventedOpen {
  return {
    face: 'open',
    origin: 'own',
    about: 'child',
    health: false,
    organisation: null,
    basis: 'subject',
    purpose: null,
    closedToSubject: null,
    detail: null,
    kind: words.section === 'keepsakes' ? 'keepsake' : 'own-word',
    author: SUBJECT.name,
    ...words,
  };
}

/** One card lies closed, so that one sees what that looks like. */
function closedCard(now: Date): WithheldEntryCard {
  return {
    id: idOf(103),
    face: 'withheld',
    section: 'reports',
    day: dayIn(-CLOSED_DAYS_AGO, now),
    organisation: HAVEN,
    ground: 'third-party',
    decidedBy: { name: 'Lou Voorbeeld', role: 'begeleider' },
    since: dayIn(-CLOSED_DAYS_AGO, now),
    howToContest:
      'Vraag het aan Lou. Ben je niet akkoord? Dan kan je een klacht doen, of hulp vragen aan je vertrouwenspersoon.',
  };
}

/** Every card, the newest first. */
export function inventedEntries(now: Date): InventedEntry[] {
  return [...SAID.map(said => openCard(said, now)), closedCard(now)].toSorted((one, other) =>
    other.day.localeCompare(one.day),
  );
}

const party = (number: number, one: Pick<Party, 'kind' | 'name' | 'role'> & Partial<Party>): Party => ({
  id: idOf(number),
  organisation: null,
  members: [],
  activeGrants: 0,
  otherBases: [],
  ...one,
});

export const MOTHER = party(20, { kind: 'person', name: 'An Verzonnen', role: 'mother' });
export const TEAM = party(21, {
  kind: 'team',
  name: 'Team Zeester',
  role: 'guide',
  organisation: HAVEN,
  members: ['Lou Voorbeeld', 'Imane Voorbeeld'],
});
const COUNSELLOR = party(22, {
  kind: 'person',
  name: 'Cas Voorbeeld',
  role: 'school-counsellor',
  organisation: SCHOOL,
});

/** Who can be given access. */
export const INVENTED_PARTIES: readonly Party[] = [MOTHER, TEAM, COUNSELLOR];

/** What the sets of yeses open, for whom of these people. */
export const INVENTED_TEMPLATES: readonly Template[] = [
  { id: 'parents', purpose: 'know', sections: ['calendar', 'plan'], partyIds: [MOTHER.id] },
  { id: 'guide', purpose: 'help', sections: ['plan', 'calendar'], partyIds: [TEAM.id] },
  { id: 'school', purpose: 'arrange', sections: ['plan', 'documents'], partyIds: [COUNSELLOR.id] },
];

/** Somebody asks to see something, so that one can say yes or no. */
export function inventedAccessRequests(now: Date): AccessRequest[] {
  return [
    {
      id: idOf(50),
      partyId: COUNSELLOR.id,
      askedBy: COUNSELLOR.name,
      section: 'plan',
      purpose: 'arrange',
      reason: 'Ik wil samen met jou kijken welke sportclub past bij je lessen.',
      askedAt: momentIn(-1, now),
      state: 'open',
    },
  ];
}

/** Whom one can say no to, one by one. */
export function inventedPeople(): PersonAround[] {
  return [MOTHER, COUNSELLOR].map(({ id, name }, index) => ({
    personId: idOf(60 + index),
    name,
    partyIds: [id],
    closes: ['consent'],
    stays: [],
    block: null,
  }));
}

/** What is given already: the team helps with the plan, the mother knows when there is something. */
export function inventedGrants(now: Date): Grant[] {
  const given = {
    entryId: null,
    startsAt: momentIn(-60, now),
    endsAt: momentIn(120, now),
    endedAt: null,
    state: 'active',
  } as const;
  return [
    { ...given, id: idOf(30), partyId: TEAM.id, section: 'plan', purpose: 'help' },
    { ...given, id: idOf(31), partyId: MOTHER.id, section: 'calendar', purpose: 'know' },
  ];
}

/** Who looked already, the newest first. */
export function inventedEvents(now: Date): AccessEvent[] {
  const lou = { id: idOf(40), name: 'Lou Voorbeeld', role: 'guide' } as const;
  const mother = { id: idOf(41), name: MOTHER.name, role: 'mother' } as const;
  const look = { entryId: null, entryTitle: null, relation: null, basis: 'consent' } as const;
  return [
    {
      ...look,
      sequence: 3,
      at: momentIn(-0.2, now),
      action: 'list',
      who: mother,
      organisation: null,
      section: 'calendar',
      count: 1,
      purpose: 'know',
    },
    {
      ...look,
      sequence: 2,
      at: momentIn(-1.1, now),
      action: 'open',
      who: lou,
      organisation: HAVEN,
      section: 'plan',
      count: null,
      entryId: idOf(104),
      entryTitle: 'Alleen met de bus naar de training',
      purpose: 'help',
    },
    {
      ...look,
      sequence: 1,
      at: momentIn(-1.101, now),
      action: 'list',
      who: lou,
      organisation: HAVEN,
      section: 'plan',
      count: 1,
      purpose: 'help',
    },
  ];
}

export function inventedSources(now: Date): Dossier['sources'] {
  return [
    {
      organisation: HAVEN,
      connected: true,
      since: dayIn(-200, now),
      howToAsk: 'Vraag de rest aan je begeleider, of met een brief.',
    },
    {
      organisation: SCHOOL,
      connected: true,
      since: dayIn(-90, now),
      howToAsk: 'Vraag een gesprek aan bij het CLB. Ze lezen het samen met jou.',
    },
    {
      organisation: { id: idOf(12), name: 'Dienst De Fantasie', kind: 'overheid' },
      connected: false,
      since: null,
      howToAsk: 'Deze dienst doet nog niet mee. Vraag je dossier daar met een brief.',
    },
  ];
}
