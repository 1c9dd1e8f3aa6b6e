/** The page on which anybody tries the screens, with an invented dossier. */
export const tryIt = {
  title: 'Probeer het',
  description: 'Kijk rond in een verzonnen dossier. Zonder aanmelden, en er blijft niets van over.',
  mark: 'Dit is een verzonnen dossier.',
  text: 'Klik gerust overal. Er gaat niets naar een server. Ga je weg van deze pagina, dan is alles weer zoals het was.',
  signIn: 'Heb je een echt dossier? Meld je aan',
  withoutScript: {
    title: 'Hier is JavaScript voor nodig',
    text: 'Proberen lukt niet in deze browser. Je kan wel lezen hoe een dossier werkt.',
    read: 'Je dossier uitgelegd',
  },
};

export type TryIt = typeof tryIt;
