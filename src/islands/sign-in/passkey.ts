import type { MadePasskey } from '../../../api/identity/passkey/contract.ts';
import { Trouble } from '../shared/trouble.ts';

/** What the API sent to ask of the browser. */
type Options = Record<string, unknown>;

/** The person said no, or the browser could not do it. */
const refused = () => new Trouble('refused', { code: 'invalid', field: 'passkey', words: '' });

/**
 * Lets the browser make a passkey.
 *
 * @throws Trouble when the browser can't, or the person would rather not
 */
export async function makePasskey(options: Options): Promise<MadePasskey> {
  if (!('PublicKeyCredential' in window)) throw refused();
  const { startRegistration } = await import('@simplewebauthn/browser');
  type Asked = Parameters<typeof startRegistration>[0]['optionsJSON'];
  const made = await startRegistration({ optionsJSON: options as unknown as Asked }).catch(() => {
    throw refused();
  });
  return made as MadePasskey;
}
