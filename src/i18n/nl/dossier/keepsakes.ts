import { countingIn } from '../../plural.ts';

const counted = countingIn('nl');

/** Keepsakes: photos and good moments that are mine to keep. */
export const keepsakes = {
  lead: 'Mooie momenten en foto’s. Ze zijn van jou. Jij kiest wat blijft.',
  empty: { title: 'Nog geen herinneringen', text: 'Wat wil je nooit vergeten? Bewaar je eerste moment.' },
  add: 'Bewaar een moment',
  ofOthers: 'Van anderen voor jou',
  guarded: 'Je kreeg pas een nieuwe sleutel. Je herinneringen gaan over een paar dagen weer open.',
  form: {
    newTitle: 'Een nieuw moment',
    changeTitle: 'Verander dit moment',
    title: 'Hoe noem je dit moment?',
    text: 'Wat wil je erover vertellen? Dat hoeft niet.',
    day: 'Wanneer was het?',
    photos: 'Foto of PDF erbij? Dat hoeft niet.',
    photosHint: (megabytes: number) =>
      `Kies een foto (JPEG, PNG, WebP) of een PDF, elk tot ${megabytes} MB. Waar en wanneer een foto gemaakt is, halen we eruit.`,
    chosen: (count: number) => counted(count, { one: '# bestand gekozen', other: '# bestanden gekozen' }),
    save: 'Bewaar',
    cancel: 'Toch niet',
    titleFirst: 'Geef je moment eerst een naam.',
    dayFirst: 'Kies vandaag of een dag die voorbij is.',
    tooLarge: (name: string, megabytes: number) =>
      `‘${name}’ is te groot. Een bestand mag ${megabytes} MB zijn.`,
    sending: (done: number, all: number) => `Bestand ${done} van ${all} is onderweg.`,
    newer: 'In een ander venster veranderde je dit al. Dit staat er nu:',
    newerHint: 'Wat je hier typte, staat er nog. Bewaar nog eens om het andere te vervangen.',
  },
  kept: 'Je moment is bewaard.',
  change: 'Verander',
  addFile: 'Zet er een foto bij',
  throwAway: 'Gooi weg',
  thrownAway: 'Weggegooid. Tien minuten lang kan het terug.',
  isBack: 'Je moment staat er weer.',
  what: (title: string) => `: ${title}`,
  files: {
    photoOf: (title: string) => `Foto bij ‘${title}’`,
    failed: 'Deze foto kwam niet door. Ze is niet weg. Laad de pagina opnieuw.',
    keep: 'Bewaar op dit toestel',
    openPdf: 'Open de PDF',
    remove: 'Haal weg',
    removeTitle: 'Dit bestand wissen?',
    removeText: 'Dit kan niet terug. De rest van je moment blijft.',
    yes: 'Ja, wis het',
    no: 'Nee, laat het',
    removed: 'Het bestand is gewist.',
    added: (count: number) =>
      counted(count, { one: '# bestand staat erbij.', other: '# bestanden staan erbij.' }),
    notArrived: 'Je woorden zijn bewaard. Dit bestand kwam niet door:',
    again: 'Probeer opnieuw',
    without: 'Laat het weg',
  },
  bin: {
    title: 'Prullenmand',
    explain: 'Wat hier ligt, verdwijnt na tien minuten voorgoed.',
    until: (time: string) => `Weg om ${time}`,
    takeBack: 'Haal terug',
    wipe: 'Wis nu',
    wiped: 'Voorgoed gewist.',
  },
};

export type Keepsakes = typeof keepsakes;
