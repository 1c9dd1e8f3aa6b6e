import { useRef, useState } from 'react';
import type { NewGrant, Party } from '../../../api/sharing/contract.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { lastDayAfter, today } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { RadioCards } from '../shared/RadioCards.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { type Choices, PERIODS, PURPOSES } from './choices.ts';
import { isSectionTarget, type Target } from './grants.ts';
import { CalledName, WhatIsGiven } from './naming.tsx';
import { useSharingWords } from './words.ts';

type Props = {
  party: Party;
  target: Target;
  before: Choices | null;
  onGive: (terms: NewGrant) => Promise<void>;
  onClose: () => void;
};

function termsOf({ partyId, target, purpose, months }: Choices): NewGrant | null {
  if (purpose === null || months === null) return null;
  const what = isSectionTarget(target) ? { section: target.section } : { entryId: target.entryId };
  return { partyId, purpose, until: lastDayAfter(today(), months), ...what };
}

/** Asks what for and until when, with nothing chosen beforehand, and then a yes or a no of the same weight. */
export function GiveDialog({ party, target, before, onGive, onClose }: Props) {
  const [choices, setChoices] = useState<Choices>(
    before ?? { partyId: party.id, target, purpose: null, months: null },
  );
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const { give: words } = useSharingWords();
  const dates = useDates();
  const troubleLine = useTroubleLine();
  const title = words.title(<CalledName party={party} />, <WhatIsGiven target={target} />);

  async function sayYes() {
    setAsked(true);
    const terms = termsOf(choices);
    if (!terms) {
      const firstGap = choices.purpose === null ? 'purpose' : 'months';
      form.current?.querySelector<HTMLInputElement>(`input[name="${firstGap}"]`)?.focus();
      return;
    }
    setBusy(true);
    setTrouble(null);
    try {
      await onGive(terms);
      onClose();
    } catch (error) {
      setTrouble(asTrouble(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <div ref={form} className="my-form">
        {isSectionTarget(target) && <p>{words.wholeShelf}</p>}
        <RadioCards
          name="purpose"
          legend={words.whatFor}
          options={PURPOSES.map(value => ({ value, ...words.purposes[value] }))}
          chosen={choices.purpose}
          missing={asked && choices.purpose === null ? words.chooseWhatFor : null}
          onChoose={purpose => setChoices({ ...choices, purpose })}
        />
        <RadioCards
          name="months"
          legend={words.untilWhen}
          options={PERIODS.map(value => ({
            value,
            label: words.months(value),
            hint: words.until(dates.day(lastDayAfter(today(), value))),
          }))}
          chosen={choices.months}
          missing={asked && choices.months === null ? words.chooseUntil : null}
          onChoose={months => setChoices({ ...choices, months })}
        />
        <p>{words.stopAnyTime}</p>
        {trouble?.kind === 'sign-in-again' && <SignInAgain here="sharing" choices={choices} />}
        {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
        <YesOrNo yes={words.yes} no={words.no} busy={busy} onYes={sayYes} onNo={onClose} />
      </div>
    </Dialog>
  );
}
