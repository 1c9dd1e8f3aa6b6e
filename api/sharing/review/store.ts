import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../../database/transaction.ts';
import type { GrantToReview } from './contract.ts';

const ENDING_DAYS = 14;
const UNUSED_DAYS = 90;

/**
 * Consent that counts now and asks for a thought: it ends soon, or nobody looked through it for long. A listing of a whole
 * dossier counts as a look through every yes of that party, so that nothing is called unused that may have been used.
 *
 * @param seesLog whether the viewer sees the log: without it nobody can say what was unused
 */
export async function listGrantsToReview(
  tx: Transaction,
  { dossierId, seesLog }: { dossierId: string; seesLog: boolean },
): Promise<GrantToReview[]> {
  return rowsOf(
    tx,
    sql`with looks as materialized (
        select event.payload::jsonb ->> 'party' as party, event.payload::jsonb ->> 'section' as section,
          event.payload::jsonb ->> 'entry' as entry
        from access_event event
        where event.dossier_id = ${dossierId} and event.payload::jsonb ->> 'basis' = 'consent'
          and (event.payload::jsonb ->> 'at')::timestamptz > kaart.app_now() - make_interval(days => ${UNUSED_DAYS})
      )
      select given.id as "grantId",
        case when given.ends_at <= kaart.app_now() + make_interval(days => ${ENDING_DAYS}) then 'ending' else 'unused' end as why
      from "grant" given
      left join entry on entry.dossier_id = given.dossier_id and entry.id = given.entry_id
      where given.dossier_id = ${dossierId} and given.ended_at is null
        and given.starts_at <= kaart.app_now() and given.ends_at > kaart.app_now()
        and given.id <> all ((select kaart.my_lapsed_grants())::uuid[])
        and (
          given.ends_at <= kaart.app_now() + make_interval(days => ${ENDING_DAYS})
          or (
            ${seesLog} and given.starts_at <= kaart.app_now() - make_interval(days => ${UNUSED_DAYS})
            and not exists (
              select from looks
              where looks.party = given.party_id::text
                and (looks.section is null or looks.section = coalesce(given.section, entry.section))
                and (given.entry_id is null or looks.entry is null or looks.entry = given.entry_id::text)
            )
          )
        )
      order by given.ends_at, given.id`,
  );
}
