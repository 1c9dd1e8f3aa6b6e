import type { AskedKind } from '../../../api/requests/contract.ts';
import { ASKED_KINDS } from './kinds.ts';

/** Where somebody begins who comes from elsewhere: the form, what it starts with. */
export type Start = { kind: AskedKind | null; entryId?: string; lookSequence?: number; relationId?: string };

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** What stands behind the #: `vraag`, `vraag/complaint`, `kaart/<id>`, `blik/<place in the log>`, `beslissing/<id>`. */
export function startIn(fragment: string): Start | null {
  const [name, about] = fragment.split('/');
  if (name === 'vraag') return { kind: ASKED_KINDS.find(kind => kind === about) ?? null };
  if (name === 'kaart' && new RegExp(`^${ID}$`).test(about ?? '')) return { kind: null, entryId: about };
  if (name === 'blik' && /^\d{1,15}$/.test(about ?? ''))
    return { kind: 'question', lookSequence: Number(about) };
  if (name === 'beslissing' && new RegExp(`^${ID}$`).test(about ?? '')) {
    return { kind: 'complaint', relationId: about };
  }
  return null;
}
