/** Is there to be as little motion as possible: chosen on the site, or on the device? */
export function wantsLessMotion(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'minder' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
