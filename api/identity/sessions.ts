/**
 * Who is signed in. The one file that knows the package lucia: it decides when a session is renewed or over, the adapter
 * below decides what is kept. To leave lucia, rewrite `openSessions` and nothing else.
 */
import { createHash, randomBytes } from 'node:crypto';
import { asc, eq, lte } from 'drizzle-orm';
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

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Moments>;
    DatabaseSessionAttributes: Moments;
  }
}

/** A session that holds now. `id` is the secret of the cookie: never log it, never keep it. */
type LiveSession = Moments & { id: string; personId: string; endsAt: Date };

export type Sessions = {
  /** A new session with a new id. `provedAt` is when the login provider saw the person. */
  start(personId: string, provedAt: Date): Promise<LiveSession>;
  /** The session with this id, renewed when it was half idle, or undefined: unknown, altered or over. */
  find(id: string): Promise<LiveSession | undefined>;
  /** Ends one session at once. An unknown id changes nothing. */
  end(id: string): Promise<void>;
  /** Ends every session of a person at once. */
  endAll(personId: string): Promise<void>;
  /** What a person has open, without the ids: nobody can take over a session from this list. */
  list(personId: string): Promise<(Moments & { endsAt: Date })[]>;
};

const ID_BYTES = 32;
const ID_SHAPE = /^[A-Za-z0-9_-]{43}$/;
const MILLISECONDS_A_MINUTE = 60_000;

/**
 * Sessions on the dossier database. A database that is away throws: nobody is let in by an error.
 *
 * An unused session ends after `sessionIdleMinutes` at most (lucia renews it in the second half of that time), and every
 * session ends `sessionMaxMinutes` after its start, used or not.
 */
export function openSessions({ config, database }: { config: Config; database: Database }): Sessions {
  const longest = config.sessionMaxMinutes * MILLISECONDS_A_MINUTE;
  const lucia = new Lucia(openAdapter(database, longest), {
    sessionExpiresIn: new TimeSpan(config.sessionIdleMinutes, 'm'),
    getSessionAttributes: moments => moments,
  });
  const alive = ({ id, userId, expiresAt, createdAt, provedAt }: Session): LiveSession => ({
    id,
    personId: userId,
    createdAt,
    provedAt,
    endsAt: noLaterThan(createdAt, longest, expiresAt),
  });

  return {
    async start(personId, provedAt) {
      await lucia.deleteExpiredSessions();
      const sessionId = randomBytes(ID_BYTES).toString('base64url');
      return alive(await lucia.createSession(personId, { createdAt: new Date(), provedAt }, { sessionId }));
    },
    async find(id) {
      if (!ID_SHAPE.test(id)) return undefined;
      const { session } = await lucia.validateSession(id);
      return session ? alive(session) : undefined;
    },
    end: id => lucia.invalidateSession(id),
    endAll: personId => lucia.invalidateUserSessions(personId),
    async list(personId) {
      const sessions = await lucia.getUserSessions(personId);
      return sessions.map(({ createdAt, provedAt, expiresAt }) => ({
        createdAt,
        provedAt,
        endsAt: expiresAt,
      }));
    },
  };
}

/**
 * What lucia may keep: the SHA-256 of an id. The id has 256 random bits, so its hash can't be guessed back, and how long
 * the database needs to find a hash tells nothing about the id behind it.
 */
function openAdapter(database: Database, longest: number): Adapter {
  const asIdentity = <T>(work: (tx: Transaction) => Promise<T>) =>
    asService(database, 'kaart_identity', work);
  const fromRow = (row: typeof table.$inferSelect, id: string): DatabaseSession => ({
    id,
    userId: row.personId,
    expiresAt: noLaterThan(new Date(row.createdAt), longest, new Date(row.expiresAt)),
    attributes: { createdAt: new Date(row.createdAt), provedAt: new Date(row.provedAt) },
  });

  return {
    async setSession({ id, userId, expiresAt, attributes }) {
      const row = {
        idHash: hashOf(id),
        personId: userId,
        createdAt: attributes.createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        provedAt: attributes.provedAt.toISOString(),
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
          .set({ expiresAt: expiresAt.toISOString() })
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

/** `moment`, but never more than `longest` milliseconds after `start`. */
const noLaterThan = (start: Date, longest: number, moment: Date): Date =>
  new Date(Math.min(start.getTime() + longest, moment.getTime()));
