import { useCallback } from 'react';
import type { Dossier } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { Message } from '../shared/Message.tsx';
import { PartOfMyDossier, PartOfTheirDossier } from '../shared/PartOfDossier.tsx';
import { Picto } from '../shared/Picto.tsx';
import { isSection } from '../shared/pictos.ts';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { ShelfCard, shelvesToShow } from '../shared/ShelfCard.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { AllCards, type Order } from './find/AllCards.tsx';
import { COPY_FRAGMENT, ORGANISATIONS_FRAGMENT, STORY_FRAGMENT } from './fragments.ts';
import { PaperCopy } from './PaperCopy.tsx';
import { Shelf } from './Shelf.tsx';
import { Views } from './Views.tsx';
import { readingWords, useReadingWords } from './words.ts';

function AllShelves({ dossier }: { dossier: Dossier }) {
  const words = useReadingWords();
  const readAloud = useReadAloud('ours');
  const shelves = shelvesToShow(dossier);
  const name = <Written>{dossier.subject.name}</Written>;
  if (shelves.length === 0) {
    return (
      <Message picto="read" title={words.nothingOpen.title}>
        <p>{words.nothingOpen.text(name)}</p>
      </Message>
    );
  }
  return (
    <>
      <p className="lead" {...readAloud}>
        {words.chooseShelf}
      </p>
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
            <Picto concept="copy" size={24} /> {words.allOnPaper}
          </a>
        </p>
      ) : (
        <p className="my-hint">{words.readingAlong(name)}</p>
      )}
    </>
  );
}

const ORDERS = new Map<string, Order>([
  [STORY_FRAGMENT, 'time'],
  [ORGANISATIONS_FRAGMENT, 'organisation'],
]);

/** What lies open: all cards on paper, one after the other or by organisation, one shelf, or all shelves. */
function Laid({ dossier, fragment }: { dossier: Dossier; fragment: string }) {
  if (fragment === COPY_FRAGMENT && dossier.relation === 'subject') return <PaperCopy dossier={dossier} />;
  if (dossier.sections.length === 0 && dossier.relation !== 'subject')
    return <AllShelves dossier={dossier} />;
  const order = ORDERS.get(fragment);
  return (
    <>
      <Views here={fragment} />
      {order && <AllCards dossier={dossier} order={order} />}
      {!order && isSection(fragment) && <Shelf key={fragment} dossier={dossier} section={fragment} />}
      {!order && !isSection(fragment) && <AllShelves dossier={dossier} />}
    </>
  );
}

/** Which shelf lies open stands behind the #, so that the back button goes from a shelf to all shelves. */
function Shelves({ dossierId }: { dossierId: string }) {
  const fragment = useFragment();
  useSilenceOnLeave();
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => api.dossier(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton cards={8} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const dossier = answer.data;
  return (
    <>
      <Laid dossier={dossier} fragment={fragment} />
      {dossier.relation === 'subject' ? (
        <PartOfMyDossier sources={dossier.sources} />
      ) : (
        <PartOfTheirDossier name={dossier.subject.name} />
      )}
    </>
  );
}

export default function Reading({ language }: OnPage) {
  return (
    <SignedIn language={language} words={readingWords} here="reading" audience="everyone">
      {({ dossier }) => <Shelves key={dossier.id} dossierId={dossier.id} />}
    </SignedIn>
  );
}
