import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { accessLogRoutes } from './access-log/routes.ts';
import { adulthoodRoutes } from './adulthood/routes.ts';
import { isReachable } from './database/connect.ts';
import { dossierRoutes } from './dossier/routes.ts';
import type { House } from './house.ts';
import { apiHeaders } from './http/headers.ts';
import { answerProblem, ProblemError } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import { createRoutes, onError } from './http/routes.ts';
import { sameOrigin } from './http/same-origin.ts';
import { siteRoutes } from './http/site.ts';
import { requireSession, type SignedIn } from './identity/guard.ts';
import { identityRoutes, meRoutes } from './identity/routes.ts';
import { openSessions } from './identity/sessions.ts';
import { requestRoutes } from './requests/routes.ts';
import { sharingRoutes } from './sharing/routes.ts';

const LARGEST_BODY = 64 * 1024;
/** Signing in is tried by hand: a fifth of what reading may do. */
const SIGN_IN_SHARE = 5;

/** Everything for signed-in people: `/api/v1`. */
function signedInRoutes(house: House) {
  const routes = createRoutes<SignedIn>();
  routes.use(requireSession(openSessions(house), house.config));
  return routes
    .route('/', meRoutes(house))
    .route('/', dossierRoutes(house))
    .route('/', sharingRoutes(house))
    .route('/', accessLogRoutes(house))
    .route('/', requestRoutes(house))
    .route('/', adulthoodRoutes(house));
}

/** The API: what guards every request, then sign-in, then everything for signed-in people. */
function apiRoutes(house: House) {
  const { rateLimit: points, behindProxy, publicUrl } = house.config;
  const api = new OpenAPIHono();
  api.use(apiHeaders);
  api.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  api.use(rateLimit({ points, behindProxy }));
  api.use('/auth/*', rateLimit({ points: Math.ceil(points / SIGN_IN_SHARE), behindProxy }));
  api.use(sameOrigin(publicUrl));
  api.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: () => {
        throw new ProblemError('too-large');
      },
    }),
  );
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Open Kaart', version: '1', description: 'Lezen, beslissen wie wat ziet, zien wie keek.' },
  });
  api.use(async (_c, next) => {
    if (!house.isReady()) throw new ProblemError('away');
    await next();
  });
  return api.route('/auth', identityRoutes(house)).route('/v1', signedInRoutes(house));
}

/**
 * Site and API as one application. Tests call it directly; `main.ts` puts it on a port.
 *
 * @param house settings, database, vault
 */
export function createApp(house: House) {
  const app = new Hono();
  app.onError(onError);
  app.get('/healthz', c => c.json({ status: 'ok' }));
  app.get('/readyz', async c =>
    house.isReady() && (await isReachable(house.database)) ? c.json({ status: 'ok' }) : answerProblem(c, 'away'),
  );
  const withApi = app.route('/api', apiRoutes(house));
  withApi.all('/api/*', c => answerProblem(c, 'not-found'));
  withApi.route('/', siteRoutes(house.config.siteFolder));
  return withApi;
}

/** What the islands' typed client knows of the API. */
export type App = ReturnType<typeof createApp>;
