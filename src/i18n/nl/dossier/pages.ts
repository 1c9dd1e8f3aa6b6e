/**
 * What stands on a signed-in page before anybody is known: its title, which tells nothing to who looks over a shoulder,
 * and what to do without script.
 */
export const dossierPages = {
  titles: {
    overview: 'Overzicht',
    reading: 'Kaarten',
    card: 'Kaart',
    plan: 'Plan',
    calendar: 'Agenda',
    people: 'Contacten',
    keepsakes: 'Album',
    sharing: 'Mensen',
    log: 'Tijdlijn',
    requests: 'Vragen',
    work: 'Postvak',
    eighteen: 'Later',
    shared: 'Gedeeld',
    around: 'Rond mij',
    keeping: 'Bijhouden',
    letter: 'Toegang',
    settings: 'Instellingen',
  },
  description: 'Een scherm voor wie aangemeld is.',
  withoutScript: {
    title: 'Hier is JavaScript voor nodig',
    text: 'Je dossier lezen op dit scherm lukt niet in deze browser. Er is niets mis met je dossier.',
    onPaper: (link: (words: string) => string) =>
      `Je kan je dossier ook ${link('op papier of in een gesprek')} vragen. Dat is je recht.`,
    signOut: 'Ben je aangemeld? Meld je dan ook weer af. Zo leest niemand anders mee.',
    button: 'Afmelden',
  },
};

export type DossierPages = typeof dossierPages;
