import { Picto } from '../shared/Picto.tsx';
import { PLACES } from '../shared/places.ts';

/** A copy before anything else: what is gone can't be laid back. */
export function CopyFirst() {
  return (
    <section className="my-aside" aria-label="Neem eerst een kopie">
      <Picto concept="copy" size={40} />
      <div>
        <p>
          <strong>Neem eerst een kopie.</strong> Druk al je kaarten af of bewaar ze als pdf. Dan heb jij ze
          nog, wat je ook kiest.
        </p>
        <a className="button" href={`${PLACES.reading}#kopie`}>
          Maak een kopie
        </a>
      </div>
    </section>
  );
}
