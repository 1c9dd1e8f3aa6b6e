/** As much of a browser as signing in needs: cookies with their paths, and redirects that one can look at. */
export type Browser = {
  /** One request to an address or path, not following redirects. */
  visit(address: string, form?: Form): Promise<Response>;
  /** One request as a script of the site sends it, with cookies, not following redirects. */
  send(address: string, init: RequestInit): Promise<Response>;
  /** Follows redirects while they stay on this server's API and provider; answers the last address and its answer. */
  follow(address: string, form?: Form): Promise<{ address: string; response: Response }>;
  /** Value of a cookie, or undefined. */
  cookie(name: string): string | undefined;
  plant(name: string, value: string): void;
};

type Form = { body: URLSearchParams };
type Kept = { value: string; path: string };

const MOST_REDIRECTS = 10;
const ownRequest = (origin: string) => ({ Origin: origin, 'Sec-Fetch-Site': 'same-origin' });

export function openBrowser(origin: string): Browser {
  const jar = new Map<string, Kept>();

  const send = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address, origin);
    const cookies = [...jar].filter(([, { path }]) => url.pathname.startsWith(path));
    const ours = init.method === undefined || init.method === 'GET' ? {} : ownRequest(origin);
    const response = await fetch(url, {
      redirect: 'manual',
      ...init,
      headers: {
        Cookie: cookies.map(([name, { value }]) => `${name}=${value}`).join('; '),
        ...ours,
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };

  const visit = (address: string, form?: Form) =>
    send(address, form ? { method: 'POST', ...form } : { method: 'GET' });

  return {
    visit,
    send,
    async follow(address, form) {
      let at = new URL(address, origin);
      let response = await visit(at.href, form);
      for (let redirects = 0; redirects < MOST_REDIRECTS; redirects += 1) {
        const next = response.headers.get('Location');
        if (next === null || new URL(next, at).pathname.startsWith('/nl/')) {
          return { address: next ?? at.href, response };
        }
        at = new URL(next, at);
        response = await visit(at.href);
      }
      throw new Error('Redirected in circles.');
    },
    cookie: name => jar.get(name)?.value,
    plant: (name, value) => {
      jar.set(name, { value, path: '/' });
    },
  };
}

function keep(jar: Map<string, Kept>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map(part => part.trim());
  const [name = '', ...value] = pair.split('=');
  const path = attributes.find(attribute => /^path=/i.test(attribute))?.slice(5) ?? '/';
  const isOver = attributes.some(
    attribute => /^max-age=0$/i.test(attribute) || /^expires=thu, 01 jan 1970/i.test(attribute),
  );
  if (isOver) jar.delete(name);
  else jar.set(name, { value: value.join('='), path });
}
