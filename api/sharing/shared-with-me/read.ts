import { asViewer } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { listOwnRequests } from '../asking/ask.ts';
import { listWaitingTalks } from '../talks/store.ts';
import type { SharedDossier } from './contract.ts';
import { listCircle, listMyOpenDoors, listStandings } from './store.ts';

/**
 * What others share with the viewer, for each dossier: as whom, on which grounds, until when, and what was asked. It shows no
 * card, so it is not yet a look; and nothing that the youngster does.
 */
export async function readSharedWithMe(house: House, viewerId: string): Promise<SharedDossier[]> {
  return asViewer(house.database, viewerId, async tx => {
    const circle = await listCircle(tx);
    const standings = await listStandings(tx);
    const doors = await listMyOpenDoors(tx);
    const talks = await listWaitingTalks(tx);
    const items: SharedDossier[] = [];
    for (const { dossierId, subjectName, acting } of circle) {
      items.push({
        dossierId,
        subjectName,
        acting,
        standings: standings
          .filter(one => one.dossierId === dossierId)
          .map(({ dossierId: _, ...one }) => one),
        doors: doors.filter(one => one.dossierId === dossierId).map(({ dossierId: _, ...one }) => one),
        requests: await listOwnRequests(house, tx, { dossierId, viewerId }),
        talks: talks.filter(one => one.dossierId === dossierId).map(({ dossierId: _, ...one }) => one),
      });
    }
    return items;
  });
}
