import type { Ground, Kind, Section } from '../../../api/dossier/contract.ts';
import type { RequestKind } from '../../../api/requests/contract.ts';
import type { Party, Purpose, Role } from '../../../api/sharing/contract.ts';

/** The shelves in the order of the API: what they are called, "yours" in a sentence, and their picto. */
export const SECTION_WORDS: Record<Section, { label: string; yours: string; picto: string }> = {
  'about-me': { label: 'Over mij', yours: 'je kaarten over jou', picto: 'about-me' },
  reports: { label: 'Verslagen', yours: 'je verslagen', picto: 'reports' },
  plan: { label: 'Mijn plan', yours: 'je plan', picto: 'plan' },
  calendar: { label: 'Agenda', yours: 'je agenda', picto: 'calendar' },
  people: { label: 'Mensen', yours: 'je mensen', picto: 'people' },
  documents: { label: 'Documenten', yours: 'je documenten', picto: 'documents' },
  keepsakes: { label: 'Herinneringen', yours: 'je herinneringen', picto: 'keepsake' },
  'my-words': { label: 'Mijn woorden', yours: 'je eigen woorden', picto: 'my-words' },
};

/** The shelves in order. Words of our own, because the API's values must stay out of the browser. */
export const SHELVES = Object.keys(SECTION_WORDS) as Section[];

export function isSection(word: string): word is Section {
  return Object.hasOwn(SECTION_WORDS, word);
}

export const KIND_WORDS: Record<Kind, string> = {
  report: 'verslag',
  goal: 'doel',
  agreement: 'afspraak',
  appointment: 'in de agenda',
  contact: 'contact',
  document: 'document',
  keepsake: 'herinnering',
  'own-word': 'eigen woorden',
};

/** Why a card is closed: a few words for on the card, and what it means. */
export const GROUND_WORDS: Record<Ground, { short: string; why: string }> = {
  confidential: {
    short: 'In vertrouwen verteld',
    why: 'Iemand vertelde dit in vertrouwen aan een hulpverlener. Die persoon vroeg om het niet door te geven.',
  },
  'third-party': {
    short: 'Gaat over iemand anders',
    why: 'Dit gaat alleen over iemand anders. Die persoon heeft ook recht op privacy.',
  },
  court: {
    short: 'Gemaakt voor de rechter',
    why: 'Dit is geschreven voor de jeugdrechter. Vraag aan je advocaat of je het bij de rechtbank kan lezen.',
  },
  interest: {
    short: 'Nu nog niet, in jouw belang',
    why: 'Een hulpverlener denkt dat dit nu te zwaar is om te lezen. Je mag vragen waarom, en tot wanneer.',
  },
};

export const ROLE_WORDS: Record<Role, { label: string; picto: string }> = {
  mother: { label: 'mama', picto: 'mother' },
  father: { label: 'papa', picto: 'father' },
  guardian: { label: 'voogd', picto: 'guardian' },
  guide: { label: 'begeleider', picto: 'guide' },
  consulent: { label: 'consulent', picto: 'consulent' },
  'school-counsellor': { label: 'CLB-begeleider', picto: 'school-counsellor' },
  'trusted-person': { label: 'vertrouwenspersoon', picto: 'trusted' },
  other: { label: 'iemand rond jou', picto: 'people' },
};

export const PURPOSE_WORDS: Record<Purpose, { label: string; hint: string; inOrderTo: string }> = {
  know: {
    label: 'Op de hoogte blijven',
    hint: 'Weten hoe het met me gaat.',
    inOrderTo: 'om op de hoogte te blijven',
  },
  help: { label: 'Mij helpen', hint: 'Mij beter kunnen begeleiden.', inOrderTo: 'om te helpen' },
  arrange: {
    label: 'Iets regelen',
    hint: 'Iets in orde brengen, zoals school of papieren.',
    inOrderTo: 'om iets te regelen',
  },
  'hand-over': {
    label: 'Overdracht',
    hint: 'Iemand nieuw leert me kennen.',
    inOrderTo: 'voor een overdracht',
  },
};

/** "om te helpen" for a purpose as it stands on an entry; empty for none. */
export function inOrderTo(purpose: string | null): string {
  const known = purpose !== null && Object.hasOwn(PURPOSE_WORDS, purpose);
  return known ? PURPOSE_WORDS[purpose as Purpose].inOrderTo : '';
}

export const REQUEST_WORDS: Record<RequestKind, { label: string; picto: string }> = {
  access: { label: 'Je vroeg om iets te lezen', picto: 'read' },
  correction: { label: 'Je vroeg om iets te verbeteren', picto: 'my-words' },
  restriction: { label: 'Je vroeg om iets af te schermen', picto: 'closed-card' },
  question: { label: 'Je stelde een vraag', picto: 'question' },
  complaint: { label: 'Je diende een klacht in', picto: 'complaint' },
  deletion: { label: 'Je vroeg om te wissen', picto: 'delete' },
};

/** How a youngster calls this person: "Mama" for a mother, the name for everybody else. */
export function calledName(party: Pick<Party, 'name' | 'role'>): string {
  if (party.role === 'mother') return 'Mama';
  if (party.role === 'father') return 'Papa';
  return party.name;
}

/** "1 kaart", "3 kaarten". */
export function cards(count: number): string {
  return count === 1 ? '1 kaart' : `${count} kaarten`;
}
