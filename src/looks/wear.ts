interface Wardrobe {
  /** What was kept on the device, as JSON; nothing or something odd means: as the device has it. */
  kept: string | null;
  /** The values that each choice knows; others are left alone. */
  choices: Readonly<Record<string, readonly string[]>>;
  /** The colour of the browser's own bars in each look. */
  grounds: Readonly<Record<'zon' | 'maan', string> & Record<string, string>>;
}

/**
 * Puts the choices on `<html>` as `data-look`, `data-size`, `data-font` and `data-motion`, and colours the bars of the
 * browser along.
 *
 * Its text is also the script that runs before the first paint (apply.ts), so it leans on nothing outside itself.
 */
export function wear({ kept, choices, grounds }: Wardrobe): void {
  let chosen: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(kept ?? '{}');
    // Bigger letters were once kept as `letters`.
    if (parsed instanceof Object) chosen = { size: 'letters' in parsed && parsed.letters, ...parsed };
  } catch {
    // What cannot be read was not kept by us.
  }
  const { dataset } = document.documentElement;
  for (const [name, values] of Object.entries(choices)) {
    const value = values.find(known => known === chosen[name]);
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofDevice = bar.media.includes('dark') ? grounds.maan : grounds.zon;
    bar.content = grounds[dataset['look'] ?? ''] ?? ofDevice;
  }
}
