import type { Entry } from '../../../api/dossier/contract.ts';
import { dayInWords } from '../shared/dates.ts';
import { Picto } from '../shared/Picto.tsx';
import { PLACES } from '../shared/places.ts';
import { inOrderTo, KIND_WORDS, SECTION_WORDS } from '../shared/words.ts';

type OpenEntryText = Extract<Entry, { face: 'open' }>;

function WhyHere({ entry }: { entry: OpenEntryText }) {
  if (entry.origin === 'own') return <>Dit is zelf gemaakt, niet door een organisatie.</>;
  return (
    <>{entry.organisation?.name ?? 'Een organisatie'} zette deze kaart hier. Ze hoort bij het dossier daar.</>
  );
}

function Facts({ entry }: { entry: OpenEntryText }) {
  return (
    <dl className="my-facts">
      <div>
        <dt>Wie schreef het?</dt>
        <dd>{entry.author}</dd>
      </div>
      {entry.organisation && (
        <div>
          <dt>Organisatie</dt>
          <dd>{entry.organisation.name}</dd>
        </div>
      )}
      <div>
        <dt>Wanneer?</dt>
        <dd>{dayInWords(entry.day)}</dd>
      </div>
      <div>
        <dt>Waarom staat dit hier?</dt>
        <dd>
          <WhyHere entry={entry} />
        </dd>
      </div>
    </dl>
  );
}

/** For who reads along: whose yes this rests on, what for, and that this look is shown. */
function ReadingAlong({ entry, subjectName }: { entry: OpenEntryText; subjectName: string }) {
  const purpose = inOrderTo(entry.purpose);
  return (
    <aside className="my-aside" aria-label="Waarom je dit ziet">
      <Picto concept="consent" size={36} />
      <div>
        <p>
          {subjectName} laat je dit zien{purpose && ` ${purpose}`}. Gebruik het alleen daarvoor.
        </p>
        <p>{subjectName} ziet dat je deze kaart opende.</p>
      </div>
    </aside>
  );
}

function WhoMaySee({ entryId }: { entryId: string }) {
  return (
    <p className="my-row">
      <a className="button" href={`${PLACES.sharing}#kaart.${entryId}`}>
        <Picto concept="who-sees" size={24} /> Wie kan dit zien?
      </a>
    </p>
  );
}

/** One card, face up: the text, who wrote it, and why it lies here. */
export function OpenEntry({ entry, subjectName }: { entry: OpenEntryText; subjectName: string }) {
  const mine = entry.basis === 'subject';
  return (
    <>
      <article className="card my-entry">
        <header>
          <Picto concept={SECTION_WORDS[entry.section].picto} size={44} />
          <p className="my-entry-kind">
            <span className="chip">{KIND_WORDS[entry.kind]}</span>
            {entry.health && <span className="chip">over gezondheid</span>}
          </p>
          <h1>{entry.title}</h1>
        </header>
        <div className="my-entry-text">{entry.text}</div>
        <Facts entry={entry} />
      </article>
      {mine ? <WhoMaySee entryId={entry.id} /> : <ReadingAlong entry={entry} subjectName={subjectName} />}
    </>
  );
}
