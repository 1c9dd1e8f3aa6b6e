import { z } from 'zod';
import { isOver } from './dates.ts';
import { day, freshness, line, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';
import { pageFields } from './page.ts';

/** What stands above news and stories alike: what a card and a page need. */
export const articleFields = {
  title: pageFields.title,
  cardTitle: pageFields.cardTitle,
  description: pageFields.description,
  audience: pageFields.audience,
  pictos: pageFields.pictos,
  related: pageFields.related,
  ...freshness,
};

/** News: true from one day until another. `content/nieuws/<slug>.md`. */
export const newsSchema = z
  .strictObject({
    ...articleFields,
    /** What changes for the reader, in one sentence. */
    changes: line(120),
    /** The first day on which it is news. */
    from: day,
    /** The last day on which it is news. After it the page stays where it is, and is listed nowhere. */
    until: day,
  })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    error: 'until mag niet voor from liggen: zeg tot welke dag dit nieuws is.',
  })
  .refine(reviewedBeforeNext, reviewOrderMessage);

/**
 * Whether something is news now: from the start of its first day until the end of its last. A build asks this once; no date ever
 * breaks one.
 */
export function isNews({ from, until }: { from: Date; until: Date }, now: Date): boolean {
  return from <= now && !isOver(until, now);
}

/** The address of a piece of news from its id. */
export function addressOfNews(id: string): string {
  return `/nl/nieuws/${id}/`;
}
