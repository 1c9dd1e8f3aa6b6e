import type { Config } from '../config.ts';

/** Name of the demo's provider in the table `login`: its address changes with the port, its people do not. */
const DEMO_ISSUER = 'demo';

/** The name under which the logins of the provider in use are kept. Intake writes it, sign-in looks it up. */
export function loginIssuerOf(config: Config): string {
  return config.oidc.issuer ?? DEMO_ISSUER;
}
