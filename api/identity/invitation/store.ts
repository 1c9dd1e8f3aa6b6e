import { and, eq, sql } from 'drizzle-orm';
import { iso } from '../../database/clock.ts';
import { account, invitation, organisation, session } from '../../database/schema.ts';
import { rowsOf, type Transaction } from '../../database/transaction.ts';
import type { CodeLetter, Guest, OwnCode } from './contract.ts';

/** How long own words and consent stay closed after a recovery. */
const GUARDED_DAYS = 7;

const isOpen = (codeHash: Uint8Array) =>
  and(
    eq(invitation.codeHash, codeHash),
    sql`${invitation.usedAt} is null and ${invitation.expiresAt} > kaart.app_now()`,
  );

/** A code that counts now, for the role `kaart_identity`; undefined for one that is unknown, used or over. */
export async function findOpenCode(tx: Transaction, codeHash: Uint8Array) {
  const [row] = await tx
    .select({
      id: invitation.id,
      kind: invitation.kind,
      personId: invitation.personId,
      organisation: organisation.name,
      userName: account.userName,
    })
    .from(invitation)
    .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
    .leftJoin(account, eq(account.personId, invitation.personId))
    .where(isOpen(codeHash));
  return row;
}

/** Uses a code, for the role `kaart_identity`. Only one of those who try at once gets it. */
export async function claimCode(tx: Transaction, codeHash: Uint8Array): Promise<string | undefined> {
  const [used] = await tx
    .update(invitation)
    .set({ usedAt: sql`kaart.app_now()` })
    .where(isOpen(codeHash))
    .returning({ id: invitation.id });
  return used?.id;
}

/**
 * Writes a way in that was handed over at a desk into the log of its person's own dossier, for the role `kaart_identity`. As the
 * last step before commit: it locks the chain's end.
 */
export async function logWayIn(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`select kaart.append_way_in(${id})`);
}

/**
 * What a recovery does besides new credentials, for the role `kaart_identity`: every session and every other code is over,
 * and the account is guarded for a while.
 */
export async function finishRecovery(
  tx: Transaction,
  { personId, passphrase }: { personId: string; passphrase: string | null },
): Promise<void> {
  await tx
    .update(account)
    .set({ passphrase, guardedUntil: sql`kaart.app_now() + make_interval(days => ${GUARDED_DAYS})` })
    .where(eq(account.personId, personId));
  await tx.delete(session).where(eq(session.personId, personId));
  await tx
    .update(invitation)
    .set({ expiresAt: sql`kaart.app_now()` })
    .where(
      and(
        eq(invitation.personId, personId),
        sql`${invitation.usedAt} is null and ${invitation.expiresAt} > kaart.app_now()`,
      ),
    );
}

type GuestRow = Omit<Guest, 'code'> & {
  organisationId: string;
  codeId: string | null;
  codeKind: CodeLetter['kind'];
  codeUntil: string;
  codeMine: boolean;
  codeWaits: boolean;
};

/** A guest, with the organisation for which a code would be made. */
export type StoredGuest = Guest & { organisationId: string };

/** The people of a dossier for whom the viewer may make a code; none for whoever keeps nothing there. */
export async function listGuests(tx: Transaction, dossierId: string): Promise<StoredGuest[]> {
  const rows = await rowsOf<GuestRow>(
    tx,
    sql`select person_id as "personId", organisation_id as "organisationId", name, part, has_account as "hasAccount",
      shares_with as "sharesWith", shares_elsewhere as "sharesElsewhere", code_id as "codeId", code_kind as "codeKind",
      ${iso(sql`code_expires_at`)} as "codeUntil", code_is_mine as "codeMine", code_waits as "codeWaits"
      from kaart.list_guests(${dossierId})`,
  );
  return rows.map(({ codeId, codeKind, codeUntil, codeMine, codeWaits, ...guest }) => ({
    ...guest,
    code:
      codeId === null
        ? null
        : { id: codeId, kind: codeKind, until: codeUntil, mine: codeMine, waits: codeWaits },
  }));
}

type NewCode = { id: string; personId: string; organisationId: string; madeBy: string };

/** Writes an invitation as the viewer; the policies refuse whoever may not make it. */
export async function insertInvitation(
  tx: Transaction,
  { codeHash, days, ...code }: NewCode & { codeHash: Uint8Array; days: number },
): Promise<void> {
  await tx.insert(invitation).values({
    ...code,
    kind: 'invitation',
    codeHash,
    madeAt: sql`kaart.app_now()`,
    expiresAt: sql`kaart.app_now() + make_interval(days => ${days})`,
  });
}

/** Begins a recovery as the viewer; the policies refuse whoever may not. There is no code yet. */
export async function insertRecovery(tx: Transaction, code: NewCode): Promise<void> {
  await tx.insert(invitation).values({
    ...code,
    kind: 'recovery',
    madeAt: sql`kaart.app_now()`,
    expiresAt: sql`kaart.app_now() + interval '1 day'`,
  });
}

/** The second person says yes, as the viewer. False when there was nothing that they may confirm. */
export async function confirmRecovery(tx: Transaction, id: string, codeHash: Uint8Array): Promise<boolean> {
  const [row] = await rowsOf<{ done: boolean }>(
    tx,
    sql`select kaart.confirm_recovery(${id}, decode(${Buffer.from(codeHash).toString('hex')}, 'hex')) as done`,
  );
  return row?.done ?? false;
}

/** Takes a code back, as the viewer. False when there was none that they may take back. */
export async function withdrawCode(tx: Transaction, id: string): Promise<boolean> {
  const [row] = await rowsOf<{ done: boolean }>(tx, sql`select kaart.withdraw_code(${id}) as done`);
  return row?.done ?? false;
}

/** Codes that were ever made for the viewer. */
export async function listMyCodes(tx: Transaction): Promise<OwnCode[]> {
  return rowsOf<OwnCode>(
    tx,
    sql`select id, kind, organisation, made_by as "madeBy", confirmed_by as "confirmedBy",
      ${iso(sql`made_at`)} as "madeAt", ${iso(sql`expires_at`)} as "until", ${iso(sql`used_at`)} as "usedAt"
      from kaart.my_codes()`,
  );
}
