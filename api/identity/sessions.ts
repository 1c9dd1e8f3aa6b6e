/**
 * Who is signed in. The one file that knows the package lucia: it decides when a session is renewed or over, the adapter
 * below decides what is kept. To leave lucia, rewrite `openSessions` and nothing else.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, asc, eq, lte, ne, sql } from 'drizzle-orm';
import { type Adapter, type DatabaseSession, Lucia, type Session, TimeSpan } from 'lucia';
import type { Config } from '../config.ts';
import type { Database } from '../database/connect.ts';
import { session as table } from '../database/schema.ts';
import { asService, type Transaction } from '../database/transaction.ts';

type Moments = {
  createdAt: Date;
  /** When the person last proved who they are. */
  provedAt: Date;
};

/** Where somebody signed in. */
export type SignInPlace = {
  /** Browser and kind of device, in words that say nothing more (devices/rules.ts). */
  device: string;
  /** A device that others use too: the session is short. */
  shared: boolean;
};

type Kept = Moments & SignInPlace & { handle: string };

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Kept>;
    DatabaseSessionAttributes: Kept;
  }
}

/** A session that holds now. `id` is the secret of the cookie: never log it, never keep it. */
type LiveSession = Kept & { id: string; personId: string; endsAt: Date };

/** A session as its owner sees it in a list. `handle` names it: whoever knows that can end it, not take it over. */
type ListedSession = Kept & { endsAt: Date };

export type Sessions = {
  /** A new session with a new id. `provedAt` is when the person last proved who they are. */
  start(personId: string, provedAt: Date, place?: SignInPlace): Promise<LiveSession>;
  /** The session with this id, renewed when it was half idle, or undefined: unknown, altered or over. */
  find(id: string): Promise<LiveSession | undefined>;
  /** Ends one session at once. An unknown id changes nothing. */
  end(id: string): Promise<void>;
  /** Ends one session of a person, by its handle. True when there was one. */
  endByHandle(personId: string, handle: string): Promise<boolean>;
  /** Ends every session of a person at once; `but` names one that stays. */
  endAll(personId: string, but?: string): Promise<void>;
  /** What a person has open, without the ids: nobody can take over a session from this list. */
  list(personId: string): Promise<ListedSession[]>;
};

const ID_BYTES = 32;
const ID_SHAPE = /^[A-Za-z0-9_-]{43}$/;
const MILLISECONDS_A_MINUTE = 60_000;

const OWN_DEVICE: SignInPlace = { device: '', shared: false };

/** How long a session lasts, in milliseconds: without use, and in any case. */
type Terms = Record<'own' | 'shared', { idle: number; longest: number }>;

/**
 * Sessions on the dossier database. A database that is away throws: nobody is let in by an error.
 *
 * An unused session ends after `sessionIdleMinutes` at most (lucia renews it in the second half of that time), and every
 * session ends `sessionMaxMinutes` after its start, used or not. On a shared device both are shorter, and every use renews.
 */
export function openSessions({ config, database }: { config: Config; database: Database }): Sessions {
  const terms: Terms = {
    own: termOf(config.sessionIdleMinutes, config.sessionMaxMinutes),
    shared: termOf(config.sharedIdleMinutes, config.sharedMaxMinutes),
  };
  const lucia = new Lucia(openAdapter(database, terms), {
    sessionExpiresIn: new TimeSpan(config.sessionIdleMinutes, 'm'),
    getSessionAttributes: kept => kept,
  });
  const alive = ({
    id,
    userId,
    expiresAt,
    createdAt,
    provedAt,
    device,
    shared,
    handle,
  }: Session): LiveSession => ({
    id,
    personId: userId,
    createdAt,
    provedAt,
    device,
    shared,
    handle,
    endsAt: endOf({ createdAt, shared, expiresAt }, terms),
  });

  return {
    async start(personId, provedAt, place = OWN_DEVICE) {
      await lucia.deleteExpiredSessions();
      const sessionId = randomBytes(ID_BYTES).toString('base64url');
      const kept = { ...place, createdAt: new Date(), provedAt, handle: randomUUID() };
      return alive(await lucia.createSession(personId, kept, { sessionId }));
    },
    async find(id) {
      if (!ID_SHAPE.test(id)) return undefined;
      const { session } = await lucia.validateSession(id);
      return session ? alive(session) : undefined;
    },
    end: id => lucia.invalidateSession(id),
    async endByHandle(personId, handle) {
      const isThis = and(eq(table.personId, personId), eq(table.handle, handle));
      const ended = await asService(database, 'kaart_identity', tx =>
        tx.delete(table).where(isThis).returning({ handle: table.handle }),
      );
      return ended.length > 0;
    },
    async endAll(personId, but) {
      if (but === undefined) return lucia.invalidateUserSessions(personId);
      const isOther = and(eq(table.personId, personId), ne(table.handle, but));
      await asService(database, 'kaart_identity', tx => tx.delete(table).where(isOther));
    },
    async list(personId) {
      const sessions = await lucia.getUserSessions(personId);
      return sessions.map(({ createdAt, provedAt, device, shared, handle, expiresAt }) => ({
        createdAt,
        provedAt,
        device,
        shared,
        handle,
        endsAt: expiresAt,
      }));
    },
  };
}

/**
 * What lucia may keep: the SHA-256 of an id. The id has 256 random bits, so its hash can't be guessed back, and how long
 * the database needs to find a hash tells nothing about the id behind it.
 */
function openAdapter(database: Database, terms: Terms): Adapter {
  const asIdentity = <T>(work: (tx: Transaction) => Promise<T>) =>
    asService(database, 'kaart_identity', work);
  const fromRow = (row: typeof table.$inferSelect, id: string): DatabaseSession => ({
    id,
    userId: row.personId,
    expiresAt: noLaterThan(new Date(row.createdAt), longestOf(row, terms), new Date(row.expiresAt)),
    attributes: {
      createdAt: new Date(row.createdAt),
      provedAt: new Date(row.provedAt),
      device: row.device,
      shared: row.shared,
      handle: row.handle,
    },
  });

  return {
    async setSession({ id, userId, expiresAt, attributes }) {
      const row = {
        idHash: hashOf(id),
        personId: userId,
        createdAt: attributes.createdAt.toISOString(),
        expiresAt: endOf({ ...attributes, expiresAt }, terms).toISOString(),
        provedAt: attributes.provedAt.toISOString(),
        device: attributes.device,
        shared: attributes.shared,
        handle: attributes.handle,
      };
      await asIdentity(tx => tx.insert(table).values(row));
    },
    async getSessionAndUser(id) {
      const [row] = await asIdentity(tx =>
        tx
          .select()
          .from(table)
          .where(eq(table.idHash, hashOf(id))),
      );
      return row ? [fromRow(row, id), { id: row.personId, attributes: {} }] : [null, null];
    },
    async getUserSessions(personId) {
      const rows = await asIdentity(tx =>
        tx.select().from(table).where(eq(table.personId, personId)).orderBy(asc(table.createdAt)),
      );
      return rows.map(row => fromRow(row, ''));
    },
    async updateSessionExpiration(id, expiresAt) {
      await asIdentity(tx =>
        tx
          .update(table)
          .set({
            expiresAt: sql`case when ${table.shared} then ${soon(terms)} else ${expiresAt.toISOString()} end::timestamptz`,
          })
          .where(eq(table.idHash, hashOf(id))),
      );
    },
    async deleteSession(id) {
      await asIdentity(tx => tx.delete(table).where(eq(table.idHash, hashOf(id))));
    },
    async deleteUserSessions(personId) {
      await asIdentity(tx => tx.delete(table).where(eq(table.personId, personId)));
    },
    async deleteExpiredSessions() {
      await asIdentity(tx => tx.delete(table).where(lte(table.expiresAt, new Date().toISOString())));
    },
  };
}

const hashOf = (id: string): Uint8Array => createHash('sha256').update(id).digest();

const termOf = (idleMinutes: number, longestMinutes: number): Terms['own'] => ({
  idle: idleMinutes * MILLISECONDS_A_MINUTE,
  longest: longestMinutes * MILLISECONDS_A_MINUTE,
});

const longestOf = ({ shared }: { shared: boolean }, terms: Terms): number =>
  shared ? terms.shared.longest : terms.own.longest;

/** When an unused session on a shared device ends, as seen from now. */
const soon = (terms: Terms): string => new Date(Date.now() + terms.shared.idle).toISOString();

/** When a session ends that lucia lets last until `expiresAt`: lucia knows one term, a shared device has a shorter one. */
function endOf(
  { createdAt, shared, expiresAt }: { createdAt: Date; shared: boolean; expiresAt: Date },
  terms: Terms,
): Date {
  const unused = shared ? noLaterThan(new Date(), terms.shared.idle, expiresAt) : expiresAt;
  return noLaterThan(createdAt, longestOf({ shared }, terms), unused);
}

/** `moment`, but never more than `longest` milliseconds after `start`. */
const noLaterThan = (start: Date, longest: number, moment: Date): Date =>
  new Date(Math.min(start.getTime() + longest, moment.getTime()));
