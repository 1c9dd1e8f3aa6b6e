import { randomBytes, randomUUID } from 'node:crypto';
import { readClock } from '../../database/clock.ts';
import { isForbidden } from '../../database/errors.ts';
import { asViewer, type Transaction } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import type { CodeLetter, Guest } from './contract.ts';
import { hashOfCode } from './redeem.ts';
import { CODE_BYTES, codeOf, INVITATION_DAYS, plainCode } from './rules.ts';
import {
  confirmRecovery,
  insertInvitation,
  insertRecovery,
  listGuests,
  type StoredGuest,
  withdrawCode,
} from './store.ts';

const DAY_MS = 86_400_000;

/** Whose code, in which dossier; and whether it was checked who is standing there. */
export type HandOver = { dossierId: string; personId: string; contactChecked: boolean };

/** Whom a keeper may give a way in. @throws ProblemError not-found for whoever keeps nothing there */
export async function readGuests({ database }: House, viewerId: string, dossierId: string): Promise<Guest[]> {
  const guests = await asViewer(database, viewerId, tx => listGuests(tx, dossierId));
  if (guests.length === 0) throw notFound();
  return guests.map(({ organisationId: _, ...guest }) => guest);
}

/**
 * Two people on one phone number or mail address: one of both may be standing there for the other. Nothing is handed over
 * before somebody looked (promise 12).
 */
function requireCheck({ sharesWith, sharesElsewhere }: Guest, contactChecked: boolean): void {
  const isShared = sharesWith.length > 0 || sharesElsewhere > 0;
  if (isShared && !contactChecked) {
    throw new ProblemError('invalid', [
      {
        field: 'contactChecked',
        message: 'Iemand anders heeft hetzelfde nummer of mailadres. Kijk eerst na wie voor je staat.',
      },
    ]);
  }
}

async function requireGuest(
  tx: Transaction,
  { dossierId, personId }: Pick<HandOver, 'dossierId' | 'personId'>,
): Promise<StoredGuest> {
  const guest = (await listGuests(tx, dossierId)).find(one => one.personId === personId);
  if (!guest) throw notFound();
  return guest;
}

/** What the policies refuse does not exist for whoever asked. */
const orNotFound = (error: unknown): never => {
  throw isForbidden(error) ? notFound() : error;
};

function newCode() {
  const code = codeOf(randomBytes(CODE_BYTES));
  return { code, codeHash: hashOfCode(plainCode(code) ?? '') };
}

/**
 * A code for somebody who has no user name yet. The one before it counts no more.
 *
 * @throws ProblemError not-found; conflict when this person has a user name; invalid when nobody checked who is there
 */
export async function invite({ database }: House, viewerId: string, wanted: HandOver): Promise<CodeLetter> {
  return asViewer(database, viewerId, async tx => {
    const guest = await requireGuest(tx, wanted);
    if (guest.hasAccount) throw new ProblemError('conflict');
    requireCheck(guest, wanted.contactChecked);
    if (guest.code) await withdrawCode(tx, guest.code.id);
    const { code, codeHash } = newCode();
    const { personId, organisationId, name } = guest;
    const row = { id: randomUUID(), personId, organisationId, madeBy: viewerId };
    await insertInvitation(tx, { ...row, codeHash, days: INVITATION_DAYS });
    return { kind: 'invitation' as const, code, name, until: await daysFromNow(tx, INVITATION_DAYS) };
  }).catch(orNotFound);
}

/**
 * The first of two people at a desk begins a recovery.
 *
 * @throws ProblemError not-found; conflict without a user name to recover
 */
export async function beginRecovery(
  { database }: House,
  viewerId: string,
  wanted: Pick<HandOver, 'dossierId' | 'personId'>,
): Promise<void> {
  await asViewer(database, viewerId, async tx => {
    const guest = await requireGuest(tx, wanted);
    if (!guest.hasAccount) throw new ProblemError('conflict');
    if (guest.code) await withdrawCode(tx, guest.code.id);
    const { personId, organisationId } = guest;
    await insertRecovery(tx, { id: randomUUID(), personId, organisationId, madeBy: viewerId });
  }).catch(orNotFound);
}

/**
 * The second of two people confirms it, and gets the code.
 *
 * @throws ProblemError not-found; conflict when nothing waits for this person; invalid when nobody checked who is there
 */
export async function finishAtDesk(
  { database }: House,
  viewerId: string,
  wanted: HandOver,
): Promise<CodeLetter> {
  return asViewer(database, viewerId, async tx => {
    const guest = await requireGuest(tx, wanted);
    if (!guest.code?.waits) throw new ProblemError('conflict');
    requireCheck(guest, wanted.contactChecked);
    const { code, codeHash } = newCode();
    if (!(await confirmRecovery(tx, guest.code.id, codeHash))) throw new ProblemError('conflict');
    return { kind: 'recovery' as const, code, name: guest.name, until: await daysFromNow(tx, 1) };
  });
}

async function daysFromNow(tx: Transaction, days: number): Promise<string> {
  const { now } = await readClock(tx);
  return new Date(Date.parse(now) + days * DAY_MS).toISOString();
}

/** Takes back a code that a keeper's organisation made, or that was made for oneself. @throws ProblemError not-found */
export async function takeBack({ database }: House, viewerId: string, codeId: string): Promise<void> {
  if (!(await asViewer(database, viewerId, tx => withdrawCode(tx, codeId)))) throw notFound();
}
