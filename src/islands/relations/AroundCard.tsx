import type { Relation } from '../../../api/relations/contract.ts';
import type { Request } from '../../../api/requests/contract.ts';
import { languages } from '../../i18n/languages.ts';
import { useLanguage } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { RequestButton } from '../shared/RequestButton.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { Period, Steps, Why } from './Facts.tsx';
import { meaningOf } from './meaning.ts';
import { RELATION_PICTOS } from './pictos.ts';
import { type Banned, stateWords } from './state.ts';
import { useRelationsWords } from './words.ts';

type Props = { dossierId: string; relation: Relation & Banned; asked: Request | undefined };

/** One thing that was recorded about the youngster: what, what it changes, since when, by whom, why, and a way to say no. */
export function AroundCard({ dossierId, relation, asked }: Props) {
  const words = useRelationsWords();
  // What the file holder wrote stands among our words.
  const readAloud = useReadAloud('written');
  const { shelves } = useSharedWords();
  const { formats } = languages[useLanguage()];
  const list = new Intl.ListFormat(formats, { type: 'conjunction' });
  const { title, changes } = meaningOf(words, relation, {
    name: <Written>{relation.who?.name ?? ''}</Written>,
    shelves: list.format((relation.sections ?? []).map(section => shelves[section])),
  });
  const isPast = relation.state === 'refused' || relation.state === 'ended';
  return (
    <article className="card my-relation" {...readAloud}>
      <header>
        <Picto concept={RELATION_PICTOS[relation.kind]} size={44} />
        <div>
          <h3>{title}</h3>
          <p className="my-state" data-state={relation.counts ? 'counts' : relation.state}>
            {stateWords(words, relation)}
          </p>
        </div>
      </header>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences in a fixed order, without a name of their own
        <p key={index}>{change}</p>
      ))}
      <Why relation={relation} whenHidden />
      <p className="my-card-small">
        <Period {...relation} />
      </p>
      <Steps relation={relation} />
      {!isPast && (
        <RequestButton
          dossierId={dossierId}
          request={{ kind: 'complaint', relationId: relation.id }}
          words={words.around.disagree}
          moreWords={words.around.disagreeWith(title)}
          asked={asked}
        />
      )}
    </article>
  );
}
