/** The list of words, the page of a word, and the small card in which a word opens. */
export const terms = {
  more: 'Meer uitleg',
  close: 'Sluiten',
  youthSay: 'Jongeren zeggen ook',
  otherNames: 'Andere namen',
  forProfessionals: 'Voor wie in de hulp werkt',
  source: 'Bron',
  ratherThan: 'Schrijf liever dit woord dan:',
  draft: 'Deze uitleg is nog een voorstel. Andere organisaties keken nog niet mee.',
  agreed: 'Andere organisaties gebruiken dit woord ook zo.',
  relatedWords: 'Woorden die erbij horen',
  readMore: 'Lees verder',
  allWords: 'Alle woorden',
  letters: 'Letters',
  byLetter: 'Van A tot Z',
  byTopic: 'Per onderwerp',
  filterTitle: 'Welke woorden zoek je?',
  aboutWhat: 'Waarover gaat het?',
  aboutEverything: 'Over alles',
  showAll: 'Alles tonen',
  oneWord: 'woord',
  manyWords: 'woorden',
  reuseTitle: 'Deze woorden zelf gebruiken',
  reuse: 'Werk je voor een organisatie? Dan mag je alle woorden overnemen, met beide lagen en de bronnen.',
  download: 'Haal de woordenlijst op (JSON)',
};

export type Terms = typeof terms;
