import { type SyntheticEvent, useRef, useState } from 'react';
import type { Section } from '../../../api/dossier/contract.ts';
import type { Purpose } from '../../../api/sharing/contract.ts';
import type { SharedDossier } from '../../../api/sharing/shared-with-me/contract.ts';
import { api } from '../shared/client.ts';
import { useSay } from '../shared/notice.tsx';
import { SHELVES } from '../shared/pictos.ts';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { Field } from './Field.tsx';
import { FormHead } from './FormHead.tsx';
import { focusFirstGap } from './first-gap.ts';
import { Select } from './Select.tsx';
import { useSharedWithMeWords } from './words.ts';

const PURPOSES = ['know', 'help', 'arrange', 'hand-over'] as const satisfies readonly Purpose[];
const SHORTEST_REASON = 10;

type Props = { dossier: SharedDossier; onChange: () => Promise<void> };

/** Asks to see a shelf, with what for and why. Nothing is filled in beforehand. */
export function AskAccess({ dossier, onChange }: Props) {
  const words = useSharedWithMeWords();
  const { shelves, roles } = useSharedWords();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const form = useRef<HTMLFormElement>(null);
  const [only] = dossier.standings.length === 1 ? dossier.standings : [];
  const [partyId, setPartyId] = useState(only?.partyId ?? '');
  const [section, setSection] = useState<Section | ''>('');
  const [purpose, setPurpose] = useState<Purpose | ''>('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const name = <Written>{dossier.subjectName}</Written>;
  const tooShort = reason.trim().length < SHORTEST_REASON;

  async function send(event: SyntheticEvent) {
    event.preventDefault();
    setAsked(true);
    if (partyId === '' || section === '' || purpose === '' || tooShort) return focusFirstGap(form.current);
    if (busy) return;
    setBusy(true);
    setWrong(null);
    try {
      await api.askAccess(dossier.dossierId, { partyId, section, purpose, reason });
      await onChange();
      say(words.sent);
      window.location.hash = dossier.dossierId;
    } catch (error) {
      setWrong(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }

  return (
    <>
      <FormHead dossier={dossier} title={words.askTitle(name)} />
      <p className="lead">{words.askIntro}</p>
      <form ref={form} className="my-fields" noValidate onSubmit={event => void send(event)}>
        {!only && (
          <Select
            label={words.as}
            value={partyId}
            options={dossier.standings.map(({ partyId: value, role, team }) => ({
              value,
              label: team ? `${team.name} (${roles[role]})` : roles[role],
            }))}
            missing={asked && partyId === '' ? words.chooseAs : null}
            onChoose={setPartyId}
          />
        )}
        <Select
          label={words.shelf}
          value={section}
          options={SHELVES.map(value => ({ value, label: shelves[value] }))}
          missing={asked && section === '' ? words.chooseShelf : null}
          onChoose={setSection}
        />
        <Select
          label={words.whatFor}
          value={purpose}
          options={PURPOSES.map(value => ({ value, label: words.purposes[value] }))}
          missing={asked && purpose === '' ? words.chooseWhatFor : null}
          onChoose={setPurpose}
        />
        <Field label={words.why} missing={asked && tooShort ? words.whyShort : null}>
          {attributes => (
            <textarea
              {...attributes}
              rows={5}
              maxLength={1000}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          )}
        </Field>
        {wrong && <p role="alert">{wrong}</p>}
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {words.send}
        </button>
      </form>
    </>
  );
}
