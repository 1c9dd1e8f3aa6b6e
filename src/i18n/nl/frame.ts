/** What stands around every page: header, footer, urgent help, the way out. */
export const frame = {
  toContent: 'Naar de inhoud',
  start: 'Start',
  doors: {
    label: 'Deuren',
    rights: 'Rechten',
    help: 'Hulp',
    platforms: 'Platformen',
    dossier: 'Mijn dossier',
  },
  search: 'Zoeken',
  languages: 'Taal kiezen',
  wayBack: 'Je bent hier',
  quickExit: { leave: 'Snel weg', keys: 'Of druk drie keer op Shift' },
  urgent: {
    title: 'Heb je nu hulp nodig?',
    numbers: {
      112: 'Levensgevaar of ziekenwagen',
      101: 'Politie',
      102: 'Awel luistert naar jongeren',
      1813: 'Zelfmoordlijn',
    },
    all: 'Alle dringende hulp',
  },
  helpdesk: {
    title: 'Lukt er iets niet?',
    phone: 'Bel ons:',
    mail: 'Mail ons:',
    hours: (hours: string) => `We zijn er ${hours}.`,
    notYet:
      'Onze helpdesk heeft nog geen nummer. Vraag hulp aan je begeleider of aan iemand die je vertrouwt.',
    findHelp: 'Of zoek iemand die je gratis helpt',
  },
  about: {
    label: 'Over deze site',
    site: 'Over Open Kaart',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    safety: 'Veilig kijken',
    words: 'Moeilijke woorden',
    guides: 'Gidsen van organisaties',
    pictos: "Onze picto's",
    /** Said in a language that nobody who grew up with it looked at yet. */
    unchecked: 'De woorden van deze site zijn nog niet nagelezen door een moedertaalspreker.',
  },
};

export type Frame = typeof frame;
