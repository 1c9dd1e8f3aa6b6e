import type { Me } from '../../../api/identity/contract.ts';
import { rememberDossier, type TableDossier } from './chosen-dossier.ts';
import { Face } from './Face.tsx';
import { usePlaces } from './InLanguage.tsx';
import { Written } from './Written.tsx';
import { useSharedWords } from './words.ts';

function DossierCard({ dossier }: { dossier: TableDossier }) {
  const { chooser } = useSharedWords();
  const places = usePlaces();
  const own = dossier.relation === 'subject';
  const decides = dossier.relation !== 'shared';
  const name = <Written>{dossier.subjectName}</Written>;
  return (
    <a
      className="card my-card my-card--row"
      href={decides ? places.overview : places.reading}
      onClick={() => rememberDossier(dossier.id)}
    >
      <Face name={dossier.subjectName} picto={own ? 'about-me' : 'read'} />
      <span>
        <span className="my-card-title">{own ? chooser.myDossier : name}</span>
        <span className="my-card-small">{own ? name : chooser[decides ? 'decideFor' : 'readShared']}</span>
      </span>
    </a>
  );
}

function Pile({ title, dossiers }: { title: string; dossiers: TableDossier[] }) {
  if (dossiers.length === 0) return null;
  return (
    <section className="my-part">
      <h2>{title}</h2>
      <ul className="my-deck my-deck--wide">
        {dossiers.map(dossier => (
          <li key={dossier.id}>
            <DossierCard dossier={dossier} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which dossier to lay on the table: my own, or one of those shared with me. */
export function DossierChooser({ me }: { me: Me }) {
  const { chooser } = useSharedWords();
  const mine = me.dossiers.filter(dossier => dossier.relation === 'subject');
  const acting = me.dossiers.filter(dossier => dossier.relation === 'acting');
  const shared = me.dossiers.filter(dossier => dossier.relation === 'shared');
  return (
    <>
      <Pile title={chooser.mine} dossiers={mine} />
      <Pile title={chooser.actingFor} dossiers={acting} />
      <Pile title={chooser.sharedWithMe} dossiers={shared} />
      <p className="my-hint">{chooser.hint}</p>
    </>
  );
}
