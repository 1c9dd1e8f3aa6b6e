import type { Entry } from '../../../api/dossier/contract.ts';

/** A card that lies face up, with its text. */
export type OpenEntryText = Extract<Entry, { face: 'open' }>;
