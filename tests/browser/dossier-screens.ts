import type { Locator, Page, Route } from 'playwright-core';
import type { Dossier, Entry } from '../../api/dossier/contract.ts';

/** A signed-in screen in one of its states: who looks, where, and what they do to get there. */
export type Screen = {
  name: string;
  /** Subject at the demo's sign-in; null when nobody is signed in. */
  who: string | null;
  address: string;
  /** How the API answers on this screen, when it is not as always. */
  api?: (route: Route) => Promise<void>;
  /** What the person does, once the page is there. */
  use?: (page: Page) => Promise<void>;
  /** Stands there when the state is reached. */
  ready: (page: Page) => Locator;
};

export const ROOM = '/nl/mijn-dossier/';

/** Titles tell nothing to who looks over a shoulder: no person, no right, no problem. */
export const TITLES: Record<string, string> = {
  [ROOM]: 'Overzicht – Open Kaart',
  [`${ROOM}lezen/`]: 'Kaarten – Open Kaart',
  [`${ROOM}kaart/`]: 'Kaart – Open Kaart',
  [`${ROOM}wie-ziet-wat/`]: 'Mensen – Open Kaart',
  [`${ROOM}wie-keek/`]: 'Tijdlijn – Open Kaart',
  [`${ROOM}mijn-18/`]: 'Later – Open Kaart',
  [`${ROOM}rond-mij/`]: 'Rond mij – Open Kaart',
  [`${ROOM}bijhouden/`]: 'Bijhouden – Open Kaart',
};

/** Answers as the API does when it refuses: problem details (RFC 9457). */
const refuses = (status: number, type: string) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    headers: { 'Retry-After': '10' },
    body: JSON.stringify({ type: `https://open-kaart.example/problemen/${type}`, title: 'Nee', status }),
  });

/** Lets the API answer, and changes what it says about one dossier. */
const dossierIs = (change: (dossier: Dossier) => unknown) => async (route: Route) => {
  const isDossier = /\/dossiers\/[^/]+$/.test(new URL(route.request().url()).pathname);
  if (!isDossier) return route.continue();
  const response = await route.fetch();
  await route.fulfill({ response, json: change(await response.json()) });
};

/** Lets the API answer, and changes what it says about one card. */
const cardIs = (change: Partial<Extract<Entry, { face: 'open' }>>) => async (route: Route) => {
  const isCard = /\/entries\/[^/]+$/.test(new URL(route.request().url()).pathname);
  if (!isCard) return route.continue();
  const response = await route.fetch();
  await route.fulfill({ response, json: { ...(await response.json()), ...change } });
};

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const heading =
  (name: RegExp | string, level?: number) =>
  (page: Page): Locator =>
    page.getByRole('heading', { name, ...(level ? { level } : {}) });
const says =
  (words: RegExp | string) =>
  (page: Page): Locator =>
    main(page).getByText(words).first();
const clicks =
  (role: 'button' | 'link', name: RegExp | string) =>
  async (page: Page): Promise<void> => {
    await main(page).getByRole(role, { name }).first().click();
  };

/** Opens a card of the shelf that lies there. */
const opens = (words: string) => async (page: Page) => {
  await main(page).getByRole('listitem').getByRole('link').filter({ hasText: words }).first().click();
};
const looksAs = (name: string) => clicks('link', new RegExp(name));

/** Goes through the eyes of somebody, and asks to lay a whole shelf open. */
const wantsToGive = (name: string, shelf: string) => async (page: Page) => {
  await looksAs(name)(page);
  await clicks('button', `${shelf}: leg het hele vak open`)(page);
};

const gives = (name: string, shelf: string) => async (page: Page) => {
  await wantsToGive(name, shelf)(page);
  await dialog(page)
    .getByRole('radio', { name: /Op de hoogte blijven/ })
    .check();
  await dialog(page)
    .getByRole('radio', { name: /1 maand/ })
    .check();
  await dialog(page).getByRole('button', { name: /^Ja/ }).click();
};

const OVERVIEW_AND_READING: Screen[] = [
  {
    name: 'the overview',
    who: 'noor',
    address: ROOM,
    ready: heading('Nieuwste kaarten'),
  },
  {
    name: 'all shelves',
    who: 'noor',
    address: `${ROOM}lezen/`,
    ready: says('Kies een vak'),
  },
  {
    name: 'a shelf with open and closed cards',
    who: 'noor',
    address: `${ROOM}lezen/#reports`,
    ready: says('Dichte kaart'),
  },
  {
    name: 'all cards on paper',
    who: 'mila',
    address: `${ROOM}lezen/#kopie`,
    ready: page => page.getByRole('button', { name: 'Druk af of bewaar als pdf' }),
  },
  {
    name: 'an open card',
    who: 'noor',
    address: `${ROOM}lezen/#about-me`,
    use: opens('Dit is Noor'),
    ready: heading('Dit is Noor', 1),
  },
  ...[
    { shelf: 'reports', ground: 'In vertrouwen verteld' },
    { shelf: 'reports', ground: 'Gaat over iemand anders' },
    { shelf: 'documents', ground: 'Gemaakt voor de rechter' },
    { shelf: 'plan', ground: 'Nu nog niet, in jouw belang' },
  ].map(({ shelf, ground }) => ({
    name: `a closed card: ${ground.toLowerCase()}`,
    who: 'noor',
    address: `${ROOM}lezen/#${shelf}`,
    use: opens(ground),
    ready: heading(ground),
  })),
  {
    name: 'a closed card that somebody asks to read',
    who: 'amir',
    address: `${ROOM}lezen/#documents`,
    use: async page => {
      await opens('Gemaakt voor de rechter')(page);
      await clicks('button', 'Vraag om dit te lezen')(page);
    },
    ready: says('Je vraag is bewaard'),
  },
  {
    name: 'the overview with a question that runs',
    who: 'lio',
    address: `${ROOM}lezen/#reports`,
    use: async page => {
      await opens('Gaat over iemand anders')(page);
      await clicks('button', 'Vraag om dit te lezen')(page);
      await says('Je vraag is bewaard')(page).waitFor();
      await page.goto(ROOM);
    },
    ready: heading('Wat je vroeg'),
  },
  {
    name: 'the overview of a child for whom somebody else still decides',
    who: 'noor',
    address: ROOM,
    api: dossierIs(dossier => ({ ...dossier, subject: { ...dossier.subject, lifeStage: 'child' } })),
    ready: says(/^Dit ligt nu op jouw tafel\.\s*$/),
  },
  {
    name: 'all cards as a story',
    who: 'noor',
    address: `${ROOM}lezen/#mijn-verhaal`,
    ready: heading('Wat nog komt'),
  },
  {
    name: 'all cards by organisation, chosen from',
    who: 'noor',
    address: `${ROOM}lezen/#per-organisatie`,
    use: async page => {
      await says('Kies welke kaarten je ziet')(page).click();
      await main(page).getByLabel('Soort').selectOption({ label: 'verslag' });
    },
    ready: says(/van de \d+ kaarten passen/),
  },
  {
    name: 'a search that finds no card',
    who: 'noor',
    address: `${ROOM}lezen/#mijn-verhaal`,
    use: page => page.getByRole('searchbox', { name: 'Zoek in je kaarten' }).fill('zzzz'),
    ready: says('Geen kaart past hierbij'),
  },
  {
    name: 'a card that is better read together',
    who: 'noor',
    address: `${ROOM}lezen/#about-me`,
    api: cardIs({ detail: { sensitive: true } }),
    use: opens('Dit is Noor'),
    ready: says('Jij kiest.'),
  },
  {
    name: 'a card with a paper and a photo that did not come',
    who: 'noor',
    address: `${ROOM}lezen/#about-me`,
    api: cardIs({
      files: (['application/pdf', 'image/png'] as const).map((mediaType, place) => ({
        id: `7c9e6679-7425-40de-944b-e07fc1f90ae${place}`,
        mediaType,
        size: 123_456,
        name: 'Bijlage',
        addedAt: '2030-01-01T10:00:00Z',
      })),
    }),
    use: async page => {
      await opens('Dit is Noor')(page);
      await heading('Bijlagen')(page).scrollIntoViewIfNeeded();
    },
    ready: says('Deze foto kwam niet door'),
  },
  {
    name: 'writing my side of a card',
    who: 'noor',
    address: `${ROOM}lezen/#about-me`,
    use: async page => {
      await opens('Dit is Noor')(page);
      await clicks('button', 'Schrijf jouw kant')(page);
      await clicks('button', 'Bewaar')(page);
    },
    ready: says('Schrijf eerst iets'),
  },
  {
    name: 'saying that a card is not right',
    who: 'noor',
    address: `${ROOM}lezen/#about-me`,
    use: async page => {
      await opens('Dit is Noor')(page);
      await clicks('button', 'Dit klopt niet')(page);
      await clicks('button', 'Verstuur')(page);
    },
    ready: says('Kies eerst wat er is'),
  },
  {
    name: 'no card chosen yet',
    who: 'noor',
    address: `${ROOM}kaart/`,
    ready: heading('Kies eerst een kaart'),
  },
  {
    name: 'a card that is not there',
    who: 'noor',
    address: `${ROOM}kaart/#7c9e6679-7425-40de-944b-e07fc1f90ae7`,
    ready: heading('Dit vinden we niet'),
  },
];

const SHARING: Screen[] = [
  {
    name: 'the people around me',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    ready: says('Hilde Sterrenveld'),
  },
  {
    name: 'my table through the eyes of my mother',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    use: looksAs('Hilde'),
    ready: heading('Door de ogen van Hilde Sterrenveld'),
  },
  {
    name: 'my table through the eyes of a team',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    use: looksAs('Leefgroep Kompas'),
    ready: heading('Door de ogen van Leefgroep Kompas'),
  },
  {
    name: 'giving a shelf',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    use: wantsToGive('Hilde', 'Verslagen'),
    ready: page => dialog(page).getByText('Waarvoor?'),
  },
  {
    name: 'giving a shelf without saying what for',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    use: async page => {
      await wantsToGive('Hilde', 'Verslagen')(page);
      await dialog(page).getByRole('button', { name: /^Ja/ }).click();
    },
    ready: page => dialog(page).getByText('Kies eerst waarvoor'),
  },
  {
    name: 'giving a shelf when the sign-in is no longer fresh',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    api: route => (route.request().method() === 'POST' ? refuses(403, 'step-up')(route) : route.continue()),
    use: gives('Hilde', 'Verslagen'),
    ready: page => dialog(page).getByText('Eerst even opnieuw aanmelden'),
  },
  {
    name: 'a shelf that was given and ended, with the way back',
    who: 'amir',
    address: `${ROOM}wie-ziet-wat/`,
    use: async page => {
      await gives('Karim', 'Agenda')(page);
      await says('Papa kan nu je agenda lezen')(page).waitFor();
      await clicks('button', 'Agenda: leg het hele vak dicht')(page);
      await says('Papa kan je agenda niet meer lezen')(page).waitFor();
    },
    ready: page => page.getByRole('button', { name: 'Ongedaan maken' }),
  },
  {
    name: 'a card that lies open because its whole shelf was given',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    use: async page => {
      await looksAs('Hilde')(page);
      await main(page).getByRole('button', { pressed: true }).first().click();
    },
    ready: heading('Leg je het hele vak dicht?'),
  },
  {
    name: 'who sees one card',
    who: 'noor',
    address: `${ROOM}lezen/#calendar`,
    use: async page => {
      await opens('Klimwedstrijd')(page);
      await clicks('link', 'Wie kan dit zien?')(page);
    },
    ready: heading(/^Wie kan ‘Klimwedstrijd/),
  },
];

const LOG_AND_EIGHTEEN: Screen[] = [
  {
    name: 'who looked',
    who: 'noor',
    address: `${ROOM}wie-keek/`,
    ready: says('Hilde Sterrenveld'),
  },
  {
    name: 'asking why somebody looked',
    who: 'noor',
    address: `${ROOM}wie-keek/`,
    use: clicks('button', /^Waarom\?/),
    ready: says('Je vraag is bewaard'),
  },
  {
    name: 'nobody looked yet',
    who: 'sander',
    address: `${ROOM}wie-keek/`,
    ready: heading('Nog niemand keek'),
  },
  {
    name: 'eighteen, long before it',
    who: 'noor',
    address: `${ROOM}mijn-18/`,
    ready: heading('Wat verandert er dan?'),
  },
  {
    name: 'eighteen, a few days before it',
    who: 'yana',
    address: `${ROOM}mijn-18/`,
    ready: says(/Nog \d dagen/),
  },
  {
    name: 'eighteen, from that day on',
    who: 'mila',
    address: `${ROOM}mijn-18/`,
    ready: heading('Wat wil jij?'),
  },
  ...['Alles zo laten', 'Alleen voor mij', 'Wissen'].map(choice => ({
    name: `eighteen, looking at the choice ‘${choice}’`,
    who: 'mila',
    address: `${ROOM}mijn-18/`,
    use: clicks('button', new RegExp(`^${choice}`)),
    ready: (page: Page) => dialog(page).getByRole('button', { name: /^Nee/ }),
  })),
];

const READING_ALONG: Screen[] = [
  {
    name: 'what is shared with me',
    who: 'bram',
    address: ROOM,
    ready: heading('Gedeeld met mij'),
  },
  {
    name: 'the shelves that are shared with me',
    who: 'hilde',
    address: `${ROOM}lezen/`,
    ready: says('Gedeeld met jou'),
  },
  {
    name: 'a card that is shared with me',
    who: 'hilde',
    address: `${ROOM}lezen/#calendar`,
    use: opens('Klimwedstrijd'),
    ready: says('Gebruik het alleen daarvoor'),
  },
  {
    name: 'a card that the youngster does not read',
    who: 'hilde',
    address: `${ROOM}lezen/#calendar`,
    api: cardIs({ closedToSubject: 'interest' }),
    use: opens('Klimwedstrijd'),
    ready: says(/leest deze kaart niet/),
  },
  {
    name: 'the overview of who decides for a child',
    who: 'saar',
    address: ROOM,
    ready: says(/Je beslist nu voor/),
  },
  {
    name: 'a shelf of which nothing is shared with me',
    who: 'hilde',
    address: `${ROOM}lezen/#reports`,
    ready: says('In dit vak is niets met jou gedeeld'),
  },
  {
    name: 'a screen that is only for the youngster',
    who: 'hilde',
    address: `${ROOM}wie-keek/`,
    ready: heading('Dit scherm is niet voor jou'),
  },
  {
    name: 'nothing on the table',
    who: 'nele',
    address: ROOM,
    ready: heading('Er ligt nog niets op tafel'),
  },
];

/** Opens a dossier that a keeper keeps. */
const keeps = (name: string) => async (page: Page) => {
  await clicks('link', new RegExp(name))(page);
  await heading(`Rond ${name}`)(page).waitFor();
};

/** A keeper who starts to record something of a kind. */
const wantsToRecord = (name: string, kind: RegExp) => async (page: Page) => {
  await keeps(name)(page);
  await clicks('button', 'Iets vastleggen')(page);
  await dialog(page).getByRole('radio', { name: kind }).check();
};

const RELATIONS: Screen[] = [
  {
    name: 'who stands around me',
    who: 'noor',
    address: `${ROOM}rond-mij/`,
    ready: heading('Fatima Luisterbos is je vertrouwenspersoon'),
  },
  {
    name: 'who stands around a child, for whoever acts for that child',
    who: 'saar',
    address: `${ROOM}rond-mij/`,
    ready: heading('Joris Windhaan mag nu geen contact met jou hebben'),
  },
  {
    name: 'nothing recorded yet',
    who: 'sander',
    address: `${ROOM}rond-mij/`,
    ready: heading('Er is nog niets vastgelegd'),
  },
  {
    name: 'not agreeing with what was recorded',
    who: 'amir',
    address: `${ROOM}rond-mij/`,
    use: clicks('button', /^Ik ga niet akkoord/),
    ready: says('Je vraag is bewaard'),
  },
  {
    name: 'what is recorded about me in the dossier of somebody else',
    who: 'wies',
    address: `${ROOM}rond-mij/`,
    ready: heading('Jij bent vertrouwenspersoon'),
  },
  {
    name: 'a desk for who keeps nothing',
    who: 'hilde',
    address: `${ROOM}bijhouden/`,
    ready: heading('Jij houdt geen dossiers bij'),
  },
  {
    name: 'the dossiers that I keep',
    who: 'tom',
    address: `${ROOM}bijhouden/`,
    ready: heading('Wacht op jou'),
  },
  {
    name: 'a dossier that I keep, with a step that waits for me',
    who: 'tom',
    address: `${ROOM}bijhouden/`,
    use: keeps('Pip Madelief'),
    ready: page => main(page).getByRole('button', { name: 'Ja, bevestigen' }),
  },
  {
    name: 'recording a trusted person, with everything still missing',
    who: 'greet',
    address: `${ROOM}bijhouden/`,
    use: async page => {
      await wantsToRecord('Yana Wolkenveer', /^Vertrouwenspersoon/)(page);
      await dialog(page).getByRole('button', { name: 'Vastleggen' }).click();
    },
    ready: page => dialog(page).getByText('Dit mag pas als je alle drie nazag.'),
  },
  {
    name: 'recording a legal basis when the sign-in is no longer fresh',
    who: 'annick',
    address: `${ROOM}bijhouden/`,
    api: route => (route.request().method() === 'POST' ? refuses(403, 'step-up')(route) : route.continue()),
    use: async page => {
      await wantsToRecord('Yana Wolkenveer', /^Meelezen van de wet/)(page);
      await dialog(page).getByRole('radio', { name: /^Ines/ }).check();
      await dialog(page)
        .getByRole('radio', { name: /^dienst met/ })
        .check();
      await dialog(page).getByRole('checkbox', { name: 'Verslagen' }).check();
      await dialog(page).getByLabel('Vanaf').fill('2026-01-01');
      await dialog(page).getByLabel('Reden, in gewone woorden').fill('Verzonnen reden.');
      await dialog(page).getByRole('button', { name: 'Vastleggen' }).click();
    },
    ready: page => dialog(page).getByText('Eerst even opnieuw aanmelden'),
  },
  {
    name: 'making something stop',
    who: 'greet',
    address: `${ROOM}bijhouden/`,
    use: async page => {
      await keeps('Amir Zandkasteel')(page);
      await clicks('button', /^Laten stoppen/)(page);
    },
    ready: page => dialog(page).getByText('Vanaf welke dag geldt dit niet meer?'),
  },
];

const TROUBLE: Screen[] = [
  {
    name: 'nobody signed in',
    who: null,
    address: ROOM,
    ready: heading('Je bent niet aangemeld'),
  },
  {
    name: 'a session that ended while the shelf lay open',
    who: 'noor',
    address: `${ROOM}lezen/#reports`,
    use: async page => {
      await says('Dichte kaart')(page).waitFor();
      await page.context().clearCookies();
      await clicks('link', 'Agenda')(page);
    },
    ready: heading('Je bent niet aangemeld'),
  },
  {
    name: 'signing out that did not work',
    who: 'noor',
    address: ROOM,
    api: route => (route.request().url().endsWith('/logout') ? route.abort() : route.continue()),
    use: clicks('button', 'Afmelden'),
    ready: heading('Afmelden lukte nog niet'),
  },
  {
    name: 'no connection',
    who: 'noor',
    address: ROOM,
    api: route => route.abort(),
    ready: heading('Dit is even niet bereikbaar'),
  },
  {
    name: 'the database away',
    who: 'noor',
    address: `${ROOM}lezen/`,
    api: refuses(503, 'away'),
    ready: says('Er is niets verloren'),
  },
  {
    name: 'too many questions',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    api: refuses(429, 'too-many'),
    ready: says('Het is nu erg druk'),
  },
  {
    name: 'a fault of ours: an answer that the screen can’t show',
    who: 'noor',
    address: ROOM,
    api: dossierIs(() => ({})),
    ready: heading('Hier ging iets mis bij ons'),
  },
  {
    name: 'waiting for an answer',
    who: 'noor',
    address: ROOM,
    // Never answered.
    api: () => Promise.resolve(),
    ready: says('We halen je kaarten'),
  },
];

/** Every state of every signed-in screen that can be reached without changing it for another one. */
export const SCREENS: readonly Screen[] = [
  ...OVERVIEW_AND_READING,
  ...SHARING,
  ...LOG_AND_EIGHTEEN,
  ...READING_ALONG,
  ...RELATIONS,
  ...TROUBLE,
];
