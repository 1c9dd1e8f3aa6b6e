/**
 * The doors of the sign-in page: a user name with a passphrase, a passkey, the login provider. What it says stands in the page;
 * this only chooses which of it is shown.
 */
import type { SignIn } from '../../../api/identity/passphrase/contract.ts';

const OWN_ROOM = /^\/(?:nl|fr|en|ar)\/mijn-dossier\/[\w/-]*$/;

type Said = 'checking' | 'wrong' | 'busy' | 'away' | 'passkey' | 'no-passkeys';

/** Where somebody goes once they are in: back to where they were, or to the overview in this language. */
function placeToReturn({ pathname, search }: Location): string {
  const asked = new URLSearchParams(search).get('terug') ?? '';
  return OWN_ROOM.test(asked) ? asked : `/${pathname.split('/')[1]}/mijn-dossier/`;
}

const isAskedAgain = ({ search }: Location): boolean => new URLSearchParams(search).has('opnieuw');

/** Asks the API; answers what to say when it did not work, or nothing. */
async function ask(path: string, body: unknown, whenWrong: Said): Promise<Said | undefined> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
  }).catch(() => undefined);
  if (response?.ok) return undefined;
  if (response?.status === 429) return 'busy';
  return response?.status === 422 ? whenWrong : 'away';
}

/** Signs in with whatever passkey of this site the person chooses. */
async function usePasskey(shared: boolean): Promise<Said | undefined> {
  if (!('PublicKeyCredential' in window)) return 'no-passkeys';
  const response = await fetch('/api/auth/passkey/options', { method: 'POST', cache: 'no-store' }).catch(
    () => undefined,
  );
  if (!response?.ok) return response?.status === 429 ? 'busy' : 'away';
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const passkey = await startAuthentication({ optionsJSON: await response.json() }).catch(() => undefined);
  return passkey ? ask('/api/auth/passkey', { passkey, shared }, 'passkey') : 'passkey';
}

/** Makes the doors of this page work. */
export function startDoors(): void {
  const form = document.querySelector<HTMLFormElement>('[data-doors]');
  const shared = document.querySelector<HTMLInputElement>('[data-shared]');
  if (!form || !shared) return;
  const returnTo = placeToReturn(window.location);
  const again = isAskedAgain(window.location);
  const words = (name: Said) =>
    form.querySelector<HTMLTemplateElement>(`[data-say="${name}"]`)?.content.textContent ?? '';
  const sayIn = (line: Element | null, said: Said | undefined) => {
    if (line) line.textContent = said === undefined ? '' : words(said);
  };

  const provider = document.querySelector<HTMLAnchorElement>('[data-provider]');
  const pointProvider = () => {
    const wish = {
      return: returnTo,
      ...(again ? { again: '1' } : {}),
      ...(shared.checked ? { shared: '1' } : {}),
    };
    provider?.setAttribute('href', `/api/auth/login?${new URLSearchParams(wish)}`);
  };
  shared.addEventListener('change', pointProvider);
  pointProvider();
  if (again) document.querySelector('[data-again]')?.removeAttribute('hidden');

  let busy = false;
  /** One try at a time; the way in when it worked, what went wrong when it did not. */
  const attempt = async (line: Element | null, run: () => Promise<Said | undefined>) => {
    if (busy) return;
    busy = true;
    sayIn(line, 'checking');
    const trouble = await run();
    if (trouble === undefined) window.location.replace(returnTo);
    else sayIn(line, trouble);
    busy = trouble === undefined;
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    const fields = new FormData(form);
    const body: SignIn = {
      userName: String(fields.get('userName')),
      passphrase: String(fields.get('passphrase')),
      shared: shared.checked,
    };
    void attempt(form.querySelector('[data-said]'), () => ask('/api/auth/passphrase', body, 'wrong'));
  });
  form.querySelector<HTMLInputElement>('[data-show]')?.addEventListener('change', event => {
    const { checked } = event.currentTarget as HTMLInputElement;
    form.querySelector('[name="passphrase"]')?.setAttribute('type', checked ? 'text' : 'password');
  });
  document.querySelector('[data-passkey]')?.addEventListener('click', () => {
    void attempt(document.querySelector('[data-said-passkey]'), () => usePasskey(shared.checked));
  });
}
