import type { ReactNode } from 'react';
import { sentence } from '../../sentence.ts';

/** A way in for who has none yet: the code on paper, choosing how to sign in, and the letter that a keeper hands over. */
export const signingIn = {
  /** What can be wrong with a choice, by the word that the API has for it. */
  flaws: {
    code: 'Deze code werkt niet, of niet meer. Kijk ze nog eens na. Lukt het niet? Vraag een nieuwe aan wie ze gaf.',
    'userName.form':
      'Een gebruikersnaam heeft 3 tot 40 letters of cijfers. Er mag een punt of streepje tussen.',
    'userName.taken': 'Deze naam is al van iemand. Neem een andere.',
    'passphrase.too-short': 'Je wachtzin is te kort. Neem minstens 15 tekens.',
    'passphrase.too-long': 'Je wachtzin is te lang. Neem hoogstens 200 tekens.',
    'passphrase.common': 'Deze wachtzin kiezen veel mensen. Neem een andere.',
    'passphrase.own-name': 'Je gebruikersnaam zit in je wachtzin. Neem een andere zin.',
    'passphrase.our-name': 'De naam van deze site zit in je wachtzin. Neem een andere zin.',
    'passphrase.predictable': 'Deze wachtzin is makkelijk te raden. Neem een andere.',
    current: 'Je wachtzin van nu klopt niet.',
    passkey: 'Met de passkey lukte het niet. Probeer opnieuw, of neem een wachtzin.',
    contactChecked: 'Kruis eerst aan dat je keek wie voor je staat.',
  },

  invitation: {
    title: 'Je code van papier',
    lead: 'Kreeg je een blad met een code? Dan maak je hier zelf een manier om binnen te komen.',
    code: 'Je code',
    codeHint: 'Zestien letters en cijfers. Grote of kleine letters, dat maakt niet uit.',
    next: 'Verder',
    from: (organisation: ReactNode) => sentence`Je code klopt. Ze komt van ${organisation}.`,
    recovery: (userName: ReactNode) =>
      sentence`Je krijgt een nieuwe manier om binnen te komen. Je gebruikersnaam blijft ${userName}. Wat vroeger werkte, werkt daarna niet meer.`,
    guarded:
      'Je eigen woorden en nieuwe toestemmingen blijven nog 7 dagen dicht. Zo is alles veilig als iemand anders dit vroeg.',
    userName: 'Kies een gebruikersnaam',
    userNameHint: 'Neem niet je echte naam. Letters, cijfers, een punt of een streepje.',
    finish: 'Klaar, laat me binnen',
    busy: 'We maken je toegang klaar.',
  },

  /** Choosing a passphrase or a passkey. */
  choose: {
    how: 'Hoe wil je binnenkomen?',
    words: { label: 'Vier woorden', hint: 'Wij kiezen ze. Makkelijk te onthouden, moeilijk te raden.' },
    own: { label: 'Mijn eigen zin', hint: 'Minstens 15 tekens. Spaties mogen.' },
    passkey: { label: 'Een passkey', hint: 'Je vinger, je gezicht of de code van dit toestel.' },
    yourWords: 'Dit zijn je vier woorden',
    otherWords: 'Geef me andere woorden',
    keepThem: 'Schrijf ze op een veilige plek, of bewaar ze in je gsm. Wij kunnen ze niet meer tonen.',
    kept: 'Ik heb ze bewaard',
    keepFirst: 'Kruis eerst aan dat je de woorden bewaard hebt.',
    passphrase: 'Jouw wachtzin',
    show: 'Toon wat ik typ',
    noPasskeys: 'Deze browser kan geen passkeys maken. Kies iets anders.',
    onlyHere: 'Deze passkey werkt op dit toestel. Gebruiken anderen het ook? Neem dan een wachtzin.',
    /** Name of a passkey as long as nobody gave it another. */
    firstPasskey: 'Mijn eerste passkey',
  },
  sharedDevice: 'Anderen gebruiken dit toestel ook',

  letter: {
    notYours: {
      title: 'Dit scherm is niet voor jou',
      text: 'Hier geven mensen van een organisatie een toegang aan jongeren en hun familie.',
    },
    chooseDossier: 'Kies eerst een dossier.',
    toKeeping: 'Naar de dossiers',
    lead: 'Je geeft iemand een code op papier. Daarmee maakt die zelf een manier om binnen te komen.',
    youngster: 'de jongere',
    none: 'Nog geen toegang met een gebruikersnaam.',
    hasAccount: 'Heeft een gebruikersnaam.',
    open: (day: string) => `Er is een code gemaakt. Ze werkt tot ${day}.`,
    waits: 'Een nieuwe toegang wacht op een tweede collega.',
    waitsForOther: 'Jij vroeg een nieuwe toegang aan. Nu moet een andere collega bevestigen.',
    make: 'Maak een code',
    makeAnother: 'Maak een nieuwe code',
    recover: 'Nieuwe toegang aanvragen',
    confirm: 'Bevestig en maak de code',
    takeBack: 'Trek de code in',
    takenBack: 'De code werkt niet meer.',
    asked: 'Aangevraagd. Een andere collega bevestigt het op dit scherm.',
    before: {
      title: (name: ReactNode) => sentence`Een code voor ${name}`,
      who: 'Geef de code aan de persoon zelf, in het echt. Stuur ze niet door.',
      once: 'De code werkt één keer, 14 dagen lang. Een oudere code werkt dan niet meer.',
      recoveryTitle: (name: ReactNode) => sentence`Een nieuwe toegang voor ${name}`,
      recovery:
        'Alles waarmee deze persoon nu binnenkomt, werkt niet meer zodra de code gebruikt is. Het staat in het logboek van de jongere.',
      twoPeople: 'Dit doe je met twee. Kijk allebei of de juiste persoon voor je staat.',
      day: 'De code werkt één keer, 24 uur lang.',
      sharesWith: (names: ReactNode) =>
        sentence`Let op: ${names} heeft hetzelfde telefoonnummer of mailadres. Misschien staat die persoon voor je.`,
      sharesElsewhere:
        'Let op: nog iemand heeft hetzelfde telefoonnummer of mailadres. Misschien staat die persoon voor je.',
      checked: 'Ik keek wie voor mij staat',
      yes: 'Ja, maak de code',
      yesRecover: 'Ja, vraag aan',
      no: 'Ga terug',
    },
    paper: {
      title: 'Je code voor Open Kaart',
      hello: (name: ReactNode) => sentence`Dag ${name}`,
      what: 'Met deze code kom je voor het eerst binnen bij je dossier. Ze is alleen voor jou.',
      whatAgain: 'Met deze code kom je opnieuw binnen bij je dossier. Ze is alleen voor jou.',
      scan: 'Scan dit met je gsm, of ga naar',
      thenType: 'en typ deze code:',
      until: (day: string) => `De code werkt één keer, tot ${day}.`,
      steps: [
        'Kies een gebruikersnaam. Neem niet je echte naam.',
        'Kies vier woorden, een eigen zin of een passkey.',
        'Bewaar ze goed. Gooi dit blad daarna weg.',
      ],
      qr: 'QR-code met het adres en je code',
      notYou: 'Is dit blad niet voor jou? Geef het terug aan wie het gaf.',
    },
    once: 'Deze code zie je maar één keer. Druk ze nu af, of schrijf ze over.',
    print: 'Druk af',
    done: 'Klaar, terug naar de lijst',
  },
};

export type SigningIn = typeof signingIn;
