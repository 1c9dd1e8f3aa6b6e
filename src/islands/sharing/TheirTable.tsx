import { useCallback, useState } from 'react';
import type { EntryCard, OpenEntryCard, Section } from '../../../api/dossier/contract.ts';
import type { Grant, Party, Preview } from '../../../api/sharing/contract.ts';
import { api } from '../shared/client.ts';
import { SHELVES } from '../shared/pictos.ts';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import type { Choices } from './choices.ts';
import { EVERYBODY } from './fragments.ts';
import { GiveDialog } from './GiveDialog.tsx';
import { activeGrantsOf, grantsOnShelf, grantsOver, type Target } from './grants.ts';
import { CalledName, WhatIsGiven } from './naming.tsx';
import { OneMoreStep } from './OneMoreStep.tsx';
import { OnlyTheirs } from './OnlyTheirs.tsx';
import { TheirHeading } from './TheirHeading.tsx';
import { TheirShelf } from './TheirShelf.tsx';
import { useGiveAndEnd } from './useGiveAndEnd.ts';
import { WhatTheyMay } from './WhatTheyMay.tsx';
import { WholeShelfDialog } from './WholeShelfDialog.tsx';
import { useSharingWords } from './words.ts';

type Props = {
  dossierId: string;
  party: Party;
  /** What was being given to somebody before a fresh sign-in. */
  before: Choices | null;
  onChange: () => Promise<void>;
};

function titlesOf(cards: Preview['cards']): Map<string, string> {
  const open = cards.map(({ card }) => card).filter((card): card is OpenEntryCard => card.face === 'open');
  return new Map(open.map(card => [card.id, card.title]));
}

/** My own table through somebody else's eyes: what lies open for them, what lies closed, and turning it. */
export function TheirTable({ dossierId, party, before, onChange }: Props) {
  const { answer, retry, refresh } = useLoad(
    useCallback(
      async (signal: AbortSignal) => {
        const [preview, grants] = await Promise.all([
          api.preview(dossierId, party.id, signal),
          api.grants(dossierId, signal),
        ]);
        return { preview, grants: activeGrantsOf(grants.items, party.id) };
      },
      [dossierId, party.id],
    ),
  );
  const words = useSharingWords();
  const restored = before?.partyId === party.id ? before : null;
  const [giving, setGiving] = useState<Target | null>(restored?.target ?? null);
  const [closing, setClosing] = useState<EntryCard | null>(null);
  const { give, end, needsSignIn, signInLater } = useGiveAndEnd(dossierId, async () => {
    await Promise.all([refresh(), onChange()]);
  });

  if (answer.state === 'loading') return <Skeleton cards={6} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;

  const { preview, grants } = answer.data;
  const name = <CalledName party={party} />;
  const wordsFor = (target: Target) => ({
    ended: words.canReadNoMore(name, <WhatIsGiven target={target} />),
    given: words.canReadNow(name, <WhatIsGiven target={target} />),
  });

  /** A shelf goes down; cards that were given one by one stay as they are, and that is said. */
  function endShelf(section: Section, alsoCards: Grant[] = []) {
    const ending = [...grantsOnShelf(grants, section), ...alsoCards];
    const left = grants.filter(grant => !ending.includes(grant)).map(grant => grant.entryId);
    const stay = preview.cards.filter(
      ({ card }) => card.section === section && left.includes(card.id),
    ).length;
    const { ended, given } = wordsFor({ section });
    const said = (
      <>
        {ended} {stay > 0 && words.stayOpen(stay)}
      </>
    );
    void end(ending, { ended: said, given });
  }

  function turn(card: EntryCard, faceUp: boolean) {
    const target = { entryId: card.id, title: card.face === 'open' ? card.title : null };
    if (!faceUp) return setGiving(target);
    if (grantsOnShelf(grants, card.section).length > 0) return setClosing(card);
    void end(grantsOver(grants, card), wordsFor(target));
  }

  return (
    <>
      <p>
        <a className="my-back" href={`#${EVERYBODY}`}>
          {words.backToEveryone}
        </a>
      </p>
      <TheirHeading party={party} preview={preview} />
      <WhatTheyMay
        name={name}
        grants={grants}
        titles={titlesOf(preview.cards)}
        onEnd={(grant, target) =>
          grant.section ? endShelf(grant.section) : void end([grant], wordsFor(target))
        }
      />
      <OnlyTheirs party={party} preview={preview} />
      {SHELVES.map(section => (
        <TheirShelf
          key={section}
          section={section}
          name={name}
          cards={preview.cards.filter(({ card }) => card.section === section)}
          given={grantsOnShelf(grants, section).length > 0}
          onGive={() => setGiving({ section })}
          onEnd={() => endShelf(section)}
          onTurn={turn}
        />
      ))}
      {giving && (
        <GiveDialog
          party={party}
          target={giving}
          before={giving === restored?.target ? restored : null}
          onGive={terms => give(terms, wordsFor(giving))}
          onClose={() => setGiving(null)}
        />
      )}
      {closing && (
        <WholeShelfDialog
          name={name}
          section={closing.section}
          onYes={() => {
            endShelf(
              closing.section,
              grants.filter(grant => grant.entryId === closing.id),
            );
            setClosing(null);
          }}
          onNo={() => setClosing(null)}
        />
      )}
      {needsSignIn && <OneMoreStep onClose={signInLater} />}
    </>
  );
}
