import type { Me } from '../../../api/identity/contract.ts';
import { theHouse } from './house.ts';

export type TableDossier = Me['dossiers'][number];

const KEY = 'open-kaart.dossier';

/** Remembers which dossier lies on the table, for this tab and this sign-in only. */
export function rememberDossier(id: string): void {
  if (!theHouse().invented) sessionStorage.setItem(KEY, id);
}

/** Forgets everything that this tab remembers: at sign-out. */
export function forgetEverything(): void {
  sessionStorage.clear();
}

/** The dossier on the table: the one chosen before, else the only one there is, else none (ask). */
export function dossierOnTable(me: Me): TableDossier | undefined {
  const remembered = me.dossiers.find(dossier => dossier.id === sessionStorage.getItem(KEY));
  return remembered ?? (me.dossiers.length === 1 ? me.dossiers[0] : undefined);
}
