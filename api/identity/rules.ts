/** Who asks, from a session that holds now. */
export type Viewer = {
  personId: string;
  /** The secret of the cookie: never log it, never keep it. */
  sessionId: string;
  /** Names the session in a list of one's own. */
  handle: string;
  /** Signed in on a device that others use too. */
  shared: boolean;
  endsAt: Date;
  /** Until when granting and deletion need no fresh sign-in; null when a fresh one is needed first. */
  freshUntil: Date | null;
};

/** What the rules need of a session. */
type HeldSession = {
  id: string;
  personId: string;
  handle: string;
  shared: boolean;
  endsAt: Date;
  provedAt: Date;
};

const MILLISECONDS_A_MINUTE = 60_000;

/** The one who asks, seen from a session at this moment. */
export function viewerOf(
  session: HeldSession,
  { freshMinutes }: { freshMinutes: number },
  now: Date,
): Viewer {
  const freshUntil = new Date(session.provedAt.getTime() + freshMinutes * MILLISECONDS_A_MINUTE);
  return {
    personId: session.personId,
    sessionId: session.id,
    handle: session.handle,
    shared: session.shared,
    endsAt: session.endsAt,
    freshUntil: freshUntil > now ? freshUntil : null,
  };
}

/** The first part of every address of the site: the languages that it speaks. The first one has everything. */
export const LANGUAGES = ['nl', 'fr', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of an own page, by its address; Dutch for anything else. */
export function languageOf(asked: string | undefined): Language {
  const first = asked?.split('/')[1];
  return LANGUAGES.find(language => language === first) ?? 'nl';
}

/** Where people land who signed out. */
export const homeIn = (language: Language): string => `/${language}/`;

/** What the sign-in page can say to somebody who did not get in: each is a place on it. */
export const SIGN_IN_MESSAGES = ['onbekend', 'mislukt', 'hoedanigheid'] as const;

/** The doors of the sign-in page, for somebody who comes back to `returnTo`. `again`: a fresh proof is asked. */
export function signInPageFor({ returnTo, again }: { returnTo: string; again: boolean }): string {
  const query = new URLSearchParams({ terug: returnTo, ...(again ? { opnieuw: '1' } : {}) });
  return `/${languageOf(returnTo)}/aanmelden/?${query}`;
}

/** Where people land who did not get in, with the message that they find there. */
export const signInMessageIn = (language: Language, message: (typeof SIGN_IN_MESSAGES)[number]): string =>
  `/${language}/aanmelden/#${message}`;

const HOME_AFTER_SIGN_IN = '/nl/mijn-dossier/';
const LONGEST_PATH = 200;
const OWN_PAGE = new RegExp(`^/(?:${LANGUAGES.join('|')})/`);
const PLAIN_SIGNS = /^[A-Za-z0-9\-._~/?=&%#]*$/;
/** Only to read a path as a browser would: `..`, also written as `%2e%2e`, can lead out of `/nl/`. */
const SOME_SITE = 'https://open-kaart.example';

/** Where to go after signing in: an own page in one of the languages, or the dossier when what was asked is anything else. */
export function safeReturn(asked: string | undefined): string {
  if (!asked || asked.length > LONGEST_PATH || !PLAIN_SIGNS.test(asked) || !OWN_PAGE.test(asked)) {
    return HOME_AFTER_SIGN_IN;
  }
  const { pathname, search, hash } = new URL(asked, SOME_SITE);
  const isOwnPage = OWN_PAGE.test(pathname) && !pathname.includes('//');
  return isOwnPage ? pathname + search + hash : HOME_AFTER_SIGN_IN;
}

const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The same address under the name that the sign-in comes back to, when somebody opened this machine under another of its
 * names: a cookie of `127.0.0.1` does not come along to `localhost`.
 */
export function otherNameOfThisMachine(asked: URL, { publicUrl }: { publicUrl: string }): URL | undefined {
  const known = new URL(publicUrl);
  const isOwn = OWN_MACHINE.includes(asked.hostname) && OWN_MACHINE.includes(known.hostname);
  // Another port is a proxy of our own, which brings people here under the right name.
  if (!isOwn || asked.hostname === known.hostname || asked.port !== known.port) return undefined;
  return new URL(asked.pathname + asked.search, known);
}

/** What the government's provider says besides a subject (youth-care facts 4.2). All of it stands in the ID token. */
export type LoginClaims = {
  sub: string;
  acr?: unknown;
  /** Target group in which somebody signed in: `BUR` a citizen, `EA`, `OV`, `LB`, `GID` somebody who works there. */
  vo_doelgroepcode?: unknown;
  vo_orgcode?: unknown;
};

const CITIZEN = 'BUR';

/** Why a login that the provider vouches for is none for us. */
export class LoginRefusal extends Error {
  readonly code: 'means' | 'capacity';

  constructor(code: LoginRefusal['code']) {
    super(code);
    this.code = code;
  }
}

/**
 * Under which name a login is known here. A citizen is known by the subject alone. Whoever signs in for an organisation
 * is known as `subject/capacity/organisation`: what somebody may see at work never comes along home, and the other way round.
 *
 * @param agreed means and capacities that the settings allow; none: all
 * @throws LoginRefusal
 */
export function loginSubject(
  { sub, acr, vo_doelgroepcode: capacity, vo_orgcode: organisation }: LoginClaims,
  agreed: { acrValues: readonly string[]; capacities: readonly string[] },
): string {
  if (agreed.acrValues.length > 0 && !agreed.acrValues.includes(String(acr))) throw new LoginRefusal('means');
  const isAgreed = agreed.capacities.length === 0 || agreed.capacities.includes(String(capacity));
  if (!isAgreed) throw new LoginRefusal('capacity');
  if (capacity === undefined || capacity === CITIZEN) return sub;
  return `${sub}/${String(capacity)}/${String(organisation ?? '')}`;
}
