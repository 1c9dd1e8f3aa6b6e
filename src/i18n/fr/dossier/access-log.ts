import type { AccessLog } from '../../nl/dossier/access-log.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

const listOf = (count: number) =>
  counted(count, { one: 'une liste avec # carte', other: 'une liste avec # cartes' });

export const accessLog: AccessLog = {
  lead: 'Une autre personne regarde tes cartes ? Alors tu le vois ici. Ce que tu lis toi-même, nous ne le gardons pas.',
  nobodyLooked: {
    title: 'Personne n’a encore regardé',
    text: 'Ici viennent toutes les personnes qui regardent tes cartes : qui, quand, quoi et pourquoi.',
  },
  atTime: time => `À ${time}`,
  sawCard: (time, title) => sentence`${time} : la carte « ${title} ».`,
  sawSomeCard: time => sentence`${time} : une carte.`,
  sawShelf: ({ time, count, shelf }) => sentence`${time} : ${listOf(count)} dans la rubrique ${shelf}.`,
  sawOverview: ({ time, count }) => sentence`${time} : ${listOf(count)} dans ton aperçu.`,
  ownDossier: 'C’est le dossier de cette personne.',
  youAllowed: 'Tu as dit oui.',
  youAllowedFor: {
    know: 'Tu as dit oui, pour rester au courant.',
    help: 'Tu as dit oui, pour aider.',
    arrange: 'Tu as dit oui, pour régler quelque chose.',
    'hand-over': 'Tu as dit oui, pour passer le relais.',
  },
  why: 'Pourquoi ?',
  askWhom: (name, time) => sentence` Pose la question à ${name}, pour ${time}`,
};
