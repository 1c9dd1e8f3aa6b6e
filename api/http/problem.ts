import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from './contract.ts';

/** Base of the problem types: an identifier, not an address that must answer. */
const TYPES = 'https://open-kaart.example/problemen/';

/** What can go wrong, in the words of the person who reads it. One code has one status and one text. */
const PROBLEMS = {
  'not-signed-in': [401, 'Je bent niet aangemeld', 'Meld je aan om verder te gaan. Er is niets verloren.'],
  'step-up': [
    403,
    'Even opnieuw aanmelden',
    'Dit is belangrijk. Daarom vragen we eerst opnieuw wie je bent.',
  ],
  'other-site': [403, 'Dit kwam van een andere site', 'We voeren alleen uit wat je hier zelf vraagt.'],
  'not-found': [404, 'Dit vinden we niet', 'Deze kaart of pagina bestaat niet, of is niet voor jou.'],
  conflict: [409, 'Dit is al gebeurd', 'Wat je vroeg, is ondertussen al veranderd. Laad de pagina opnieuw.'],
  'too-large': [413, 'Dit is te groot', 'Maak je tekst korter en probeer opnieuw.'],
  invalid: [422, 'Er klopt iets niet', 'Dit kan zo niet. Er is niets veranderd.'],
  'too-many': [429, 'Even wachten', 'Je vroeg veel op korte tijd. Probeer straks opnieuw.'],
  unexpected: [
    500,
    'Er ging iets mis bij ons',
    'Dit is niet jouw fout. Er is niets verloren. Probeer straks opnieuw.',
  ],
  away: [
    503,
    'Even niet bereikbaar',
    'Je dossier is even niet bereikbaar. Er is niets verloren. Probeer straks opnieuw.',
  ],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

const RETRY_SECONDS = '10';

/** Thrown anywhere under a route, answered as problem details (RFC 9457). It never carries personal data. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly errors: Problem['errors'];

  constructor(code: ProblemCode, errors?: Problem['errors']) {
    super(code);
    this.code = code;
    this.errors = errors;
  }
}

// @log-gap refused Whoever tries and finds nothing is not written down: nothing was seen.
/** The same answer for what does not exist and for what is not yours. */
export const notFound = () => new ProblemError('not-found');

/** Answers with problem details, never to be kept by a cache. */
export function answerProblem(c: Context, code: ProblemCode, errors?: Problem['errors']): Response {
  const [status, title, detail] = PROBLEMS[code];
  const problem: Problem = { type: TYPES + code, title, status, detail, ...(errors ? { errors } : {}) };
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  if (status === 503 || status === 429) headers['Retry-After'] = RETRY_SECONDS;
  return c.body(JSON.stringify(problem), status, headers);
}
