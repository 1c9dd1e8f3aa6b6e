import { type SyntheticEvent, useRef, useState } from 'react';
import type { NewEntry } from '../../../api/sharing/adding/contract.ts';
import type { SharedDossier } from '../../../api/sharing/shared-with-me/contract.ts';
import { api } from '../shared/client.ts';
import { today } from '../shared/dates.ts';
import { useSay } from '../shared/notice.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { Field } from './Field.tsx';
import { FormHead } from './FormHead.tsx';
import { focusFirstGap } from './first-gap.ts';
import { Select } from './Select.tsx';
import { useSharedWithMeWords } from './words.ts';

const SECTIONS = [
  'about-me',
  'reports',
  'plan',
  'calendar',
  'people',
  'documents',
] as const satisfies readonly NewEntry['section'][];
const KINDS = [
  'report',
  'goal',
  'agreement',
  'appointment',
  'contact',
  'document',
] as const satisfies readonly NewEntry['kind'][];

type Draft = {
  teamId: string;
  section: NewEntry['section'] | '';
  kind: NewEntry['kind'] | '';
  title: string;
  text: string;
  day: string;
  why: string;
  sensitive: boolean;
};

/** The card, when nothing is missing any more. */
function readyCard({ teamId, section, kind, why, ...draft }: Draft): NewEntry | null {
  const { title, text, day } = draft;
  if (teamId === '' || section === '' || kind === '') return null;
  if (title.trim() === '' || text.trim() === '' || day === '') return null;
  return { teamId, section, kind, ...draft, ...(why.trim() === '' ? {} : { why }) };
}

type FieldsProps = {
  draft: Draft;
  teams: { id: string; name: string }[];
  /** Whether somebody wanted to go on already: then what is missing is said. */
  asked: boolean;
  set: (change: Partial<Draft>) => void;
};

/** What kind of card it is, and where it lies. */
function PlaceFields({ draft, teams, asked, set }: FieldsProps) {
  const words = useSharedWithMeWords();
  const { shelves, kinds } = useSharedWords();
  return (
    <>
      {teams.length > 1 && (
        <Select
          label={words.team}
          value={draft.teamId}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          missing={asked && draft.teamId === '' ? words.chooseTeam : null}
          onChoose={teamId => set({ teamId })}
        />
      )}
      <Select
        label={words.kind}
        value={draft.kind}
        options={KINDS.map(value => ({ value, label: kinds[value] }))}
        missing={asked && draft.kind === '' ? words.chooseKind : null}
        onChoose={kind => set({ kind })}
      />
      <Select
        label={words.shelf}
        value={draft.section}
        options={SECTIONS.map(value => ({ value, label: shelves[value] }))}
        missing={asked && draft.section === '' ? words.chooseShelf : null}
        onChoose={section => set({ section })}
      />
      <Field label={words.day} missing={asked && draft.day === '' ? words.fillDay : null}>
        {attributes => (
          <input
            {...attributes}
            type="date"
            value={draft.day}
            onChange={event => set({ day: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

/** The words of the card, and how they are best read. */
function WordFields({ draft, asked, set }: Omit<FieldsProps, 'teams'>) {
  const words = useSharedWithMeWords();
  return (
    <>
      <Field label={words.title} missing={asked && draft.title.trim() === '' ? words.fillTitle : null}>
        {attributes => (
          <input
            {...attributes}
            type="text"
            maxLength={140}
            value={draft.title}
            onChange={event => set({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.text} missing={asked && draft.text.trim() === '' ? words.fillText : null}>
        {attributes => (
          <textarea
            {...attributes}
            rows={10}
            maxLength={20_000}
            value={draft.text}
            onChange={event => set({ text: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.reason}>
        {attributes => (
          <input
            {...attributes}
            type="text"
            maxLength={400}
            value={draft.why}
            onChange={event => set({ why: event.target.value })}
          />
        )}
      </Field>
      <label className="my-choice">
        <input
          type="checkbox"
          checked={draft.sensitive}
          onChange={event => set({ sensitive: event.target.checked })}
        />
        <span>
          <span className="my-choice-label">{words.sensitive}</span>
          <span className="my-card-small">{words.sensitiveHint}</span>
        </span>
      </label>
    </>
  );
}

const emptyDraft = (teamId: string): Draft => ({
  teamId,
  section: '',
  kind: '',
  title: '',
  text: '',
  day: today(),
  why: '',
  sensitive: false,
});

/** A card that a team puts on the youngster's table. It lies open at once. */
export function AddCard({ dossier }: { dossier: SharedDossier }) {
  const words = useSharedWithMeWords();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const form = useRef<HTMLFormElement>(null);
  const teams = dossier.standings.flatMap(({ adds, team }) => (adds && team ? [team] : []));
  const [only] = teams.length === 1 ? teams : [];
  const [draft, setDraft] = useState(emptyDraft(only?.id ?? ''));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const set = (change: Partial<Draft>) => setDraft(before => ({ ...before, ...change }));
  const name = <Written>{dossier.subjectName}</Written>;

  async function put(event: SyntheticEvent) {
    event.preventDefault();
    setAsked(true);
    const card = readyCard(draft);
    if (!card) return focusFirstGap(form.current);
    if (busy) return;
    setBusy(true);
    setWrong(null);
    try {
      await api.addEntry(dossier.dossierId, card);
      say(words.added(name));
      window.location.hash = dossier.dossierId;
    } catch (error) {
      setWrong(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }

  return (
    <>
      <FormHead dossier={dossier} title={words.addTitle(name)} />
      <p className="lead">{words.addIntro(name)}</p>
      <form ref={form} className="my-fields" noValidate onSubmit={event => void put(event)}>
        <PlaceFields draft={draft} teams={teams} asked={asked} set={set} />
        <WordFields draft={draft} asked={asked} set={set} />
        {wrong && <p role="alert">{wrong}</p>}
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {words.put}
        </button>
      </form>
    </>
  );
}
