import type { ReactNode } from 'react';
import { sentence } from '../../sentence.ts';

/** Settings: how it looks, where one is signed in, and with what. */
export const settings = {
  lead: 'Hier kies je hoe je binnenkomt, en zie je waar je aangemeld bent.',

  looks: {
    title: 'Hoe het eruitziet',
    text: 'Kies kleuren en grotere letters.',
    button: 'Kies hoe het eruitziet',
  },

  sessions: {
    title: 'Waar ben je aangemeld?',
    text: 'Zie je een toestel dat je niet kent? Meld het af en kies een nieuwe wachtzin.',
    kinds: { phone: 'gsm', tablet: 'tablet', computer: 'computer' },
    here: 'Dit toestel',
    since: (day: string, time: string) => `Sinds ${day}, ${time}`,
    shared: 'Gedeeld toestel',
    end: 'Meld af',
    endMore: (device: string) => ` op ${device}`,
    ended: 'Dat toestel is afgemeld.',
    endAll: 'Overal afmelden',
    endAllText: 'Je meldt je af op elk toestel, ook hier.',
  },

  name: {
    title: 'Je gebruikersnaam en wachtzin',
    is: (userName: ReactNode) => sentence`Je gebruikersnaam is ${userName}.`,
    noPassphrase: 'Je hebt nog geen wachtzin. Je komt binnen met een passkey.',
    guarded: (day: string) =>
      `Je kreeg een nieuwe toegang. Je eigen woorden en nieuwe toestemmingen zijn dicht tot ${day}.`,
    change: 'Kies een nieuwe wachtzin',
    current: 'Je wachtzin van nu',
    save: 'Bewaar',
    changed: 'Je nieuwe wachtzin werkt. Op andere toestellen ben je afgemeld.',
    none: 'Je meldt je nu aan bij de overheid. Je kan er een gebruikersnaam bij nemen, voor als je geen kaart of app bij hebt.',
    make: 'Neem een gebruikersnaam',
    made: 'Je kan nu ook met je gebruikersnaam binnen.',
    cancel: 'Toch niet',
  },

  passkeys: {
    title: 'Je passkeys',
    text: 'Een passkey zit op je toestel. Je gebruikt je vinger, je gezicht of de code van je toestel.',
    none: 'Je hebt nog geen passkey.',
    since: (day: string) => `Sinds ${day}`,
    add: 'Voeg een passkey toe',
    label: 'Hoe noem je deze passkey?',
    labelExample: 'Bijvoorbeeld: mijn gsm',
    added: 'Je passkey staat erbij.',
    rename: 'Andere naam',
    renamed: 'De naam is veranderd.',
    remove: 'Verwijder',
    removed: 'De passkey is weg. Verwijder ze ook op je toestel.',
    lastOne: 'Dit is je enige manier om binnen te komen. Kies eerst een wachtzin of een andere passkey.',
    noPasskeys: 'Deze browser kan geen passkeys maken.',
    failed: 'Het maken van de passkey lukte niet. Er is niets veranderd.',
  },

  codes: {
    title: 'Codes die voor jou gemaakt zijn',
    text: 'Ken je er een niet? Trek ze in, en vraag hulp aan iemand die je vertrouwt.',
    none: 'Niemand maakte ooit een code voor jou.',
    invitation: 'Een code om voor het eerst binnen te komen',
    recovery: 'Een code om opnieuw binnen te komen',
    by: (maker: ReactNode, organisation: ReactNode) => sentence`Van ${maker}, ${organisation}`,
    byTwo: (maker: ReactNode, second: ReactNode, organisation: ReactNode) =>
      sentence`Van ${maker} en ${second}, ${organisation}`,
    used: (day: string) => `Gebruikt op ${day}`,
    open: (day: string) => `Werkt nog tot ${day}`,
    over: (day: string) => `Nooit gebruikt. Ze werkte tot ${day}`,
    takeBack: 'Trek in',
    takenBack: 'De code werkt niet meer.',
  },

  sharedDevice: {
    title: 'Op een gedeeld toestel',
    text: 'Kruis bij het aanmelden aan dat anderen dit toestel ook gebruiken. Dan gebeurt dit:',
    short: 'Na 10 minuten zonder iets te doen ben je afgemeld, en zeker na een half uur.',
    again: 'Voor je dossier vragen we na een tijdje opnieuw wie je bent.',
    nothing: 'Na het afmelden blijft er niets van jou op het toestel.',
    now: 'Je bent nu zo aangemeld.',
  },
};

export type Settings = typeof settings;
