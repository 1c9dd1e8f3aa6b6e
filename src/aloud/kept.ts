/** How fast a voice reads; the numbers are the rates that browsers understand. */
export const paces = { slow: 0.75, normal: 1, fast: 1.3 } as const;

export type Pace = keyof typeof paces;

export interface Kept {
  pace: Pace;
  /** The chosen voice for each language. */
  voices: Readonly<Record<string, string>>;
}

const storageKey = 'open-kaart-voorlezen';

/** What somebody chose before, from what stood on the device. Anything odd counts as not chosen. */
export function keptFrom(stored: string | null): Kept {
  const kept: Kept = { pace: 'normal', voices: {} };
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (!(parsed instanceof Object)) return kept;
    if ('pace' in parsed && isPace(parsed.pace)) kept.pace = parsed.pace;
    if ('voices' in parsed && parsed.voices instanceof Object) {
      kept.voices = Object.fromEntries(Object.entries(parsed.voices).filter(isPairOfWords));
    }
  } catch {
    // What cannot be read was not kept by us.
  }
  return kept;
}

export function readKept(): Kept {
  try {
    return keptFrom(localStorage.getItem(storageKey));
  } catch {
    return keptFrom(null);
  }
}

/** Keeps the choices on this device only. */
export function keep(kept: Kept): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still reads in this pace until the page is left.
  }
}

function isPace(value: unknown): value is Pace {
  return typeof value === 'string' && Object.hasOwn(paces, value);
}

function isPairOfWords(pair: [string, unknown]): pair is [string, string] {
  return typeof pair[1] === 'string';
}
