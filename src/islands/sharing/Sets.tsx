import { useCallback, useRef, useState } from 'react';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import type { Template } from '../../../api/sharing/templates/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { lastDayAfter, today } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { RadioCards } from '../shared/RadioCards.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Names } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { CheckCards } from './CheckCards.tsx';
import { type Months, PERIODS } from './choices.ts';
import { TASKS } from './fragments.ts';
import { TaskHead } from './TaskHead.tsx';
import { useDoing } from './useDoing.tsx';
import { useSharingWords } from './words.ts';

function WhatItOpens({ template }: { template: Template }) {
  const { sets, give } = useSharingWords();
  const { shelves } = useSharedWords();
  return (
    <>
      <p>{sets.opens(<Names names={template.sections.map(section => shelves[section])} />)}</p>
      <p>{sets.purpose(give.purposes[template.purpose].label)}</p>
    </>
  );
}

type Asking = {
  template: Template;
  parties: Party[];
  busy: boolean;
  onYes: (partyIds: string[], until: string) => void;
  onNo: () => void;
};

/** Asks who and until when, with nothing chosen beforehand. */
function SetDialog({ template, parties, busy, onYes, onNo }: Asking) {
  const { sets, give } = useSharingWords();
  const { roles } = useSharedWords();
  const dates = useDates();
  const form = useRef<HTMLDivElement>(null);
  const [who, setWho] = useState<string[]>([]);
  const [months, setMonths] = useState<Months | null>(null);
  const [asked, setAsked] = useState(false);

  function sayYes() {
    setAsked(true);
    if (who.length === 0 || months === null) {
      form.current
        ?.querySelector<HTMLInputElement>(`input[name="${who.length === 0 ? 'who' : 'months'}"]`)
        ?.focus();
      return;
    }
    onYes(who, lastDayAfter(today(), months));
  }

  return (
    <Dialog title={sets.names[template.id]} onClose={onNo}>
      <div ref={form} className="my-form">
        <WhatItOpens template={template} />
        <CheckCards
          name="who"
          legend={sets.who}
          options={parties.map(({ id, name, role }) => ({ value: id, label: name, hint: roles[role] }))}
          chosen={who}
          missing={asked && who.length === 0 ? sets.chooseWho : null}
          onChoose={setWho}
        />
        <RadioCards
          name="months"
          legend={give.untilWhen}
          options={PERIODS.map(value => ({
            value,
            label: give.months(value),
            hint: give.until(dates.day(lastDayAfter(today(), value))),
          }))}
          chosen={months}
          missing={asked && months === null ? give.chooseUntil : null}
          onChoose={setMonths}
        />
        <p>{give.stopAnyTime}</p>
        <YesOrNo yes={give.yes} no={give.no} busy={busy} onYes={sayYes} onNo={onNo} />
      </div>
    </Dialog>
  );
}

type Props = { dossierId: string; parties: Party[]; onChange: () => Promise<void> };

/** Several yeses in one go: first what is in it, then for whom and until when. */
export function Sets({ dossierId, parties, onChange }: Props) {
  const { sets } = useSharingWords();
  const say = useSay();
  const { busy, run, step } = useDoing();
  const [chosen, setChosen] = useState<Template | null>(null);
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => api.templates(dossierId, signal), [dossierId]),
  );
  const endAll = (grants: Grant[]) =>
    run(async () => {
      for (const { id } of grants) await api.endGrant(dossierId, id);
      await onChange();
      say(sets.taken(grants.length));
    });
  const use = (template: Template, partyIds: string[], until: string) =>
    run(async () => {
      setChosen(null);
      const { items } = await api.shareSet(dossierId, template.id, { partyIds, until });
      await onChange();
      say(sets.given(items.length), () => endAll(items));
    });
  return (
    <>
      <TaskHead picto={TASKS.templates.picto} title={sets.title} intro={sets.intro} />
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && answer.data.items.length === 0 && <p>{sets.none}</p>}
      {answer.state === 'ready' && (
        <ul className="my-list">
          {answer.data.items.map(template => (
            <li key={template.id} className="card my-ask">
              <h3>{sets.names[template.id]}</h3>
              <WhatItOpens template={template} />
              <p className="my-row">
                <button type="button" className="button" onClick={() => setChosen(template)}>
                  {sets.choose}
                  <span className="visually-hidden">: {sets.names[template.id]}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <SetDialog
          template={chosen}
          parties={parties.filter(({ id }) => chosen.partyIds.includes(id))}
          busy={busy}
          onYes={(partyIds, until) => use(chosen, partyIds, until)}
          onNo={() => setChosen(null)}
        />
      )}
      {step}
    </>
  );
}
