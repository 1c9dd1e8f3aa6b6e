import { Picto } from '../shared/Picto.tsx';
import { ALL_SHELVES_FRAGMENT, ORGANISATIONS_FRAGMENT, STORY_FRAGMENT } from './fragments.ts';
import { useReadingWords } from './words.ts';

const VIEWS = [
  { view: 'shelves', fragment: ALL_SHELVES_FRAGMENT, picto: 'folder' },
  { view: 'story', fragment: STORY_FRAGMENT, picto: 'story' },
  { view: 'organisations', fragment: ORGANISATIONS_FRAGMENT, picto: 'organisation' },
] as const;

/** The ways to lay the same cards: on their shelves, as one story, by who put them there. */
export function Views({ here }: { here: string }) {
  const { views } = useReadingWords();
  const isOther = here === STORY_FRAGMENT || here === ORGANISATIONS_FRAGMENT;
  return (
    <nav className="my-views no-print" aria-label={views.label}>
      <ul>
        {VIEWS.map(({ view, fragment, picto }) => (
          <li key={view}>
            <a
              href={`#${fragment}`}
              aria-current={(isOther ? here === fragment : view === 'shelves') ? 'true' : undefined}
            >
              <Picto concept={picto} size={28} />
              <span>{views[view]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
