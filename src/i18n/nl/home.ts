/** The home page: what is on the table. */
export const home = {
  pageTitle: 'Open Kaart: je rechten en je dossier in de jeugdhulp',
  description:
    'Je rechten, je dossier en hulp in de jeugdhulp. In gewone woorden, voor jongeren, ouders en professionals.',
  title: 'Alle kaarten op tafel',
  lead: 'Krijg je jeugdhulp? Dan gaat het over jou. Kijk wat je rechten zijn, wat er over je staat en wie je kan helpen.',
  people: {
    jongere: { title: 'Ik ben jong', text: 'Je rechten, je dossier en wie je kan helpen.' },
    ouder: {
      title: 'Ik ben ouder of familie',
      text: 'Wat mag jij weten, en wat beslist je kind zelf?',
    },
    professional: {
      title: 'Ik werk in de jeugdhulp',
      text: 'Leg het uit in gewone woorden. Werk met open kaart.',
    },
  },
  questionsTitle: 'Wat wil je weten?',
  questions: {
    rights: {
      title: 'Wat zijn mijn rechten?',
      text: 'Van meebeslissen tot zakgeld. Elk recht op een kaart.',
    },
    dossier: { title: 'Wat staat er over mij?', text: 'Zo werkt je dossier, en zo vraag je het op.' },
    help: { title: 'Wie kan mij helpen?', text: 'Een paar vragen, en je weet wie bij je past.' },
    care: { title: 'Hoe werkt jeugdhulp?', text: 'Wie beslist wat, en wat gebeurt er na elkaar?' },
    eighteen: {
      title: 'Wat als ik 18 word?',
      text: 'Dan beslis jij over je dossier. Dit kan je kiezen.',
    },
    living: { title: 'Hoe ga ik alleen wonen?', text: 'Een plek, geld en wie je daarbij helpt.' },
    online: {
      title: 'Hoe blijf ik veilig online?',
      text: 'Chatten, beeldbellen en je gegevens. Kies wat past.',
    },
    platforms: {
      title: 'Welk platform past bij ons?',
      text: 'Vergelijk de digitale platformen naast elkaar.',
    },
    words: {
      title: 'Wat betekent dat woord?',
      text: 'Moeilijke woorden, kort en duidelijk uitgelegd.',
    },
  },
  /** What exists in this language too. Dutch has everything: this is the text that translators start from. */
  here: {
    urgent: { title: 'Dringende hulp', text: 'Is er nu gevaar of gaat het slecht? Bel of chat meteen.' },
    dossier: { title: 'Mijn dossier', text: 'Meld je aan. Lees wat er over je staat, en kies wie het ziet.' },
  },
  inDutch: {
    title: 'Voorlopig alleen in het Nederlands',
    text: 'Deze kaarten zijn nog niet vertaald. Lees ze samen met iemand die Nederlands kent. Vraag ook wat er mogelijk is, zoals een tolk.',
  },
};

export type Home = typeof home;
