/** What a session says of the device: as little as lets its owner tell one from another. */
export type Device = { browser: string | null; kind: 'phone' | 'tablet' | 'computer' };

const KINDS = ['phone', 'tablet', 'computer'] as const satisfies readonly Device['kind'][];

/** Browsers by a word in what they say of themselves; many also name another one, so the order counts. */
const BROWSERS: readonly { name: string; says: RegExp }[] = [
  { name: 'Edge', says: /\bEdgA?\// },
  { name: 'Samsung Internet', says: /\bSamsungBrowser\// },
  { name: 'Opera', says: /\bOPR\// },
  { name: 'Firefox', says: /\b(?:Firefox|FxiOS)\// },
  { name: 'Chrome', says: /\b(?:Chrome|CriOS|HeadlessChrome)\// },
  { name: 'Safari', says: /\bSafari\// },
];

/**
 * Browser and kind of device as they are kept: `phone Firefox`. Nothing else of what a browser tells is read.
 *
 * @param userAgent as the browser sent it, or nothing
 */
export function deviceWords(userAgent: string | undefined = ''): string {
  const browser = BROWSERS.find(({ says }) => says.test(userAgent))?.name ?? '';
  return `${kindOf(userAgent)} ${browser}`.trim();
}

function kindOf(userAgent: string): Device['kind'] {
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'tablet';
  return /Mobile|iPhone|Android/.test(userAgent) ? 'phone' : 'computer';
}

/** What was kept, read back. A session from before this was kept is on a computer without a name. */
export function deviceOf(words: string): Device {
  const [first = '', ...rest] = words.split(' ');
  const browser = rest.join(' ');
  return { kind: KINDS.find(kind => kind === first) ?? 'computer', browser: browser === '' ? null : browser };
}
