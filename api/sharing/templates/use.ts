import { readClock } from '../../database/clock.ts';
import { isForbidden } from '../../database/errors.ts';
import { asViewer } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { ProblemError } from '../../http/problem.ts';
import type { Grant } from '../contract.ts';
import { requireDecider } from '../require.ts';
import { wrongPeriod } from '../rules.ts';
import { withState } from '../share.ts';
import { hasSameGrant, insertGrant, listParties, type StoredGrant, waitForOtherGrants } from '../store.ts';
import { TEMPLATES, type Template, type TemplateId, type UseTemplate } from './contract.ts';
import { templateFor } from './rules.ts';

/** Sets of yeses with who each can be for; those for nobody are left out. @throws ProblemError not-found */
export async function readTemplates(house: House, viewerId: string, dossierId: string): Promise<Template[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    const parties = await listParties(tx, dossierId);
    return TEMPLATES.map(id => templateFor(id, parties)).filter(({ partyIds }) => partyIds.length > 0);
  });
}

/**
 * Says every yes of a set, to the people that were chosen: all of it or nothing. What holds already stays as it is.
 *
 * @throws ProblemError not-found; invalid (until, partyIds); conflict when all of it holds already
 */
export async function useTemplate(
  house: House,
  viewerId: string,
  { dossierId, id, wanted }: { dossierId: string; id: TemplateId; wanted: UseTemplate },
): Promise<Grant[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    const { now, today } = await readClock(tx);
    const wrong = wrongPeriod(wanted.until, today);
    if (wrong) throw new ProblemError('invalid', [{ field: 'until', message: wrong }]);
    const { partyIds, purpose, sections } = templateFor(id, await listParties(tx, dossierId));
    if (!wanted.partyIds.every(partyId => partyIds.includes(partyId))) {
      throw new ProblemError('invalid', [{ field: 'partyIds', message: 'Dit is niet voor die persoon.' }]);
    }
    await waitForOtherGrants(tx, dossierId);
    const given: StoredGrant[] = [];
    for (const partyId of new Set(wanted.partyIds)) {
      for (const section of sections) {
        const grant = { partyId, section, purpose, until: wanted.until };
        if (await hasSameGrant(tx, dossierId, grant)) continue;
        given.push(await insertGrant(tx, { dossierId, givenBy: viewerId, wanted: grant }));
      }
    }
    if (given.length === 0) throw new ProblemError('conflict');
    return withState(given, now);
  }).catch((error: unknown) => {
    if (isForbidden(error)) {
      throw new ProblemError('invalid', [{ field: 'partyIds', message: 'Dit kan je nu niet delen.' }]);
    }
    throw error;
  });
}
