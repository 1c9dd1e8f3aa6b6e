/** What the part around keeping answers says. */
export const words = {
  title: 'Bewaren en later verder doen',
  private: 'Niets wordt bewaard tot jij dat kiest. Er gaat niets naar ons.',
  keep: 'Bewaar op dit toestel',
  forget: 'Bewaar niet meer',
  save: 'Bewaar als bestand',
  open: 'Open een bestand',
  clear: 'Alles leegmaken',
  keeping: 'Je antwoorden blijven vanaf nu op dit toestel. Ook wat je straks nog verandert.',
  resumed: 'Je antwoorden van vorige keer staan er weer.',
  forgotten: 'Ze staan niet meer op dit toestel. Op dit scherm zie je ze nog.',
  keepFailed: 'Bewaren lukte niet op dit toestel. Je antwoorden staan er nog. Bewaar ze als bestand.',
  saved: 'Het bestand staat bij je downloads.',
  opened: 'Je antwoorden uit het bestand staan er nu.',
  openFailed: 'Dit bestand hoort niet bij deze gids. Er is niets veranderd. Kies een ander bestand.',
  cleared: 'Alles is leeg.',
} as const;
