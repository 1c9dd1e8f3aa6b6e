import { type ReactNode, useId } from 'react';
import type { EntryCard } from '../../../../api/dossier/contract.ts';
import { SHELVES } from '../../shared/pictos.ts';
import { useSharedWords } from '../../shared/words.ts';
import { useReadingWords } from '../words.ts';
import { choicesIn, EVERYTHING, MADE_ALONE, type Wanted } from './find-cards.ts';

type ChoiceProps = { label: string; all: string; value: string; onChange: (value: string) => void };

/** One thing to choose; without a choice all of it. */
function Choice({ label, all, value, onChange, children }: ChoiceProps & { children: ReactNode }) {
  const id = useId();
  return (
    <p className="my-find-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{all}</option>
        {children}
      </select>
    </p>
  );
}

type Props = {
  cards: readonly EntryCard[];
  wanted: Wanted;
  found: number;
  onChange: (wanted: Wanted) => void;
};

/** What to choose from; what all cards share is no choice. */
function Choices({ cards, wanted, onChange }: Omit<Props, 'found'>) {
  const { find } = useReadingWords();
  const { shelves, kinds } = useSharedWords();
  const { sections, kinds: onCards, organisations, madeAlone, years } = choicesIn(cards);
  const set = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  return (
    <>
      <Choice
        label={find.shelf}
        all={find.allShelves}
        value={wanted.section}
        onChange={section => set({ section: section as Wanted['section'] })}
      >
        {SHELVES.filter(section => sections.has(section)).map(section => (
          <option key={section} value={section}>
            {shelves[section]}
          </option>
        ))}
      </Choice>
      <Choice
        label={find.organisation}
        all={find.allOrganisations}
        value={wanted.organisation}
        onChange={organisation => set({ organisation })}
      >
        {organisations.map(([id, name]) => (
          <option key={id} value={id} lang="nl">
            {name}
          </option>
        ))}
        {madeAlone && <option value={MADE_ALONE}>{find.madeAlone}</option>}
      </Choice>
      <Choice
        label={find.kind}
        all={find.allKinds}
        value={wanted.kind}
        onChange={kind => set({ kind: kind as Wanted['kind'] })}
      >
        {[...onCards].map(kind => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </Choice>
      <Choice label={find.year} all={find.allYears} value={wanted.year} onChange={year => set({ year })}>
        {years.map(year => (
          <option key={year}>{year}</option>
        ))}
      </Choice>
    </>
  );
}

/** Where one types and chooses which cards to see. Says how many there are, and that what is typed stays here. */
export function FindBar({ cards, wanted, found, onChange }: Props) {
  const { find } = useReadingWords();
  const id = useId();
  const isAll = Object.values(wanted).every(part => part.trim() === '');
  return (
    <search className="my-find no-print">
      <form onSubmit={event => event.preventDefault()}>
        <p className="my-find-typed">
          <label htmlFor={id}>{find.label}</label>
          <input
            id={id}
            type="search"
            className="field"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-how`}
            value={wanted.typed}
            onChange={event => onChange({ ...wanted, typed: event.target.value })}
          />
        </p>
        <p className="my-hint" id={`${id}-how`}>
          {find.onDevice(cards.length)}
        </p>
        <details className="my-find-more">
          <summary>{find.choose}</summary>
          <div className="my-find-choices">
            <Choices cards={cards} wanted={wanted} onChange={onChange} />
          </div>
        </details>
        <p className="my-find-found">
          <span role="status">{isAll ? find.all(cards.length) : find.some(found, cards.length)}</span>
          {!isAll && (
            <button type="button" className="button button--quiet" onClick={() => onChange(EVERYTHING)}>
              {find.clear}
            </button>
          )}
        </p>
      </form>
    </search>
  );
}
