import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { accessLogRoutes } from './access-log/routes.ts';
import { adulthoodRoutes } from './adulthood/routes.ts';
import { attachmentRoutes, isUpload } from './attachments/routes.ts';
import { isReachable } from './database/connect.ts';
import { dossierRoutes } from './dossier/routes.ts';
import { backToThePage, FEEDBACK_PATH, feedbackRoutes } from './feedback/routes.ts';
import type { House } from './house.ts';
import { apiHeaders } from './http/headers.ts';
import { answerProblem, ProblemError } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import { createRoutes, onError } from './http/routes.ts';
import { sameOrigin } from './http/same-origin.ts';
import { siteRoutes } from './http/site.ts';
import { openKnownDevices } from './identity/devices/known.ts';
import { requireFreshWhenShared, requireSession, type SignedIn } from './identity/guard.ts';
import { type IdentityParts, identityRoutes, LOGIN_PATHS } from './identity/routes.ts';
import { ownWordsRoutes } from './own-words/routes.ts';
import { preferenceRoutes } from './preferences/routes.ts';
import { relationRoutes } from './relations/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { sharingRoutes } from './sharing/routes.ts';

const LARGEST_BODY = 64 * 1024;
/** Signing in is tried by hand: a fifth of what reading may do. */
const SIGN_IN_SHARE = 5;
/** Feedback is written by hand too; a whole group home may do so from one address. */
const FEEDBACK_SHARE = 10;

/** Everything about dossiers, for signed-in people. */
function dossiersApi(house: House, { sessions }: IdentityParts) {
  const routes = createRoutes<SignedIn>();
  routes.use(requireSession(sessions, house.config), requireFreshWhenShared);
  return routes
    .route('/', dossierRoutes(house))
    .route('/', ownWordsRoutes(house))
    .route('/', attachmentRoutes(house))
    .route('/', preferenceRoutes(house))
    .route('/', sharingRoutes(house))
    .route('/', accessLogRoutes(house))
    .route('/', relationRoutes(house))
    .route('/', requestRoutes(house))
    .route('/', adulthoodRoutes(house));
}

/** What stands before every request to the API. */
function guardApi(app: OpenAPIHono, house: House): void {
  const { rateLimit: points, behindProxy, publicUrl } = house.config;
  // Somebody who floods us from the same house uses up nothing of a device that is known.
  const ownBudget = openKnownDevices(house.vault).read;
  const signInLimit = rateLimit({ points: Math.ceil(points / SIGN_IN_SHARE), behindProxy, ownBudget });
  app.use(FEEDBACK_PATH, backToThePage);
  app.use('/api/*', apiHeaders);
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.use('/api/*', rateLimit({ points, behindProxy, ownBudget }));
  app.use(FEEDBACK_PATH, rateLimit({ points: Math.ceil(points / FEEDBACK_SHARE), behindProxy }));
  for (const path of LOGIN_PATHS) app.use(path, signInLimit);
  app.use('/api/*', sameOrigin(publicUrl));
  const limitBody = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: () => {
      throw new ProblemError('too-large');
    },
  });
  app.use('/api/*', (c, next) => (isUpload(c.req) ? next() : limitBody(c, next)));
}

/** What says how the house is doing, also when the database is away. */
function addHealth(app: OpenAPIHono, house: House): void {
  app.get('/healthz', c => c.json({ status: 'ok' }));
  app.get('/readyz', async c =>
    house.isReady() && (await isReachable(house.database))
      ? c.json({ status: 'ok' })
      : answerProblem(c, 'away'),
  );
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Open Kaart', version: '1', description: 'Lezen, beslissen wie wat ziet, zien wie keek.' },
  });
  app.use('/api/*', async (_c, next) => {
    if (!house.isReady()) throw new ProblemError('away');
    await next();
  });
}

/**
 * Site and API as one application. Tests call it directly; `main.ts` puts it on a port.
 *
 * @param house settings, database, vault
 * @param identity sessions and the login provider
 */
export function createApp(house: House, identity: IdentityParts) {
  const app = new OpenAPIHono();
  app.onError(onError);
  guardApi(app, house);
  addHealth(app, house);
  const routes = app
    .route('/', identityRoutes(house, identity))
    // Before the dossiers: one says something of a public page without signing in.
    .route('/api/v1', feedbackRoutes(house))
    .route('/api/v1', dossiersApi(house, identity));
  routes.all('/api/*', c => answerProblem(c, 'not-found'));
  routes.route('/', siteRoutes(house.config.siteFolder));
  return routes;
}

/** What the islands' typed client knows of the API. */
export type App = ReturnType<typeof createApp>;
