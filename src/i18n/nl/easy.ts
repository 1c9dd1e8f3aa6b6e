/** The easy version: one sentence and one picto at a time. */
export const easy = {
  open: 'Makkelijke versie',
  openHint: 'Eén zin per kaart, met een picto',
  subtitle: 'Makkelijke versie',
  describe: (title: string) =>
    `${title}, makkelijk gezegd. Elke kaart heeft één korte zin en één picto. Je kan ze ook afdrukken.`,
  more: 'Lees meer',
  previous: 'Vorige',
  next: 'Volgende',
  place: (card: number, count: number) => `Kaart ${card} van ${count}`,
  call: (number: string) => `Bel ${number}`,
  toCheck: 'nog na te kijken',
  cards: 'De kaarten',
  endTitle: 'Dat was het.',
  endText: 'Wat wil je nu doen?',
  again: 'Opnieuw',
  wholePage: 'Lees de hele pagina',
  others: 'Andere makkelijke kaarten',
  allTitle: 'Makkelijke kaarten',
  allDescribe: 'Alle makkelijke versies bij elkaar: één korte zin en één picto op elke kaart.',
  allLead: 'Eén zin en één picto per kaart. Kies waarover je iets wil weten.',
};

export type Easy = typeof easy;
