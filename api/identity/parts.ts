import type { LoginProvider } from './oidc.ts';
import type { Sessions } from './sessions.ts';

/** What signing in leans on, besides the house. */
export type IdentityParts = {
  sessions: Sessions;
  provider: LoginProvider;
  /** Told why a sign-in failed, as a code without anything personal. */
  onFailure(code: string): void;
};
