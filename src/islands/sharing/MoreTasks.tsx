import { Picto } from '../shared/Picto.tsx';
import { TASKS, type Task } from './fragments.ts';
import { useSharingWords } from './words.ts';

const ORDER: readonly Task[] = ['templates', 'doors', 'trusted', 'moving', 'block'];

/** Everything that one can decide besides turning a card, each on a screen of its own. */
export function MoreTasks() {
  const { more } = useSharingWords();
  return (
    <section className="my-part">
      <h2>{more.title}</h2>
      <ul className="my-deck my-deck--wide">
        {ORDER.map(task => (
          <li key={task}>
            <a className="card my-card my-card--row" href={`#${TASKS[task].fragment}`}>
              <Picto concept={TASKS[task].picto} size={44} />
              <span>
                <span className="my-card-title">{more[task].title}</span>
                <span className="my-card-small">{more[task].text}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
