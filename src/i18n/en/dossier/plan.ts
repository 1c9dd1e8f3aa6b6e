import type { Plan } from '../../nl/dossier/plan.ts';
import { countingIn } from '../../plural.ts';

const counted = countingIn('en');

export const plan: Plan = {
  lead: 'Here you see what you are all working on. Who does what, and how far is it?',
  empty: {
    title: 'No goals yet',
    text: 'Here come your goals, with the steps and who takes them. Nobody has put one here yet.',
  },
  goals: 'Goals',
  others: 'Agreements and more',
  progress: 'How far is it?',
  stepsDone: (done, all) =>
    counted(all, { one: `${done} of # step is done`, other: `${done} of # steps are done` }),
  percent: percent => `${percent}%`,
  steps: 'Steps',
  done: 'Done',
  toDo: 'To do',
  who: 'Who does this?',
  why: 'Why this goal?',
  readCard: 'Read the card',
  readTogether: 'This goal can stir up a lot. Better read it together with someone.',
  view: {
    title: 'My view',
    invite: 'What do you think of this goal?',
    write: 'Write what you think',
    label: 'What do you think of this goal?',
    save: 'Keep',
    cancel: 'Never mind',
    change: 'Change',
    throwAway: 'Throw away',
    cardTitle: goal => `My view: ${goal}`,
    writeFirst: 'Write something first.',
    kept: 'Your view is kept.',
    thrownAway: 'Thrown away. For ten minutes you can take it back.',
    isBack: 'It is back.',
    newer: 'In another window you already wrote this differently. This is there now:',
    newerHint: 'What you typed here is still there. Keep it once more to replace the other.',
    guarded: 'You just got a new key. Your own words open again in a few days.',
  },
};
