import type { ReactNode } from 'react';
import type { Entry } from '../../../api/dossier/contract.ts';
import { Written } from './Written.tsx';

/** One thing to know of a card: what, and the answer. Stands in a `dl`. */
export function Fact({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Which organisation a card comes from; nothing for what somebody made alone. */
export function OrganisationFact({
  what,
  organisation,
}: {
  what: string;
  organisation: Entry['organisation'];
}) {
  if (!organisation) return null;
  return (
    <Fact what={what}>
      <Written>{organisation.name}</Written>
    </Fact>
  );
}
