/** Signing in, and what is said when that did not work. */
export const signIn = {
  title: 'Aanmelden',
  description: 'Meld je aan om je dossier te lezen, te kiezen wie het ziet en te zien wie keek.',
  lead: 'Je dossier is alleen voor jou en voor wie jij kiest. Daarom vragen we eerst wie je bent.',
  sharedDevice: {
    label: 'Anderen gebruiken dit toestel ook',
    hint: 'Dan meld je je sneller vanzelf af, en blijft hier niets achter.',
  },
  name: {
    title: 'Met je gebruikersnaam',
    userName: 'Gebruikersnaam',
    passphrase: 'Wachtzin',
    show: 'Toon wat ik typ',
    button: 'Ga naar binnen',
    forgotten:
      'Vergeten? Vraag hulp aan je begeleider. Samen met een collega maakt die een nieuwe code voor jou.',
  },
  passkey: {
    title: 'Met een passkey',
    text: 'Je vinger, je gezicht of de code van je toestel is genoeg.',
    button: 'Gebruik mijn passkey',
  },
  provider: {
    title: 'Met itsme of eID',
    text: 'Je meldt je aan bij de overheid.',
  },
  paper: {
    title: 'Ik kreeg een code op papier',
    text: 'Met die code maak je zelf een manier om binnen te komen.',
    link: 'Gebruik mijn code',
  },
  checking: 'We kijken het na.',
  wrong: 'Je naam of je wachtzin klopt niet. Er is niets verloren. Probeer het nog eens.',
  busy: 'Er zijn nu veel pogingen. Wacht een minuut en probeer het opnieuw.',
  away: 'Dit is even niet bereikbaar. Er is niets verloren. Probeer het straks opnieuw.',
  passkeyFailed: 'Met je passkey lukte het niet. Probeer opnieuw, of kies een andere manier.',
  noPasskeys: 'Deze browser kan geen passkeys gebruiken. Kies een andere manier.',
  again: {
    title: 'Toon even opnieuw wie je bent',
    text: 'Zo zijn we zeker dat jij het bent. Daarna ga je verder waar je was.',
  },
  capacity: {
    title: 'Je koos een andere hoedanigheid',
    text: 'Bij de overheid kies je of je je aanmeldt als burger of voor je werk. Probeer het nog eens met de andere keuze.',
  },
  button: 'Meld me aan',
  thenBack: 'Je gaat even naar een andere pagina. Daarna kom je vanzelf terug.',
  steps: {
    title: 'Zo gaat het',
    who: 'Je toont wie je bent. In de demo kies je een verzonnen persoon.',
    read: 'Je ziet je dossier. Niemand ziet wanneer jij in je eigen dossier leest.',
    done: 'Klaar? Meld je af. De knop “Snel weg” meldt je ook meteen af.',
    pictures: 'Alle manieren, in stappen met een picto',
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
    tryIt: 'een verzonnen dossier om te proberen',
    letter: 'een brief om je dossier op papier te vragen',
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
