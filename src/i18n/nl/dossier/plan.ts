import { countingIn } from '../../plural.ts';

const counted = countingIn('nl');

/** My plan: goals with their steps, who does what, how far it is, and how I see it myself. */
export const plan = {
  lead: 'Hier zie je waar jullie aan werken. Wie doet wat, en hoe ver is het al?',
  empty: {
    title: 'Nog geen doelen',
    text: 'Hier komen je doelen, met de stappen en wie ze zet. Nog niemand zette er een.',
  },
  goals: 'Doelen',
  others: 'Afspraken en meer',
  progress: 'Hoe ver is het?',
  stepsDone: (done: number, all: number) =>
    counted(all, { one: `${done} van # stap is klaar`, other: `${done} van de # stappen zijn klaar` }),
  percent: (percent: number) => `${percent} %`,
  steps: 'Stappen',
  done: 'Klaar',
  toDo: 'Nog te doen',
  who: 'Wie doet dit?',
  why: 'Waarom dit doel?',
  readCard: 'Lees de kaart',
  readTogether: 'Dit doel kan veel losmaken. Lees het liever samen met iemand.',
  /** My own words beside a goal. */
  view: {
    title: 'Mijn kijk',
    invite: 'Wat vind jij van dit doel?',
    write: 'Schrijf wat jij vindt',
    label: 'Wat vind jij van dit doel?',
    save: 'Bewaar',
    cancel: 'Toch niet',
    change: 'Verander',
    throwAway: 'Gooi weg',
    cardTitle: (goal: string) => `Mijn kijk: ${goal}`,
    writeFirst: 'Schrijf eerst iets.',
    kept: 'Je kijk is bewaard.',
    thrownAway: 'Weggegooid. Tien minuten lang kan het terug.',
    isBack: 'Het staat er weer.',
    newer: 'In een ander venster schreef je dit al anders. Dit staat er nu:',
    newerHint: 'Wat je hier typte, staat er nog. Bewaar nog eens om het andere te vervangen.',
    guarded: 'Je kreeg pas een nieuwe sleutel. Je eigen woorden gaan over een paar dagen weer open.',
  },
};

export type Plan = typeof plan;
