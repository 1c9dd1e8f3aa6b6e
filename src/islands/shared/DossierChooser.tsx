import type { Me } from '../../../api/identity/contract.ts';
import { rememberDossier, type TableDossier } from './chosen-dossier.ts';
import { Face } from './Face.tsx';
import { PLACES } from './places.ts';

function DossierCard({ dossier }: { dossier: TableDossier }) {
  const own = dossier.relation === 'subject';
  return (
    <a
      className="card my-card my-card--row"
      href={own ? PLACES.overview : PLACES.reading}
      onClick={() => rememberDossier(dossier.id)}
    >
      <Face name={dossier.subjectName} picto={own ? 'about-me' : 'read'} />
      <span>
        <span className="my-card-title">{own ? 'Mijn dossier' : dossier.subjectName}</span>
        <span className="my-card-small">{own ? dossier.subjectName : 'Lees wat met jou gedeeld is'}</span>
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
  return (
    <>
      <Pile title="Van mij" dossiers={me.dossiers.filter(dossier => dossier.relation === 'subject')} />
      <Pile title="Gedeeld met mij" dossiers={me.dossiers.filter(dossier => dossier.relation === 'shared')} />
      <p className="my-hint">
        Wat iemand met je deelt, blijft tussen jullie. Die persoon ziet ook dat je keek.
      </p>
    </>
  );
}
