import type { Standing } from '../../../api/sharing/shared-with-me/contract.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { useSharedWithMeWords } from './words.ts';

/** "begeleider, in Leefgroep Kompas · Huis De Vuurvlieg" */
export function StandingLine({ standing: { role, team, organisation } }: { standing: Standing }) {
  const { inTeam } = useSharedWithMeWords();
  const { roles } = useSharedWords();
  return (
    <>
      {team ? inTeam(roles[role], <Written>{team.name}</Written>) : roles[role]}
      {organisation && ' · '}
      {organisation && <Written>{organisation.name}</Written>}
    </>
  );
}
