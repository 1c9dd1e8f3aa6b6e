import type { Eighteen } from '../../nl/dossier/eighteen.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

const days = (count: number) => counted(count, { one: '# jour', other: '# jours' });

export const eighteen: Eighteen = {
  toCheck: '(encore à vérifier)',
  youAreEighteen: 'Tu as 18 ans. Maintenant, tu décides de ton dossier. Rien ne presse.',

  before: {
    title: day => `Tu auras 18 ans le ${day}`,
    daysToGo: (count, number) => sentence`Encore ${number(days(count))}`,
    nothingToDo: 'Tu ne dois rien faire maintenant. Tu peux déjà regarder et y réfléchir.',
    whatChanges: 'Qu’est-ce qui change alors ?',
    ofAge: mark =>
      sentence`Tu es adulte pour la loi. Tes parents, ta tutrice ou ton tuteur ne décident plus pour toi ${mark}.`,
    sharingGoesOn:
      'Qui lit aussi aujourd’hui le fait avec ton oui. Cela continue jusqu’au jour que tu as choisi.',
    youChoose: 'Tu pourras choisir : tout laisser ainsi, seulement pour toi, ou demander d’effacer.',
    helpGoesOn: 'L’aide peut continuer après tes 18 ans, si tu le veux.',
    learnMore: 'Lire plus sur tes 18 ans',
  },

  tracks: {
    title: 'Ce qui est à toi',
    own: 'Ce que tu as fait',
    shown: 'Ce qu’on voit ici',
    organisations: 'Ce que les organisations gardent',
    cards: (count, number) => {
      const words = counted(count, { one: 'carte', other: 'cartes' });
      return sentence`${number} ${words}`;
    },
    organisationCount: (count, number) => {
      const words = counted(count, { one: 'organisation', other: 'organisations' });
      return sentence`${number} ${words}`;
    },
    ownText: 'Tes propres mots et tes souvenirs. Ils sont tout à toi.',
    shownText: 'Toutes tes cartes sur Open Kaart, aussi celles que tu as faites.',
    yeses: count =>
      count === 0
        ? 'Tu n’as dit oui à personne pour lire aussi.'
        : counted(count, {
            one: 'Tu as dit # fois oui pour lire aussi.',
            other: 'Tu as dit # fois oui pour lire aussi.',
          }),
    theyKeep: count =>
      counted(count, {
        one: 'Cette organisation garde son propre dossier. Souvent, elle doit le garder jusqu’à tes 35 ans.',
        other:
          'Ces organisations gardent leur propre dossier. Souvent, elles doivent le garder jusqu’à tes 35 ans.',
      }),
    nobodyKeeps: 'Nous ne connaissons pas d’organisation avec un dossier sur toi.',
    cardsHere: (organisation, count) => {
      const cards =
        count === 0 ? 'pas encore de cartes' : counted(count, { one: '# carte', other: '# cartes' });
      return sentence`${organisation} : ${cards} ici.`;
    },
    keptUntil: day => `Souvent gardé jusqu’au ${day}.`,
  },

  copyFirst: {
    title: 'Fais d’abord une copie.',
    text: 'Imprime toutes tes cartes ou enregistre-les en pdf. Ainsi, tu les as toujours, quel que soit ton choix.',
    label: 'Fais d’abord une copie',
    button: 'Faire une copie',
  },

  choices: {
    title: 'Qu’est-ce que tu veux ?',
    keep: { title: 'Tout laisser ainsi', text: 'Rien ne change. Qui a reçu ton oui peut encore lire.' },
    'only-me': {
      title: 'Seulement pour moi',
      text: 'Tu continues à lire. Qui a reçu ton oui ne lit plus.',
    },
    delete: { title: 'Effacer', text: 'Tu demandes d’effacer. Tu as du temps pour réfléchir.' },
  },
  goBack: 'Non, retour',

  keep: {
    title: 'Tout laisser ainsi ?',
    cardsStay: 'Tes cartes restent. Tu peux toujours les lire.',
    yesesStay: count =>
      count === 0
        ? 'Tu n’as dit oui à personne pour lire aussi. Cela reste ainsi.'
        : counted(count, {
            one: 'Tu as dit # fois oui pour lire aussi. Cela reste ainsi, jusqu’au jour que tu as choisi.',
            other: 'Tu as dit # fois oui pour lire aussi. Cela reste ainsi, jusqu’au jour que tu as choisi.',
          }),
    chooseLater: 'Plus tard, tu peux toujours choisir autre chose.',
    yes: 'Oui, laisse tout ainsi',
    done: 'Rien n’a changé. Tout reste comme avant.',
  },

  onlyMe: {
    title: 'Seulement pour toi ?',
    looking: 'Nous regardons qui lit aussi maintenant.',
    nobodyReads: 'Personne ne lit maintenant avec ton oui.',
    theyStop: 'Avec ton oui, ces personnes lisent aussi. Cela s’arrête alors tout de suite :',
    cardsStay: 'Tes cartes restent. Plus tard, tu peux encore partager.',
    organisationsKeep: 'Les organisations gardent leur propre dossier. Cela ne change pas.',
    staysEnded: 'Ce qui est déjà arrêté reste arrêté.',
    yes: 'Oui, seulement pour moi',
    done: 'Qui a reçu ton oui ne lit plus.',
  },

  delete: {
    title: 'Tu demandes d’effacer ?',
    cards: (all, own) =>
      counted(all, {
        one: `Il y a # carte ici. Faites par toi : ${own}.`,
        other: `Il y a # cartes ici. Faites par toi : ${own}.`,
      }),
    coolingOff: count =>
      `Tu as ${days(count)} pour réfléchir. Tu peux retirer ta demande chaque jour, en touchant un bouton.`,
    organisationsKeep: 'Une organisation doit souvent garder son propre dossier jusqu’à tes 35 ans.',
    aMonth: mark => sentence`Une organisation a un mois pour répondre ${mark}.`,
    notYet:
      'Dans cette version, nous n’effaçons pas encore vraiment. Les organisations ne reçoivent pas encore ta demande.',
    staysHere: 'Ta demande reste bien ici.',
    copyFirst: link => sentence`Tu as déjà une copie ? ${link('Fais d’abord une copie')}.`,
    yes: 'Oui, demande-le',
    done: 'Ta demande d’effacer est faite. Tu peux encore la retirer.',
  },

  running: {
    title: 'Tu as demandé d’effacer',
    askedOn: day => `Demandé le ${day}.`,
    thinkUntil: (day, left) => sentence`Tu peux réfléchir jusqu’au ${day} (${left}).`,
    changedMind: 'Finalement pas ? C’est permis. Tu ne dois pas dire pourquoi.',
    withdraw: 'Retirer',
    withdrawn: 'Ta demande est retirée. Tout reste comme avant.',
    whereNow: 'Où en est-on ?',
    ownStays: count =>
      counted(count, { one: '# carte. Tout est encore là.', other: '# cartes. Tout est encore là.' }),
    shownStays: count =>
      counted(count, {
        one: '# carte, la tienne aussi. Tout est encore là.',
        other: '# cartes, les tiennes aussi. Tout est encore là.',
      }),
    noted: (organisation, day) => sentence`${organisation} : noté, réponse au plus tard le ${day}`,
    takenBack: organisation => sentence`${organisation} : demande retirée`,
  },
};
