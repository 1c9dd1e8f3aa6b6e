import { useCallback } from 'react';
import type { Dossier } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { Message } from '../shared/Message.tsx';
import { Picto } from '../shared/Picto.tsx';
import { ShelfCard, shelvesToShow } from '../shared/ShelfCard.tsx';
import { SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { isSection } from '../shared/words.ts';
import { PaperCopy } from './PaperCopy.tsx';
import { Shelf } from './Shelf.tsx';
import { COPY_FRAGMENT } from './words.ts';

function AllShelves({ dossier }: { dossier: Dossier }) {
  const shelves = shelvesToShow(dossier);
  if (shelves.length === 0) {
    return (
      <Message picto="read" title="Er ligt nu niets open voor jou">
        <p>{dossier.subject.name} deelt op dit moment niets met jou. Dat kan veranderen.</p>
      </Message>
    );
  }
  return (
    <>
      <p className="lead">Kies een vak. Dan leggen we de kaarten voor je neer.</p>
      <ul className="my-deck my-deck--shelves">
        {shelves.map(shelf => (
          <li key={shelf.section}>
            <ShelfCard {...shelf} />
          </li>
        ))}
      </ul>
      {dossier.relation === 'subject' ? (
        <p className="my-row">
          <a className="button" href={`#${COPY_FRAGMENT}`}>
            <Picto concept="copy" size={24} /> Alles op papier of als pdf
          </a>
        </p>
      ) : (
        <p className="my-hint">Je leest mee. {dossier.subject.name} ziet dat je hier keek.</p>
      )}
    </>
  );
}

/** Which shelf lies open stands behind the #, so that the back button goes from a shelf to all shelves. */
function Shelves({ dossierId }: { dossierId: string }) {
  const fragment = useFragment();
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => api.dossier(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton cards={8} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  if (fragment === COPY_FRAGMENT && answer.data.relation === 'subject') {
    return <PaperCopy dossier={answer.data} />;
  }
  if (isSection(fragment)) return <Shelf key={fragment} dossier={answer.data} section={fragment} />;
  return <AllShelves dossier={answer.data} />;
}

export default function Reading() {
  return (
    <SignedIn here="reading" title="Kaarten lezen" audience="everyone">
      {({ dossier }) => <Shelves key={dossier.id} dossierId={dossier.id} />}
    </SignedIn>
  );
}
