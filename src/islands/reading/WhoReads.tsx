import { usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { ROLE_PICTOS } from '../shared/pictos.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import type { Reader } from './around-card.ts';
import { useReadingWords } from './words.ts';

function ReaderLine({ party, basis }: Reader) {
  const { readers } = useReadingWords();
  const { roles } = useSharedWords();
  return (
    <li className="my-reader">
      <Picto concept={ROLE_PICTOS[party.role]} size={36} />
      <span>
        <strong>
          <Written>{party.name}</Written>
        </strong>{' '}
        {party.kind === 'person' && `(${roles[party.role]})`}
        <span className="my-card-small">{readers.because[basis]}</span>
      </span>
    </li>
  );
}

/** Who reads this card and on which ground, for whoever decides about it, and the way to change that. */
export function WhoReads({ entryId, readers }: { entryId: string; readers: Reader[] | null }) {
  const words = useReadingWords();
  const places = usePlaces();
  return (
    <section className="my-beside">
      {readers && (
        <>
          <h2>{words.readers.title}</h2>
          {readers.length === 0 ? (
            <p>{words.readers.nobody}</p>
          ) : (
            <ul className="my-list my-readers">
              {readers.map(reader => (
                <ReaderLine key={reader.party.id} {...reader} />
              ))}
            </ul>
          )}
        </>
      )}
      <p className="my-row">
        <a className="button" href={`${places.sharing}#kaart.${entryId}`}>
          <Picto concept="who-sees" size={24} /> {words.whoMaySee}
        </a>
      </p>
    </section>
  );
}
