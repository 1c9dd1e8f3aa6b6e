import { useRef, useState } from 'react';
import type { NewGrant, Party, Purpose } from '../../../api/sharing/contract.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { dayInWords, lastDayAfter, today } from '../shared/dates.ts';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { troubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { calledName, PURPOSE_WORDS } from '../shared/words.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import type { Choices } from './choices.ts';
import { isSectionTarget, type Target } from './grants.ts';
import { RadioCards } from './RadioCards.tsx';
import { PERIODS, whatIsGiven } from './words.ts';

type Props = {
  party: Party;
  target: Target;
  before: Choices | null;
  onGive: (terms: NewGrant) => Promise<void>;
  onClose: () => void;
};

const PURPOSES = Object.keys(PURPOSE_WORDS) as Purpose[];

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
  const name = calledName(party);
  const what = whatIsGiven(target);

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
    <Dialog title={`Mag ${name} ${what} lezen?`} onClose={onClose}>
      <div ref={form} className="my-form">
        {isSectionTarget(target) && (
          <p>
            Ook kaarten die later in dit vak komen. Dichte kaarten blijven dicht. Kaarten over iemand anders
            ook.
          </p>
        )}
        <RadioCards
          name="purpose"
          legend="Waarvoor?"
          options={PURPOSES.map(value => ({ value, ...PURPOSE_WORDS[value] }))}
          chosen={choices.purpose}
          missing={asked && choices.purpose === null ? 'Kies eerst waarvoor.' : null}
          onChoose={purpose => setChoices({ ...choices, purpose })}
        />
        <RadioCards
          name="months"
          legend="Tot wanneer?"
          options={PERIODS.map(({ months, label }) => ({
            value: months,
            label,
            hint: `tot en met ${dayInWords(lastDayAfter(today(), months))}`,
          }))}
          chosen={choices.months}
          missing={asked && choices.months === null ? 'Kies eerst tot wanneer.' : null}
          onChoose={months => setChoices({ ...choices, months })}
        />
        <p>Je kan altijd stoppen. Dat werkt meteen.</p>
        {trouble?.kind === 'sign-in-again' && <SignInAgain here="sharing" choices={choices} />}
        {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
        <YesOrNo yes="Ja, dat mag" no="Nee, toch niet" busy={busy} onYes={sayYes} onNo={onClose} />
      </div>
    </Dialog>
  );
}
