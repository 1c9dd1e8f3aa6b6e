import { useSharedWords } from './words.ts';

/** Shows the next page of a list below the cards that are there. The button stays in its place, so does the focus. */
export function MoreButton(props: { next: string | null; state: string; more: () => void }) {
  const words = useSharedWords();
  const { next, state, more } = props;
  if (next === null || state === 'loading' || state === 'failed') return null;
  const busy = state === 'loading-more';
  return (
    <p className="my-row">
      <button type="button" className="button" aria-disabled={busy} onClick={busy ? undefined : more}>
        {busy ? words.loadingMore : words.more}
      </button>
    </p>
  );
}
