import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** `__Host-` binds a cookie to this host over a safe connection: no other site or subdomain can plant one. */
const SAFE = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

/** A cookie of the sign-in. */
export type SafeCookie = {
  read(c: Context): string | undefined;
  write(c: Context, value: string): void;
  clear(c: Context): void;
};

/**
 * @param name without its prefix `__Host-`
 * @param maxAgeSeconds left out: until the browser closes
 */
function safeCookie(name: string, maxAgeSeconds?: number): SafeCookie {
  const options = maxAgeSeconds === undefined ? SAFE : { ...SAFE, maxAge: maxAgeSeconds };
  return {
    read: c => getCookie(c, name, 'host'),
    write: (c, value) => setCookie(c, name, value, options),
    clear: c => {
      deleteCookie(c, name, SAFE);
    },
  };
}

/** `__Host-kaart`: the session id. Its end is kept on our side; closing the browser ends it too. */
export const sessionCookie = safeCookie('kaart');

/** How long somebody may take at the login provider. */
export const LOGIN_SECONDS = 10 * 60;

/** `__Host-kaart-login`: the sign-in that is under way in this browser, sealed. */
export const loginCookie = safeCookie('kaart-login', LOGIN_SECONDS);

/** How long somebody may take with a passkey. */
export const CHALLENGE_SECONDS = 5 * 60;

/** `__Host-kaart-passkey`: what a passkey has to sign in this browser, sealed. */
export const challengeCookie = safeCookie('kaart-passkey', CHALLENGE_SECONDS);

/** How long a device stays known without signing in on it. */
export const KNOWN_SECONDS = 400 * 24 * 60 * 60;

/** `__Host-kaart-toestel`: for whom this device is one of their own, sealed. Never on a shared device. */
export const knownCookie = safeCookie('kaart-toestel', KNOWN_SECONDS);

/** `__Host-kaart-via`: the session began at the login provider, so it has to end there too. */
export const providerCookie = safeCookie('kaart-via');

/** The line that a browser or test sends to be signed in. */
export const sessionCookieLine = (sessionId: string): string => `__Host-kaart=${sessionId}`;
