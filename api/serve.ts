import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import type { House } from './house.ts';
import { DEMO_PEOPLE } from './identity/demo-people.ts';
import { type DemoProvider, openDemoProvider } from './identity/demo-provider.ts';
import { configuredProvider } from './identity/oidc.ts';
import { openSessions } from './identity/sessions.ts';
import { OperatorError } from './operator/errors.ts';

/**
 * Puts site and API on the port of the settings; in the demo the demo's login provider stands in front.
 *
 * @throws OperatorError when the port is taken
 */
export async function serve(house: House): Promise<Server> {
  const { config } = house;
  const demo = usesDemoProvider(house) ? openDemo(house) : undefined;
  const app = createApp(house, {
    sessions: openSessions(house),
    provider: demo?.provider ?? configuredProvider(config),
    onFailure: code => process.stderr.write(`Aanmelden mislukt (${code}).\n`),
  });
  const answer = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (demo?.isFor(request)) demo.listener(request, response);
    else void answer(request, response);
  });
  server.listen(config.port, config.host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(
      error.code === 'EADDRINUSE'
        ? `Poort ${config.port} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${config.port + 1} npm start`
        : `Luisteren op ${config.host}:${config.port} lukt niet (${error.code}).`,
    );
  });
  return server;
}

/** True when people sign in with the demo's own provider, because no other is set. */
export const usesDemoProvider = ({ config }: House): boolean => config.mode === 'demo' && !config.oidc.issuer;

const openDemo = ({ config }: House): DemoProvider =>
  openDemoProvider({ config, people: DEMO_PEOPLE, localUrl: `http://127.0.0.1:${config.port}` });
