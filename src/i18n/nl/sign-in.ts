/** Signing in, and what is said when that did not work. */
export const signIn = {
  title: 'Aanmelden',
  description: 'Meld je aan om je dossier te lezen, te kiezen wie het ziet en te zien wie keek.',
  lead: 'Je dossier is alleen voor jou en voor wie jij kiest. Daarom vragen we eerst wie je bent.',
  button: 'Meld me aan',
  thenBack: 'Je gaat even naar een andere pagina. Daarna kom je vanzelf terug.',
  steps: {
    title: 'Zo gaat het',
    who: 'Je toont wie je bent. In de demo kies je een verzonnen persoon.',
    read: 'Je ziet je dossier. Niemand ziet wanneer jij in je eigen dossier leest.',
    done: 'Klaar? Meld je af. De knop “Snel weg” meldt je ook meteen af.',
  },
  shared: {
    title: 'Werk je op een gedeeld toestel?',
    text: 'Sluit na het afmelden ook het venster.',
    tips: 'Meer tips om veilig te kijken',
  },
  without: {
    title: 'Wil je je niet aanmelden?',
    text: 'Dat hoeft niet. Dit vind je zonder aanmelden:',
    rights: 'je rechten',
    help: 'hulp',
  },
  failed: {
    title: 'Aanmelden is niet gelukt',
    text: 'Er is niets verloren. Probeer het nog eens.',
  },
  unknown: {
    title: 'We kennen je hier nog niet',
    text: 'Je aanmelding klopt. Maar nog geen dienst zette hier iets voor je klaar.',
  },
  askHelp: 'Lukt het niet? Vraag hulp aan je begeleider of aan iemand die je vertrouwt.',
};

export type SignIn = typeof signIn;
