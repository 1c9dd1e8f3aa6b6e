import type { Hono } from 'hono/tiny';
import type { Dossier, Entry, EntryCard, EntryPage, Section } from '../../../../api/dossier/contract.ts';
import type { Me } from '../../../../api/identity/contract.ts';
import type { UrgentContacts } from '../../../../api/preferences/contract.ts';
import type { OwnRelations } from '../../../../api/relations/contract.ts';
import { dayOf } from '../../shared/dates.ts';
import { SHELVES } from '../../shared/pictos.ts';
import { DOSSIER_ID, dayIn, type InventedEntry, inventedSources, momentIn, SUBJECT } from '../invented.ts';
import { notThere, type Table } from './table.ts';

const NEWEST = 5;
/** As a source that keeps its file until somebody is 35 would say. */
const KEPT_DAYS = 7300;
const ADULT_IN_DAYS = 1000;

/** Who I am here, my shelves and my cards. */
export function answerReading(house: Hono, table: Table): void {
  house.get('/me', c => c.json(me(table)));
  house.get('/dossiers/:id', c => c.json(dossier(table)));
  house.get('/dossiers/:id/entries', c => c.json(page(table, c.req.query('section'))));
  house.get('/entries/:id', c => {
    const entry = opened(table, c.req.param('id'));
    return entry ? c.json(entry) : c.json(notThere, 404);
  });
  house.get('/dossiers/:id/relations', c => c.json({ items: [] } satisfies OwnRelations));
  house.get('/dossiers/:id/urgent-contacts', c => c.json({ entryIds: table.urgentContacts }));
  house.put('/dossiers/:id/urgent-contacts', async c => {
    const { entryIds } = await c.req.json<UrgentContacts>();
    table.urgentContacts = entryIds;
    return c.json({ entryIds });
  });
}

function me({ now }: Table): Me {
  return {
    id: SUBJECT.id,
    name: SUBJECT.name,
    dossiers: [{ id: DOSSIER_ID, relation: 'subject', subjectName: SUBJECT.name }],
    keeps: false,
    session: { endsAt: momentIn(1, now()), freshUntil: momentIn(1, now()), shared: false },
    // The page itself says that everybody is invented.
    demo: false,
  };
}

/** What stands on a card before it is opened. */
export function cardOf(entry: InventedEntry): EntryCard {
  if (entry.face === 'withheld') return entry;
  const { text: _, ...card } = entry;
  return card;
}

function dossier({ entries, now }: Table): Dossier {
  const count = (section: Section, face: EntryCard['face']) =>
    entries.filter(entry => entry.section === section && entry.face === face).length;
  const sections = SHELVES.map(section => ({
    section,
    open: count(section, 'open'),
    withheld: count(section, 'withheld'),
  }));
  return {
    id: DOSSIER_ID,
    relation: 'subject',
    subject: {
      name: SUBJECT.name,
      lifeStage: 'capable-minor',
      turnsEighteenOn: dayIn(ADULT_IN_DAYS, now()),
    },
    sections: sections.filter(({ open, withheld }) => open + withheld > 0),
    sources: inventedSources(now()),
    newest: entries
      .map(cardOf)
      .filter(card => card.face === 'open')
      .filter(card => card.day <= dayOf(now()))
      .slice(0, NEWEST),
  };
}

function page({ entries }: Table, section: string | undefined): EntryPage {
  const onShelf = entries.filter(entry => section === undefined || entry.section === section);
  return { items: onShelf.map(cardOf), next: null };
}

function opened({ entries, now }: Table, id: string): Entry | undefined {
  const entry = entries.find(one => one.id === id);
  if (!entry) return undefined;
  if (entry.face === 'withheld') return { ...entry, dossierId: DOSSIER_ID };
  const keptUntil = entry.origin === 'own' ? null : dayIn(KEPT_DAYS, now());
  return { ...entry, dossierId: DOSSIER_ID, files: [], keptUntil };
}
