import type { Locator, Page, Route } from 'playwright-core';
import type { LogProof } from '../../api/access-log/contract.ts';
import type { Dossier, Entry } from '../../api/dossier/contract.ts';
import type { OwnWordsPage } from '../../api/own-words/contract.ts';
import type { Kept } from '../../api/relations/contract.ts';

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
  [`${ROOM}plan/`]: 'Plan – Open Kaart',
  [`${ROOM}agenda/`]: 'Agenda – Open Kaart',
  [`${ROOM}mensen/`]: 'Contacten – Open Kaart',
  [`${ROOM}herinneringen/`]: 'Album – Open Kaart',
  [`${ROOM}wie-ziet-wat/`]: 'Mensen – Open Kaart',
  [`${ROOM}wie-keek/`]: 'Tijdlijn – Open Kaart',
  [`${ROOM}vragen/`]: 'Vragen – Open Kaart',
  [`${ROOM}vragen/beantwoorden/`]: 'Postvak – Open Kaart',
  [`${ROOM}mijn-18/`]: 'Later – Open Kaart',
  [`${ROOM}gedeeld/`]: 'Gedeeld – Open Kaart',
  [`${ROOM}rond-mij/`]: 'Rond mij – Open Kaart',
  [`${ROOM}bijhouden/`]: 'Bijhouden – Open Kaart',
  [`${ROOM}toegang/`]: 'Toegang – Open Kaart',
  [`${ROOM}instellingen/`]: 'Instellingen – Open Kaart',
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

/** Goes from the dossiers that one keeps to handing over a way in. */
const handsOver = (name: string) => async (page: Page) => {
  await main(page)
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await clicks('link', 'Toegang geven')(page);
};

const WAYS_IN: Screen[] = [
  {
    name: 'settings',
    who: 'noor',
    address: `${ROOM}instellingen/`,
    ready: heading('Je passkeys'),
  },
  {
    name: 'settings, choosing a user name and four words',
    who: 'noor',
    address: `${ROOM}instellingen/`,
    use: clicks('button', 'Neem een gebruikersnaam'),
    ready: says('Dit zijn je vier woorden'),
  },
  {
    name: 'settings, choosing a sentence of one’s own that is too short',
    who: 'noor',
    address: `${ROOM}instellingen/`,
    use: async page => {
      await clicks('button', 'Neem een gebruikersnaam')(page);
      await page.getByLabel('Kies een gebruikersnaam').fill('noor.tekent');
      await page.getByRole('radio', { name: /Mijn eigen zin/ }).check();
      await page.getByLabel('Jouw wachtzin').fill('kort');
      await clicks('button', 'Bewaar')(page);
    },
    ready: says('Je wachtzin is te kort'),
  },
  {
    name: 'settings when the sign-in is no longer fresh',
    who: 'noor',
    address: `${ROOM}instellingen/`,
    api: route => (route.request().method() === 'POST' ? refuses(403, 'step-up')(route) : route.continue()),
    use: async page => {
      await clicks('button', 'Voeg een passkey toe')(page);
      await page.getByLabel('Hoe noem je deze passkey?').fill('Mijn gsm');
      await clicks('button', 'Voeg een passkey toe')(page);
    },
    ready: says('Eerst even opnieuw aanmelden'),
  },
  {
    name: 'a dossier that asks first who is there, on a shared device',
    who: 'noor',
    address: ROOM,
    api: route =>
      /\/dossiers\//.test(route.request().url()) ? refuses(403, 'step-up')(route) : route.continue(),
    ready: heading('Eerst even opnieuw aanmelden.'),
  },
  {
    name: 'handing over a way in, without a dossier',
    who: 'greet',
    address: `${ROOM}toegang/`,
    ready: heading('Kies eerst een dossier.'),
  },
  {
    name: 'handing over a way in, for somebody who keeps nothing',
    who: 'noor',
    address: `${ROOM}toegang/`,
    ready: heading('Dit scherm is niet voor jou'),
  },
  {
    name: 'the people to whom a way in can be given',
    who: 'greet',
    address: `${ROOM}bijhouden/`,
    use: handsOver('Amir'),
    ready: says('Je geeft iemand een code op papier'),
  },
  {
    name: 'what a code means, before it is made',
    who: 'greet',
    address: `${ROOM}bijhouden/`,
    use: async page => {
      await handsOver('Amir')(page);
      await clicks('button', /Maak een/)(page);
    },
    ready: page => dialog(page).getByText('Geef de code aan de persoon zelf'),
  },
  {
    name: 'what a code means, when two people share a number and nobody looked yet',
    who: 'greet',
    address: `${ROOM}bijhouden/`,
    use: async page => {
      await handsOver('Lio')(page);
      await clicks('button', /Maak een/)(page);
      await dialog(page).getByRole('button', { name: /^Ja/ }).click();
    },
    ready: page => dialog(page).getByText('Kruis eerst aan dat je keek wie voor je staat'),
  },
];

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

/** Lets the API answer who stands around, and lays a question of each of them before the youngster. */
const everybodyAsks = async (route: Route) => {
  const { pathname } = new URL(route.request().url());
  if (!pathname.endsWith('/access-requests')) return route.continue();
  const parties = await route.fetch({ url: route.request().url().replace('access-requests', 'parties') });
  const { items } = (await parties.json()) as { items: { id: string; name: string }[] };
  const asks = items.slice(0, 2).map(({ id, name }) => ({
    id,
    partyId: id,
    askedBy: name,
    section: 'plan',
    purpose: 'help',
    reason: 'Ik wil je beter kunnen helpen met school.',
    askedAt: '2026-11-01T10:00:00.000Z',
    state: 'open',
  }));
  await route.fulfill({ json: { items: asks } });
};

/** Lets the API answer which yeses there are, and calls each of them due for a thought. */
const everyYesIsDue = async (route: Route) => {
  const { pathname } = new URL(route.request().url());
  if (!pathname.endsWith('/grants-to-review')) return route.continue();
  const grants = await route.fetch({ url: route.request().url().replace('grants-to-review', 'grants') });
  const { items } = (await grants.json()) as { items: { id: string }[] };
  const due = items.map(({ id }, place) => ({ grantId: id, why: place % 2 === 0 ? 'ending' : 'unused' }));
  await route.fulfill({ json: { items: due } });
};

const DECIDING: Screen[] = [
  {
    name: 'people who ask to read along',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    api: everybodyAsks,
    ready: heading('Vraag om mee te lezen'),
  },
  {
    name: 'yeses that end soon or that nobody used',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/`,
    api: everyYesIsDue,
    ready: heading('Nog eens over nadenken'),
  },
  {
    name: 'the sets to share',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#sets`,
    ready: heading('Mijn ouders: agenda en afspraken'),
  },
  {
    name: 'a set of which nobody was chosen',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#sets`,
    use: async page => {
      await clicks('button', /^Kies deze set/)(page);
      await dialog(page).getByRole('button', { name: /^Ja/ }).click();
    },
    ready: page => dialog(page).getByText('Kies eerst wie.'),
  },
  {
    name: 'who looks without a yes',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#zonder-ja`,
    ready: heading('Leefgroep Kompas'),
  },
  {
    name: 'my trusted person',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#vertrouwd`,
    ready: heading('Fatima Luisterbos'),
  },
  {
    name: 'letting my trusted person read along',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#vertrouwd`,
    use: clicks('button', /^Laat Fatima/),
    ready: page => dialog(page).getByRole('button', { name: /^Nee/ }),
  },
  {
    name: 'nobody noted as trusted person',
    who: 'lio',
    address: `${ROOM}wie-ziet-wat/#vertrouwd`,
    ready: says('Er staat nog niemand genoteerd'),
  },
  {
    name: 'moving',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#verhuis`,
    ready: heading('Huis De Vuurvlieg'),
  },
  {
    name: 'all that leaving ends',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#verhuis`,
    use: clicks('button', 'Bekijk wat er stopt bij Huis De Vuurvlieg'),
    ready: page => dialog(page).getByRole('heading', { name: 'Dit stopt meteen' }),
  },
  {
    name: 'whom one can block',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#blokkeer`,
    ready: heading('Bram Appelboom'),
  },
  {
    name: 'what blocking somebody does',
    who: 'noor',
    address: `${ROOM}wie-ziet-wat/#blokkeer`,
    use: clicks('button', /^Bekijk wat blokkeren doet bij Bram/),
    ready: page => dialog(page).getByRole('heading', { name: 'Dit gaat dicht' }),
  },
  {
    name: 'a child for whom somebody else decides who sees what',
    who: 'pip',
    address: `${ROOM}wie-ziet-wat/`,
    ready: heading('Nu beslist nog iemand anders'),
  },
  {
    name: 'deciding who sees what for one’s child',
    who: 'saar',
    address: `${ROOM}wie-ziet-wat/`,
    ready: says(/^Je beslist hier namens/),
  },
];

const SHARED_WITH_ME: Screen[] = [
  {
    name: 'everybody around whom I stand',
    who: 'bram',
    address: `${ROOM}gedeeld/`,
    ready: says('Noor Sterrenveld'),
  },
  {
    name: 'what one youngster shares with me, and why',
    who: 'hilde',
    address: `${ROOM}gedeeld/`,
    ready: heading('Wat open ligt, en waarom'),
  },
  {
    name: 'what is open to who decides for a child',
    who: 'saar',
    address: `${ROOM}gedeeld/`,
    ready: says(/^Je beslist hier namens/),
  },
  {
    name: 'asking to read along without saying why',
    who: 'hilde',
    address: `${ROOM}gedeeld/`,
    use: async page => {
      await clicks('link', 'Vraag om mee te lezen')(page);
      await clicks('button', 'Stel de vraag')(page);
    },
    ready: says('Schrijf minstens één zin.'),
  },
  {
    name: 'adding a card without words',
    who: 'bram',
    address: `${ROOM}gedeeld/`,
    use: async page => {
      await clicks('link', /Noor Sterrenveld/)(page);
      await clicks('link', 'Voeg een kaart toe')(page);
      await clicks('button', 'Leg de kaart op tafel')(page);
    },
    ready: says('Geef een titel.'),
  },
  {
    name: 'cards about health that wait for a talk',
    who: 'roos',
    address: `${ROOM}gedeeld/`,
    use: looksAs('Noor Sterrenveld'),
    ready: heading('Wacht op een gesprek', 3),
  },
  {
    name: 'whether the talk about a card took place',
    who: 'roos',
    address: `${ROOM}gedeeld/`,
    use: async page => {
      await looksAs('Noor Sterrenveld')(page);
      await clicks('button', /^We praatten erover/)(page);
    },
    ready: page => dialog(page).getByText('Je kan de kaart hier niet opnieuw sluiten.'),
  },
  {
    name: 'nobody around whom I stand',
    who: 'greet',
    address: `${ROOM}gedeeld/`,
    ready: heading('Er wordt nog niets met je gedeeld'),
  },
];

const LOG_AND_EIGHTEEN: Screen[] = [
  {
    name: 'who looked',
    who: 'noor',
    address: `${ROOM}wie-keek/`,
    ready: page => heading('Hilde Sterrenveld', 3)(page).first(),
  },
  {
    name: 'asking why somebody looked',
    who: 'noor',
    address: `${ROOM}wie-keek/`,
    use: clicks('button', /^Waarom\?/),
    ready: says('Je vraag is bewaard'),
  },
  {
    name: 'what this log does not show, and that it holds',
    who: 'noor',
    address: `${ROOM}wie-keek/`,
    use: async page => {
      for (const title of ['Klopt dit logboek?', 'Wat je hier niet ziet', 'Neem je logboek mee']) {
        await main(page).getByRole('heading', { name: title }).click();
      }
      await says('Wat jij zelf leest')(page).waitFor();
      await clicks('button', 'Reken het na')(page);
    },
    ready: says(/^Alles klopt/),
  },
  {
    name: 'a log that somebody changed',
    who: 'noor',
    address: `${ROOM}wie-keek/`,
    api: async route => {
      if (!new URL(route.request().url()).pathname.endsWith('/proof')) return route.continue();
      const response = await route.fetch();
      const proof = (await response.json()) as LogProof;
      const event = proof.links[1]?.event;
      if (event) event.payload = event.payload.replace('"open"', '"list"').replace('Z"', '1Z"');
      await route.fulfill({ response, json: proof });
    },
    use: async page => {
      await main(page).getByRole('heading', { name: 'Klopt dit logboek?' }).click();
      await clicks('button', 'Reken het na')(page);
    },
    ready: says('Regel 2 is veranderd'),
  },
  {
    name: 'nothing asked yet',
    who: 'sander',
    address: `${ROOM}vragen/`,
    ready: heading('Je vroeg nog niets'),
  },
  {
    name: 'asking without saying what or whom',
    who: 'yana',
    address: `${ROOM}vragen/#vraag`,
    use: clicks('button', 'Verstuur'),
    ready: says('Kies eerst wat je wil'),
  },
  {
    name: 'a question on its way',
    who: 'yana',
    address: `${ROOM}vragen/#vraag`,
    use: async page => {
      await main(page)
        .getByRole('radio', { name: /^Iets lezen/ })
        .check();
      const whom = main(page).getByRole('group', { name: 'Aan wie?' }).getByRole('radio').first();
      await whom.check();
      await clicks('button', 'Verstuur')(page);
      await heading('Dit loopt nog')(page).waitFor();
      await main(page).getByText('Geen antwoord, of loopt het mis?').first().click();
    },
    ready: says('Praat met wie je begeleidt'),
  },
  {
    name: 'a question in my own words',
    who: 'noor',
    address: `${ROOM}vragen/#vraag/correction`,
    use: async page => {
      await main(page)
        .getByRole('radio', { name: /Vuurvlieg/ })
        .check();
      await main(page).getByRole('textbox').fill('Ik eet wel vis, alleen geen mosselen.');
      await clicks('button', 'Verstuur')(page);
    },
    ready: says('Ik eet wel vis'),
  },
  {
    name: 'what waits for an answer',
    who: 'greet',
    address: `${ROOM}vragen/beantwoorden/`,
    ready: heading('Herinneringen'),
  },
  {
    name: 'a no without a ground and without a word',
    who: 'greet',
    address: `${ROOM}vragen/beantwoorden/`,
    use: async page => {
      await clicks('link', /Eerste reactie|Antwoord tegen/)(page);
      await main(page).getByRole('radio', { name: /^Nee/ }).check();
      await clicks('button', 'Verstuur het antwoord')(page);
    },
    ready: says('Schrijf er een uitleg bij'),
  },
  {
    name: 'answering, for who answers for nobody',
    who: 'hilde',
    address: `${ROOM}vragen/beantwoorden/`,
    ready: heading('Dit scherm is voor wie antwoordt'),
  },
  {
    name: 'nobody looked yet',
    who: 'mila',
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

/** Lets the API answer, and lets the end of everything that counts in a kept dossier wait for a second pair of eyes. */
const endsWait = async (route: Route) => {
  const isKept = /\/kept\/[^/]+$/.test(new URL(route.request().url()).pathname);
  if (!isKept) return route.continue();
  const response = await route.fetch();
  const kept: Kept = await response.json();
  const said = { on: '2029-05-01', by: 'Collega Verzonnen', at: '2029-04-01T10:00:00.000Z' };
  const relations = kept.relations.map(relation => ({
    ...relation,
    state: 'ending',
    refusedEnds: [{ ...said, on: '2092-05-01', refused: { by: 'Ander Verzonnen', at: said.at } }],
    ended: { ...said, confirmed: null },
    may: { decide: false, end: false, decideEnd: true },
  }));
  await route.fulfill({ response, json: { ...kept, relations } });
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
  {
    name: 'an end that waits for a second pair of eyes, after one with the wrong day was refused',
    who: 'greet',
    address: `${ROOM}bijhouden/`,
    api: endsWait,
    use: keeps('Amir Zandkasteel'),
    ready: page =>
      main(page)
        .getByRole('button', { name: /^Nee, dit geldt verder/ })
        .first(),
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

const isOwnWords = (route: Route): boolean => new URL(route.request().url()).pathname.endsWith('/own-words');

/** Lets the API answer, and changes what it says about what is one's own. */
const ownWordsAre = (change: (page: OwnWordsPage) => unknown) => async (route: Route) => {
  if (!isOwnWords(route) || route.request().method() !== 'GET') return route.continue();
  const response = await route.fetch();
  await route.fulfill({ response, json: change(await response.json()) });
};

/** Answers as if nothing lies on any shelf. */
const nothingLies = async (route: Route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname.endsWith('/entries')) return route.fulfill({ json: { items: [], next: null } });
  if (isOwnWords(route)) return route.fulfill({ json: { items: [], next: null, bin: [], guarded: false } });
  return route.continue();
};

const SHELF_SCREENS: Screen[] = [
  { name: 'my plan', who: 'noor', address: `${ROOM}plan/`, ready: says('2 van de 4 stappen zijn klaar') },
  {
    name: 'my view on a goal, while it is written, without a word yet',
    who: 'noor',
    address: `${ROOM}plan/`,
    use: async page => {
      await clicks('button', 'Schrijf wat jij vindt')(page);
      await clicks('button', 'Bewaar')(page);
    },
    ready: says('Schrijf eerst iets.'),
  },
  {
    name: 'a plan without goals',
    who: 'noor',
    address: `${ROOM}plan/`,
    api: nothingLies,
    ready: heading('Nog geen doelen'),
  },
  {
    name: 'my plan after a new key',
    who: 'noor',
    address: `${ROOM}plan/`,
    api: ownWordsAre(page => ({ ...page, items: [], guarded: true })),
    ready: says('Je kreeg pas een nieuwe sleutel'),
  },
  {
    name: 'my calendar, with what is over',
    who: 'noor',
    address: `${ROOM}agenda/`,
    use: async page => main(page).locator('summary').click(),
    ready: says('De kunstschool'),
  },
  {
    name: 'an appointment that somebody wants to talk about',
    who: 'amir',
    address: `${ROOM}agenda/`,
    use: clicks('button', /Ik wil dit bespreken/),
    ready: says('Je vraag is bewaard'),
  },
  {
    name: 'a calendar without appointments',
    who: 'noor',
    address: `${ROOM}agenda/`,
    api: nothingLies,
    ready: heading('Nog geen afspraken'),
  },
  { name: 'my people', who: 'noor', address: `${ROOM}mensen/`, ready: heading('Wie bel ik eerst?') },
  {
    name: 'my people in another order',
    who: 'yana',
    address: `${ROOM}mensen/`,
    use: clicks('button', /Zet lager/),
    ready: page => page.getByText(/staat nu op plaats 2/),
  },
  {
    name: 'nobody around me yet',
    who: 'noor',
    address: `${ROOM}mensen/`,
    api: nothingLies,
    ready: heading('Nog geen mensen'),
  },
  {
    name: 'my keepsakes',
    who: 'noor',
    address: `${ROOM}herinneringen/`,
    ready: heading('Kapitein Komeet, bladzijde 1'),
  },
  {
    name: 'a new moment without a name yet',
    who: 'noor',
    address: `${ROOM}herinneringen/`,
    use: async page => {
      await clicks('button', 'Bewaar een moment')(page);
      await main(page).locator('form').getByRole('button', { name: 'Bewaar' }).click();
    },
    ready: says('Geef je moment eerst een naam.'),
  },
  {
    name: 'no keepsakes yet',
    who: 'noor',
    address: `${ROOM}herinneringen/`,
    api: nothingLies,
    ready: heading('Nog geen herinneringen'),
  },
  {
    name: 'a keepsake in the bin',
    who: 'noor',
    address: `${ROOM}herinneringen/`,
    api: ownWordsAre(page => ({
      ...page,
      bin: page.items.slice(0, 1).map(({ id, section, title }) => ({
        id,
        section,
        title,
        goneAt: '2030-01-01T12:00:00.000Z',
      })),
    })),
    ready: heading('Prullenmand'),
  },
];

/** Every state of every signed-in screen that can be reached without changing it for another one. */
export const SCREENS: readonly Screen[] = [
  ...WAYS_IN,
  ...OVERVIEW_AND_READING,
  ...SHELF_SCREENS,
  ...SHARING,
  ...DECIDING,
  ...SHARED_WITH_ME,
  ...LOG_AND_EIGHTEEN,
  ...READING_ALONG,
  ...RELATIONS,
  ...TROUBLE,
];
