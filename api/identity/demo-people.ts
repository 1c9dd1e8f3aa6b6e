/** Somebody invented, whom one can be in the demo. */
export type DemoPerson = {
  /** Subject at the demo's login provider. */
  subject: string;
  group: 'young' | 'family' | 'work';
  /** On the button, in the first person. */
  title: string;
  /** One sentence under it: what there is to see. */
  text: string;
};

/** The cast of the demo, in the order of its sign-in page, aged as on the day it is loaded. Their dossiers stand in `scripts/demo/`. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    subject: 'noor',
    group: 'young',
    title: 'Ik ben Noor (16)',
    text: 'Ik teken strips en ik woon in een leefgroep.',
  },
  {
    subject: 'amir',
    group: 'young',
    title: 'Ik ben Amir (15)',
    text: 'Ik ben keeper en ik ga steeds meer naar huis.',
  },
  {
    subject: 'lio',
    group: 'young',
    title: 'Ik ben Lio (12)',
    text: 'Ik ken alle kevers en ik woon bij mijn mama.',
  },
  {
    subject: 'pip',
    group: 'young',
    title: 'Ik ben Pip (9)',
    text: 'Ik maak vliegers. Mijn mama beslist nog voor mij.',
  },
  {
    subject: 'yana',
    group: 'young',
    title: 'Ik ben Yana (bijna 18)',
    text: 'Ik denk na over wat er met mijn dossier gebeurt.',
  },
  {
    subject: 'sander',
    group: 'young',
    title: 'Ik ben Sander (19)',
    text: 'Ik ben volwassen en beslis zelf over mijn dossier.',
  },
  {
    subject: 'mila',
    group: 'young',
    title: 'Ik ben Mila (23)',
    text: 'Ik kijk terug op de hulp van vroeger.',
  },
  { subject: 'hilde', group: 'family', title: 'Ik ben Hilde', text: 'Ik ben de mama van Noor.' },
  { subject: 'karim', group: 'family', title: 'Ik ben Karim', text: 'Ik ben de papa van Amir.' },
  { subject: 'nele', group: 'family', title: 'Ik ben Nele', text: 'Ik ben de mama van Lio.' },
  {
    subject: 'saar',
    group: 'family',
    title: 'Ik ben Saar',
    text: 'Ik ben de mama van Pip en ik lees namens mijn kind.',
  },
  {
    subject: 'joris',
    group: 'family',
    title: 'Ik ben Joris',
    text: 'Ik ben de papa van Pip. De rechter besliste: nu geen contact.',
  },
  { subject: 'bram', group: 'work', title: 'Ik ben Bram', text: 'Ik ben begeleider bij Huis De Vuurvlieg.' },
  { subject: 'ines', group: 'work', title: 'Ik ben Ines', text: 'Ik ben consulent bij Dienst Windroos.' },
  { subject: 'wout', group: 'work', title: 'Ik ben Wout', text: 'Ik ben begeleider bij CLB Het Krijtje.' },
  {
    subject: 'fatima',
    group: 'work',
    title: 'Ik ben Fatima',
    text: 'Ik ben de vertrouwenspersoon van Noor en Yana.',
  },
  {
    subject: 'mirte',
    group: 'work',
    title: 'Ik ben Mirte',
    text: 'Ik ben de begeleider van Pip bij Huis De Vuurvlieg.',
  },
  { subject: 'roos', group: 'work', title: 'Ik ben Roos', text: 'Ik ben arts bij CLB Het Krijtje.' },
  { subject: 'wies', group: 'work', title: 'Ik ben Wies', text: 'Ik ben de vertrouwenspersoon van Pip.' },
  {
    subject: 'greet',
    group: 'work',
    title: 'Ik ben Greet',
    text: 'Ik houd dossiers bij voor Huis De Vuurvlieg.',
  },
  {
    subject: 'tom',
    group: 'work',
    title: 'Ik ben Tom',
    text: 'Ik bevestig wat Greet vastlegt, bij Huis De Vuurvlieg.',
  },
  {
    subject: 'annick',
    group: 'work',
    title: 'Ik ben Annick',
    text: 'Ik houd dossiers bij voor Dienst Windroos.',
  },
  {
    subject: 'dirk',
    group: 'work',
    title: 'Ik ben Dirk',
    text: 'Ik bevestig wat Annick vastlegt, bij Dienst Windroos.',
  },
];
