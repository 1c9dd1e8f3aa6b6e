/** Search: the box, the page with results, and what it says when somebody needs help at once. */
export const search = {
  title: 'Zoeken',
  description: 'Zoek in alle kaarten van Open Kaart: rechten, hulp, platformen en moeilijke woorden.',
  label: 'Waar zoek je iets over?',
  placeholder: 'bv. zakgeld',
  button: 'Zoek',
  hint: 'Typ gerust zoals je praat. Fouten zijn niet erg. Wat je typt, blijft op je toestel.',
  filters: {
    title: 'Zoek gerichter',
    forWhom: 'Voor wie?',
    about: 'Waarover?',
    how: 'Hoe?',
    easy: 'Met makkelijke versie',
  },
  /** What the script of the page says. `{n}`, `{words}` and `{theme}` are filled in by it. */
  live: {
    searching: 'We zoeken…',
    failed: 'Zoeken lukt nu niet. Je kan wel kiezen uit de kaarten hieronder.',
    none: 'Geen kaart gevonden.',
    /** By kind of number: languages count differently. */
    found: { one: '{n} kaart gevonden.', other: '{n} kaarten gevonden.' } as Partial<
      Record<Intl.LDMLPluralRule, string>
    >,
    read: 'We zochten op: {words}.',
    exactly: 'Zoek precies op: {words}',
    more: 'Toon nog {n} bij {theme}',
    other: 'Andere kaarten',
  },
  perhaps: 'Bedoelde je:',
  best: 'Past het best',
  bestList: 'Gevonden kaarten',
  easy: 'Makkelijke versie',
  nothing: {
    title: 'We vonden geen kaart',
    text: 'Dat ligt niet aan jou. Probeer een korter woord, of zet een filter uit.',
    ask: 'Vind je het niet?',
    askLink: 'Vraag het aan iemand die je helpt',
  },
  topics: 'Alle onderwerpen',
  urgent: {
    title: 'Heb je nu hulp nodig?',
    call: (number: string) => `Bel ${number}`,
    numbers: {
      112: 'levensgevaar',
      101: 'politie',
      102: 'Awel luistert naar jongeren',
      1712: 'bij geweld en misbruik',
      1813: 'Zelfmoordlijn, dag en nacht',
      '116 000': 'Child Focus, dag en nacht',
    },
    danger: 'Is er nu gevaar? Bel meteen. Je mag bellen, ook als je twijfelt.',
    suicide: 'Denk je aan de dood? Zoveel pijn hoef je niet alleen te dragen. Praat erover, nu.',
    violence: 'Doet iemand je pijn, of ben je bang? Het is nooit jouw schuld. Je mag het vertellen.',
    runaway: 'Wil je weg, of ben je al weg? Er is iemand die luistert en niet boos wordt.',
    shelter: 'Weet je niet waar je vannacht slaapt? Het crisismeldpunt van je streek helpt dag en nacht.',
    shelterLink: 'Naar het crisismeldpunt',
    all: 'Alle dringende hulp',
  },
};

export type Search = typeof search;
