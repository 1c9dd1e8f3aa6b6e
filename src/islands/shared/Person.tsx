import type { Me } from '../../../api/identity/contract.ts';
import type { TableDossier } from './chosen-dossier.ts';
import { usePlaces } from './InLanguage.tsx';
import { Written } from './Written.tsx';
import { useSharedWords } from './words.ts';

type Props = { me: Me; dossier: TableDossier | undefined; signOut: () => void };

/** Who is signed in, whose dossier lies on the table when it is another's, and the way out. */
export function Person({ me, dossier, signOut }: Props) {
  const words = useSharedWords();
  const places = usePlaces();
  return (
    <div className="my-person">
      <p>
        {words.signedInAs(
          <strong>
            <Written>{me.name}</Written>
          </strong>,
        )}{' '}
        {dossier?.relation === 'acting' && words.decidingFor(<Written>{dossier.subjectName}</Written>)}
        {dossier?.relation === 'shared' && words.readingAlongWith(<Written>{dossier.subjectName}</Written>)}
      </p>
      <div className="my-person-ways">
        <a className="button button--quiet" href={places.settings}>
          {words.settings}
        </a>
        <button type="button" className="button button--quiet" onClick={signOut}>
          {words.signOut}
        </button>
      </div>
    </div>
  );
}
