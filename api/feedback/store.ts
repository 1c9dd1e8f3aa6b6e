import { asc, count, desc, isNotNull, sql } from 'drizzle-orm';
import { feedback } from '../database/schema.ts';
import type { Transaction } from '../database/transaction.ts';
import type { NewFeedback } from './contract.ts';

/** Writes what somebody said, for the role `kaart_feedback`, which can write and never read. */
export async function insertFeedback(
  tx: Transaction,
  { id, page, given, sealed }: { id: string; page: string; given: NewFeedback; sealed: Uint8Array | null },
): Promise<void> {
  await tx.insert(feedback).values({
    id,
    page,
    kind: given.kind,
    clarity: given.kind === 'clarity' ? given.clarity : null,
    day: sql`kaart.today()`,
    text: sealed,
  });
}

/** How often each face was chosen, and (clarity null) a mistake was named, by page, for the role `kaart_moderator`. */
export function countByPage(tx: Transaction) {
  return tx
    .select({ page: feedback.page, clarity: feedback.clarity, count: count() })
    .from(feedback)
    .groupBy(feedback.page, feedback.clarity)
    .orderBy(asc(feedback.page));
}

/** Every text that is still there, newest first, for the role `kaart_moderator`. */
export async function listTexts(tx: Transaction) {
  const rows = await tx
    .select({
      id: feedback.id,
      page: feedback.page,
      clarity: feedback.clarity,
      day: feedback.day,
      text: feedback.text,
    })
    .from(feedback)
    .where(isNotNull(feedback.text))
    .orderBy(desc(feedback.day), asc(feedback.id));
  return rows.flatMap(({ text, ...row }) => (text ? [{ ...row, sealed: text }] : []));
}

/** Removes the texts whose term is over, for the role `kaart_moderator`. @returns how many */
export async function removeOldTexts(tx: Transaction, days: number): Promise<number> {
  const removed = await tx
    .update(feedback)
    .set({ text: null })
    .where(sql`${feedback.text} is not null and ${feedback.day} <= kaart.today() - ${days}::integer`)
    .returning({ id: feedback.id });
  return removed.length;
}
