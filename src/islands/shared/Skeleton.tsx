import { useSharedWords } from './words.ts';

const KEYS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];

/** Empty cards in the place of the real ones, so that nothing jumps when they come. */
export function Skeleton({ cards = 4 }: { cards?: number }) {
  const words = useSharedWords();
  return (
    <div className="my-skeleton" aria-busy="true">
      <p className="my-skeleton-words">{words.waiting}</p>
      <div className="my-deck" aria-hidden="true">
        {KEYS.slice(0, cards).map(key => (
          <span key={key} className="card my-card my-card--empty" />
        ))}
      </div>
    </div>
  );
}
