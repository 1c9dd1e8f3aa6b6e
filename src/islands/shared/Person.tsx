import type { Me } from '../../../api/identity/contract.ts';
import type { TableDossier } from './chosen-dossier.ts';

type Props = { me: Me; dossier: TableDossier | undefined; signOut: () => void };

/** Who is signed in, whose dossier lies on the table when it is another's, and the way out. */
export function Person({ me, dossier, signOut }: Props) {
  return (
    <div className="my-person">
      <p>
        Aangemeld als <strong>{me.name}</strong>
        {dossier?.relation === 'shared' && `. Je leest mee bij ${dossier.subjectName}.`}
      </p>
      <button type="button" className="button button--quiet" onClick={signOut}>
        Afmelden
      </button>
    </div>
  );
}
