import type { AccessEvent } from '../../../api/access-log/contract.ts';
import { csvOf } from '../../csv.ts';

/** What each column of the export is called, and how the codes in it are said. */
export type ExportWords = {
  columns: Record<'when' | 'who' | 'role' | 'organisation' | 'what' | 'why', string>;
  /** A line of the log in words. */
  role(event: AccessEvent): string;
  what(event: AccessEvent): string;
  why(event: AccessEvent): string;
};

/** The log as a table for a spreadsheet. */
export function asCsv(events: readonly AccessEvent[], words: ExportWords): string {
  const { when, who, role, organisation, what, why } = words.columns;
  const rows = events.map(event => [
    event.at,
    event.who.name,
    words.role(event),
    event.organisation?.name ?? '',
    words.what(event),
    words.why(event),
  ]);
  return csvOf([[when, who, role, organisation, what, why], ...rows]);
}

/** The log for a machine: just as the API tells it, the oldest first. */
export function asJson(events: readonly AccessEvent[], madeAt: string): string {
  return `${JSON.stringify({ madeAt, events: events.toReversed() }, null, 2)}\n`;
}
