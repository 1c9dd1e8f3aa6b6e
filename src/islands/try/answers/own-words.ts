import type { Hono } from 'hono/tiny';
import type {
  ChangedOwnWords,
  NewOwnWords,
  OwnWords,
  OwnWordsPage,
} from '../../../../api/own-words/contract.ts';
import { dayOf } from '../../shared/dates.ts';
import { DOSSIER_ID, type InventedOpen, ownWordsEntry } from '../invented.ts';
import { notThere, type Table } from './table.ts';

const BIN_MS = 600_000;

/** What I write myself: kept as long as this page is there. */
export function answerOwnWords(house: Hono, table: Table): void {
  house.get('/dossiers/:id/own-words', c => c.json(page(table, c.req.query())));
  house.post('/dossiers/:id/own-words', async c =>
    c.json(asOwnWords(write(table, await c.req.json<NewOwnWords>())), 201),
  );
  house.get('/own-words/:id', c => {
    const found = ownOf(table, c.req.param('id'));
    return found ? c.json(asOwnWords(found)) : c.json(notThere, 404);
  });
  house.put('/own-words/:id', async c => {
    const { title, text, day } = await c.req.json<ChangedOwnWords>();
    const found = ownOf(table, c.req.param('id'));
    if (!found) return c.json(notThere, 404);
    const changed = { ...found, title, text, day };
    table.entries = table.entries.map(entry => (entry === found ? changed : entry));
    return c.json(asOwnWords(changed));
  });
  house.post('/own-words/:id/bin', c => {
    const found = ownOf(table, c.req.param('id'));
    if (!found) return c.json(notThere, 404);
    const goneAt = new Date(table.now().getTime() + BIN_MS).toISOString();
    const { id, section, title } = asOwnWords(found);
    table.bin = [{ entry: found, binned: { id, section, title, goneAt } }, ...table.bin];
    table.entries = table.entries.filter(entry => entry !== found);
    return c.body(null, 204);
  });
  house.post('/own-words/:id/unbin', c => {
    const found = table.bin.find(({ binned }) => binned.id === c.req.param('id'));
    if (found?.entry.face !== 'open') return c.json(notThere, 404);
    table.bin = table.bin.filter(one => one !== found);
    table.entries = [found.entry, ...table.entries];
    return c.json(asOwnWords(found.entry));
  });
}

function ownOf({ entries }: Table, id: string): InventedOpen | undefined {
  return entries
    .filter(entry => entry.face === 'open')
    .find(entry => entry.origin === 'own' && entry.id === id);
}

function write(table: Table, { section, title, text, day, besideId }: NewOwnWords): InventedOpen {
  const written = ownWordsEntry({
    id: table.nextId(),
    section,
    title,
    text,
    day: day ?? dayOf(table.now()),
    besideId: besideId ?? null,
  });
  table.entries = [written, ...table.entries];
  return written;
}

function asOwnWords({ id, section, kind, day, title, text, besideId }: InventedOpen): OwnWords {
  const own = section === 'keepsakes' ? section : 'my-words';
  return { id, dossierId: DOSSIER_ID, section: own, kind, day, title, text, version: 1, besideId, files: [] };
}

function page({ entries, bin }: Table, { section, beside }: Record<string, string>): OwnWordsPage {
  const items = entries
    .filter(entry => entry.face === 'open')
    .filter(entry => entry.origin === 'own')
    .filter(entry => section === undefined || entry.section === section)
    .filter(entry => beside === undefined || entry.besideId === beside)
    .map(asOwnWords);
  return { items, next: null, bin: bin.map(({ binned }) => binned), guarded: false };
}
