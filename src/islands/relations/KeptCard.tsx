import { useState } from 'react';
import type { KeptRelation } from '../../../api/relations/contract.ts';
import { languages } from '../../i18n/languages.ts';
import { api } from '../shared/client.ts';
import { useLanguage } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { EndDialog } from './EndDialog.tsx';
import { Period, Steps, Why } from './Facts.tsx';
import { RELATION_PICTOS } from './pictos.ts';
import { type Banned, stateWords } from './state.ts';
import { useRelationsWords } from './words.ts';

type Props = { dossierId: string; relation: KeptRelation & Partial<Banned>; onChange: () => Promise<void> };

/** What the kind adds: as what, which shelves, with secrecy or not, and which exception. */
function Particulars({ relation }: { relation: KeptRelation }) {
  const { keeping } = useRelationsWords();
  const { shelves } = useSharedWords();
  const { formats } = languages[useLanguage()];
  const list = new Intl.ListFormat(formats, { type: 'conjunction' });
  const { capable, ground, sections, secrecy, exception, shielded } = relation;
  const lines = [
    capable === true && keeping.capable,
    capable === false && keeping.notCapable,
    ground && keeping.grounds[ground],
    sections && keeping.shelves(list.format(sections.map(section => shelves[section]))),
    secrecy === true && keeping.secret,
    secrecy === false && keeping.notSecret,
    exception && keeping.exceptions[exception],
    shielded && keeping.shieldedReason,
  ].filter(line => typeof line === 'string');
  return lines.map(line => <p key={line}>{line}</p>);
}

/** A step in words that a screen reader can tell from the same step beside it. */
function useOf(relation: KeptRelation) {
  const { keeping } = useRelationsWords();
  const name = relation.who ? <Written>{relation.who.name}</Written> : keeping.theYoungster;
  return <span className="visually-hidden">{keeping.of(keeping.kinds[relation.kind].label, name)}</span>;
}

function Decide({
  relation,
  busy,
  take,
}: {
  relation: KeptRelation;
  busy: boolean;
  take: (act: Act) => void;
}) {
  const { keeping } = useRelationsWords();
  const { may, check } = keeping;
  return (
    <>
      <p>{relation.kind === 'trusted-person' ? check.trusted : check.other}</p>
      <YesOrNo
        yes={may.confirm}
        no={may.refuse}
        busy={busy}
        onYes={() => take('confirm')}
        onNo={() => take('refuse')}
      />
    </>
  );
}

type Act = 'confirm' | 'refuse' | 'confirmEnd' | 'refuseEnd';

/** One relation as a keeper sees it, with the steps that are open to this one. */
export function KeptCard({ dossierId, relation, onChange }: Props) {
  const words = useRelationsWords();
  const { roles } = useSharedWords();
  const { keeping } = words;
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const troubleLine = useTroubleLine();
  const say = useSay();
  const of = useOf(relation);
  const readAloud = useReadAloud('written');
  const { who, may } = relation;

  async function take(act: Act) {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await api[act](dossierId, relation.id);
      say(
        {
          confirm: keeping.done.confirmed,
          refuse: keeping.done.refused,
          confirmEnd: keeping.done.endConfirmed,
          refuseEnd: keeping.done.endRefused,
        }[act],
      );
      await onChange();
    } catch (error) {
      setTrouble(asTrouble(error));
    } finally {
      setBusy(false);
    }
  }

  async function end(on: string) {
    await api.endRelation(dossierId, relation.id, on);
    setEnding(false);
    say(keeping.done.ended);
    await onChange();
  }

  return (
    <article className="card my-relation" {...readAloud}>
      <header>
        <Picto concept={RELATION_PICTOS[relation.kind]} size={44} />
        <div>
          <h3>{keeping.kinds[relation.kind].label}</h3>
          {who && (
            <p>
              <Written>{who.name}</Written> ({roles[who.role]})
            </p>
          )}
          <p className="my-state" data-state={relation.counts ? 'counts' : relation.state}>
            {stateWords(words, relation)}
          </p>
        </div>
      </header>
      <Particulars relation={relation} />
      <Why relation={relation} whenHidden={false} />
      <p className="my-card-small">
        <Period {...relation} />
      </p>
      <Steps relation={relation} />
      {may.decide && <Decide relation={relation} busy={busy} take={take} />}
      {may.end && (
        <button type="button" className="button" onClick={() => setEnding(true)}>
          <span>
            {keeping.may.end}
            {of}
          </span>
        </button>
      )}
      {may.decideEnd && (
        <>
          <p>{keeping.check.end}</p>
          <YesOrNo
            yes={keeping.may.confirmEnd}
            no={keeping.may.refuseEnd}
            busy={busy}
            onYes={() => void take('confirmEnd')}
            onNo={() => void take('refuseEnd')}
          />
        </>
      )}
      {trouble?.kind === 'sign-in-again' && <SignInAgain here="keeping" choices={null} />}
      {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
      {ending && <EndDialog onEnd={end} onClose={() => setEnding(false)} />}
    </article>
  );
}
