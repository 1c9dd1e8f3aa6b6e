/**
 * For what every page asks: found once in a build, so that a build takes twice as long for twice as many pages and not four times.
 * While somebody writes, the content changes: then it is found anew each time.
 */
export function oncePerBuild<Found>(find: () => Promise<Found>): () => Promise<Found> {
  let kept: Promise<Found> | undefined;
  return () => {
    if (import.meta.env.DEV) return find();
    kept ??= find();
    return kept;
  };
}
