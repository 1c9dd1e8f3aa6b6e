/** How heavy a page may be, in bytes, compressed, its own styles included (design of the public site). */
const READING = { html: 14_000, whole: 60_000 };
const LIST_OR_TOOL = { html: 40_000 };

export type Budget = { html: number; whole?: number };

export type PageType = {
  name: string;
  /** Which addresses are of this type; the first type that fits is the one. */
  fits: RegExp;
  /** One page that stands for the others where looking at each would take too long. */
  example: string;
  budget: Budget;
};

const LANGUAGE = '(?:nl|fr|en|ar)';
const at = (path: string): RegExp => new RegExp(`^/${path}/$`);

/** Every type of page of the site, signed-in screens and the page that is not there among them. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', fits: at(LANGUAGE), example: '/nl/', budget: LIST_OR_TOOL },
  {
    name: 'easy version',
    fits: at('nl/.+/makkelijk'),
    example: '/nl/rechten/dossier/makkelijk/',
    budget: READING,
  },
  { name: 'urgent help', fits: at(`${LANGUAGE}/dringend`), example: '/nl/dringend/', budget: READING },
  { name: 'door', fits: at('nl/(?:jong|familie|professional)'), example: '/nl/jong/', budget: LIST_OR_TOOL },
  {
    name: 'theme',
    fits: at('nl/(?:rechten|dossier|achttien|wonen|online|jeugdhulp|ouders|professionals|gids)'),
    example: '/nl/rechten/',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'list',
    fits: at('nl/(?:hulp|jeugdhulp/wie-is-wie|nieuws|verhalen|platformen|woorden|over/pictos)'),
    example: '/nl/hulp/',
    budget: LIST_OR_TOOL,
  },
  { name: 'help finder', fits: at('nl/hulp-zoeken'), example: '/nl/hulp-zoeken/', budget: LIST_OR_TOOL },
  { name: 'search', fits: at('nl/zoeken'), example: '/nl/zoeken/', budget: LIST_OR_TOOL },
  { name: 'sign-in', fits: at(`${LANGUAGE}/aanmelden`), example: '/nl/aanmelden/', budget: READING },
  { name: 'try it', fits: at(`${LANGUAGE}/probeer`), example: '/nl/probeer/', budget: LIST_OR_TOOL },
  {
    name: 'code on paper',
    fits: at(`${LANGUAGE}/aanmelden/uitnodiging`),
    example: '/nl/aanmelden/uitnodiging/',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'signed-in',
    fits: at(`${LANGUAGE}/mijn-dossier(?:/.+)?`),
    example: '/nl/mijn-dossier/',
    budget: LIST_OR_TOOL,
  },
  { name: 'service', fits: at('nl/hulp/[^/]+'), example: '/nl/hulp/awel/', budget: READING },
  {
    name: 'guide for choosing',
    fits: at('nl/platformen/(?:kiezen(?:/jongeren)?|zelfscan|invoeren)'),
    example: '/nl/platformen/kiezen/',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'platforms side by side',
    fits: at('nl/platformen/vergelijken'),
    example: '/nl/platformen/vergelijken/?platform=mextra&platform=kedo',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'about platforms',
    fits: at('nl/platformen/(?:wat-wil-je-doen|negen-wensen|onderzoek|lijst-van-70|verbeteren|wijzigingen)'),
    example: '/nl/platformen/wat-wil-je-doen/',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'all facts of a platform',
    fits: at('nl/platformen/[^/]+/alles'),
    example: '/nl/platformen/samen1plan/alles/',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'platform',
    fits: at('nl/platformen/[^/]+'),
    example: '/nl/platformen/mijneigenplan/',
    budget: LIST_OR_TOOL,
  },
  { name: 'word', fits: at('nl/woorden/[^/]+'), example: '/nl/woorden/bekwaam/', budget: READING },
  {
    name: 'organisation',
    fits: at('nl/gids/[^/]+'),
    example: '/nl/gids/de-vuurvlieg/',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'guide',
    fits: at('nl/gids/[^/]+/[^/]+'),
    example: '/nl/gids/de-vuurvlieg/je-eerste-dag/',
    budget: READING,
  },
  {
    name: 'letter',
    fits: at('nl/dossier/vraag-op-papier'),
    example: '/nl/dossier/vraag-op-papier/',
    budget: LIST_OR_TOOL,
  },
  {
    name: 'text with cards under it',
    fits: at('nl/(?:zo-meld-je-aan|privacy|toegankelijkheid|kwaliteit)'),
    example: '/nl/zo-meld-je-aan/',
    budget: LIST_OR_TOOL,
  },
  { name: 'no internet', fits: at(`${LANGUAGE}/offline`), example: '/nl/offline/', budget: READING },
  { name: 'reading', fits: at('nl/.+'), example: '/nl/rechten/dossier/', budget: READING },
  {
    name: 'not translated yet',
    fits: at('(?:fr|en|ar)/.+'),
    example: '/fr/rechten/dossier/',
    budget: READING,
  },
  { name: 'not there', fits: /^\/404\.html$/, example: '/nl/bestaat-niet/', budget: READING },
];

/**
 * The type of a page.
 * @throws when no type fits: a new kind of page gets a budget first
 */
export function typeOf(address: string): PageType {
  const type = PAGE_TYPES.find(({ fits }) => fits.test(address));
  if (!type) throw new Error(`${address} is of no known type. Add it to tests/helpers/page-types.ts.`);
  return type;
}
