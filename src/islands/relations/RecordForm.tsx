import { type ReactNode, useId, useRef, useState } from 'react';
import type { Kept, KeptRelation } from '../../../api/relations/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { SHELVES } from '../shared/pictos.ts';
import { RadioCards } from '../shared/RadioCards.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { useSharedWords } from '../shared/words.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { CheckCards } from './CheckCards.tsx';
import {
  candidatesFor,
  type Draft,
  EXCEPTIONS,
  emptyDraft,
  type Gap,
  GROUNDS,
  gapsIn,
  needsReason,
  relationFrom,
  SEEN,
} from './draft.ts';
import { RELATION_KINDS } from './pictos.ts';
import { useRelationsWords } from './words.ts';

type Props = {
  kept: Kept;
  before: Draft | null;
  onDone: (relation: KeptRelation) => void;
  onClose: () => void;
};

type FieldProps = {
  draft: Draft;
  kept: Kept;
  change: (more: Partial<Draft>) => void;
  /** What to say of a gap, once somebody wanted to go on; null when there is none. */
  gap: (name: Gap) => string | null;
};

/** For whom, and about whom. */
function WhoFields({ draft, kept, change, gap }: FieldProps) {
  const { keeping } = useRelationsWords();
  const { roles } = useSharedWords();
  const { form } = keeping;
  if (draft.kind === null) return null;
  const candidates = candidatesFor(draft.kind, kept.around);
  return (
    <>
      {kept.organisations.length > 1 && (
        <RadioCards
          name="organisationId"
          legend={form.forWhom}
          options={kept.organisations.map(({ id, name }) => ({ value: id, label: name, hint: '' }))}
          chosen={draft.organisationId}
          missing={gap('organisationId')}
          onChoose={organisationId => change({ organisationId })}
        />
      )}
      {draft.kind !== 'capacity' && candidates.length === 0 && <p className="my-hint">{form.nobody}</p>}
      {candidates.length > 0 && (
        <RadioCards
          name="partyId"
          legend={form.who}
          options={candidates.map(({ partyId, name, role }) => ({
            value: partyId,
            label: name,
            hint: roles[role],
          }))}
          chosen={draft.partyId}
          missing={gap('partyId')}
          onChoose={partyId => change({ partyId })}
        />
      )}
    </>
  );
}

/** What only one kind asks. */
function KindFields({ draft, change, gap }: FieldProps) {
  const { keeping } = useRelationsWords();
  const { shelves } = useSharedWords();
  const { form } = keeping;
  const grounds = draft.kind === null ? undefined : GROUNDS[draft.kind];
  const yesOrNo = (yes: string, no: string) =>
    [
      { value: 'yes', label: yes, hint: '' },
      { value: 'no', label: no, hint: '' },
    ] as const;
  return (
    <>
      {draft.kind === 'capacity' && (
        <RadioCards
          name="capable"
          legend={form.decides}
          options={yesOrNo(keeping.capable, keeping.notCapable)}
          chosen={draft.capable}
          missing={gap('capable')}
          onChoose={capable => change({ capable })}
        />
      )}
      {grounds && (
        <RadioCards
          name="ground"
          legend={form.ground}
          options={grounds.map(value => ({ value, label: keeping.grounds[value], hint: '' }))}
          chosen={draft.ground}
          missing={gap('ground')}
          onChoose={ground => change({ ground })}
        />
      )}
      {draft.kind === 'legal-basis' && (
        <CheckCards
          name="sections"
          legend={form.shelves}
          options={SHELVES.map(value => ({ value, label: shelves[value] }))}
          chosen={draft.sections}
          missing={gap('sections') && form.chooseShelf}
          onChoose={sections => change({ sections })}
        />
      )}
      {draft.kind === 'trusted-person' && (
        <>
          <RadioCards
            name="secrecy"
            legend={form.secrecy}
            options={yesOrNo(keeping.secret, keeping.notSecret)}
            chosen={draft.secrecy}
            missing={gap('secrecy')}
            onChoose={secrecy => change({ secrecy })}
          />
          <RadioCards
            name="exception"
            legend={form.exception}
            options={EXCEPTIONS.map(value => ({ value, label: keeping.exceptions[value], hint: '' }))}
            chosen={draft.exception}
            missing={gap('exception')}
            onChoose={exception => change({ exception })}
          />
          <CheckCards
            name="seen"
            legend={form.seen.legend}
            options={SEEN.map(value => ({ value, label: form.seen[value] }))}
            chosen={draft.seen}
            missing={gap('seen') && form.allThree}
            onChoose={seen => change({ seen })}
          />
        </>
      )}
    </>
  );
}

type LabelledProps = {
  label: string;
  hint?: string;
  missing: string | null;
  children: (ids: Ids) => ReactNode;
};
type Ids = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean };

/** A question with a field under it, and what is still missing between them. */
function Labelled({ label, hint, missing, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="my-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="my-card-small">
          {hint}
        </p>
      )}
      {missing && (
        <p id={`${id}-missing`} className="my-missing" role="alert">
          {missing}
        </p>
      )}
      {children({
        id,
        'aria-describedby':
          [hint && `${id}-hint`, missing && `${id}-missing`].filter(Boolean).join(' ') || undefined,
        'aria-invalid': missing !== null,
      })}
    </div>
  );
}

/** Since when and why: what every kind asks. */
function WhenAndWhy({ draft, change, gap }: FieldProps) {
  const { form } = useRelationsWords().keeping;
  return (
    <>
      <Labelled label={form.starts} missing={gap('startsOn') && form.needsDay}>
        {ids => (
          <input
            {...ids}
            type="date"
            name="startsOn"
            value={draft.startsOn}
            onChange={event => change({ startsOn: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled label={form.ends} missing={null}>
        {ids => (
          <input
            {...ids}
            type="date"
            name="endsOn"
            min={draft.startsOn || undefined}
            value={draft.endsOn}
            onChange={event => change({ endsOn: event.target.value })}
          />
        )}
      </Labelled>
      <Labelled
        label={form.reason}
        hint={needsReason(draft) ? form.reasonHint : `${form.reasonHint} ${form.reasonMay}`}
        missing={gap('reason') && form.needsReason}
      >
        {ids => (
          <textarea
            {...ids}
            name="reason"
            rows={4}
            maxLength={2000}
            value={draft.reason}
            onChange={event => change({ reason: event.target.value })}
          />
        )}
      </Labelled>
      <label className="my-choice">
        <input
          type="checkbox"
          checked={draft.shielded}
          onChange={event => change({ shielded: event.target.checked })}
        />
        <span className="my-choice-label">{form.shielded}</span>
      </label>
    </>
  );
}

/** Records something: what, about whom, since when and why. A colleague confirms it. */
export function RecordForm({ kept, before, onDone, onClose }: Props) {
  const { keeping } = useRelationsWords();
  const { form: words } = keeping;
  const [draft, setDraft] = useState<Draft>(before ?? emptyDraft(kept));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const troubleLine = useTroubleLine();
  const change = (more: Partial<Draft>) => setDraft(was => ({ ...was, ...more }));
  const gaps = gapsIn(draft);
  const gap = (name: Gap) => (asked && gaps.includes(name) ? words.choose : null);
  const fields: FieldProps = { draft, kept, change, gap };

  async function record() {
    setAsked(true);
    const [first] = gaps;
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    setTrouble(null);
    try {
      onDone(await api.record(kept.id, relationFrom(draft)));
    } catch (error) {
      setTrouble(asTrouble(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <div ref={form} className="my-form">
        <RadioCards
          name="kind"
          legend={words.what}
          options={RELATION_KINDS.map(value => ({ value, ...keeping.kinds[value] }))}
          chosen={draft.kind}
          missing={gap('kind')}
          onChoose={kind => {
            setAsked(false);
            change({ kind, partyId: null, ground: null });
          }}
        />
        {draft.kind !== null && (
          <>
            <WhoFields {...fields} />
            <KindFields {...fields} />
            <WhenAndWhy {...fields} />
          </>
        )}
        {trouble?.kind === 'sign-in-again' && <SignInAgain here="keeping" choices={draft} />}
        {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
        <YesOrNo yes={words.yes} no={words.no} busy={busy} onYes={record} onNo={onClose} />
      </div>
    </Dialog>
  );
}
