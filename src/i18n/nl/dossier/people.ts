import type { ReactNode } from 'react';
import { sentence } from '../../sentence.ts';

/** The people around me: who is who, whom to call first, who stands in for whom. */
export const people = {
  lead: 'Dit zijn de mensen rond jou. Zet zelf wie je eerst belt.',
  empty: {
    title: 'Nog geen mensen',
    text: 'Hier komen de mensen die je helpen, met hun nummer. Nog niemand zette er een.',
  },
  urgent: {
    title: 'Wie bel ik eerst?',
    explain: 'Jij kiest de volgorde. Niemand anders ziet deze lijst.',
    nobody: 'Er staat nog niemand in je lijst. Zet er iemand in bij ‘Wie is wie’.',
    danger: (link: (words: string) => ReactNode) => sentence`Ben je in gevaar? ${link('Bel meteen hulp')}.`,
    up: 'Zet hoger',
    down: 'Zet lager',
    remove: 'Haal uit de lijst',
    add: 'Zet in mijn lijst',
    inList: 'Staat in je lijst',
    nowAt: (name: string, place: number) => `${name} staat nu op plaats ${place}.`,
    added: (name: string) => `${name} staat nu in je lijst.`,
    removed: (name: string) => `${name} staat niet meer in je lijst.`,
  },
  all: 'Wie is wie?',
  call: 'Bel',
  mail: 'Mail',
  address: 'Adres',
  reachable: 'Wanneer?',
  replaces: (name: ReactNode) => sentence`Vervangt ${name}.`,
  replacesUntil: (name: ReactNode, day: string) => sentence`Vervangt ${name} tot en met ${day}.`,
  replacedBy: (name: ReactNode) => sentence`Wordt nu vervangen door ${name}.`,
  whoIsThat: 'Wat mag die, en wat niet?',
  readCard: 'Lees de kaart',
  roles: {
    mother: 'Moeder',
    father: 'Vader',
    guardian: 'Voogd',
    'foster-parent': 'Pleegouder',
    family: 'Familie',
    friend: 'Vriend of vriendin',
    guide: 'Begeleider',
    consulent: 'Consulent',
    'school-counsellor': 'Van het CLB',
    teacher: 'Leerkracht',
    psychologist: 'Psycholoog',
    doctor: 'Dokter',
    lawyer: 'Advocaat',
    'trusted-person': 'Vertrouwenspersoon',
    team: 'Team',
    other: 'Rond jou',
  },
};

export type People = typeof people;
