import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { payload: AdapterPayload; until: number };

/** More sign-ins than a demo sees in ten minutes; the oldest give way. */
const MOST_RECORDS = 1_000;

/**
 * Memory of the demo's login provider: gone when the server stops. It keeps no sign-in of its own, so that everyone who
 * tries the demo chooses anew who to be, and a fresh proof is always one.
 */
export function openDemoStorage(): (kind: string) => Adapter {
  const kinds = new Map<string, Map<string, Kept>>();
  return kind => {
    const records = kinds.get(kind) ?? new Map<string, Kept>();
    kinds.set(kind, records);
    return kind === 'Session' ? keepNothing(records) : keep(records);
  };
}

function keep(records: Map<string, Kept>): Adapter {
  const find = async (id: string) => {
    const record = records.get(id);
    return record && record.until > Date.now() ? record.payload : undefined;
  };
  return {
    async upsert(id, payload, seconds) {
      records.delete(id);
      records.set(id, { payload, until: seconds === undefined ? Infinity : Date.now() + seconds * 1000 });
      const [oldest] = records.keys();
      if (records.size > MOST_RECORDS && oldest !== undefined) records.delete(oldest);
    },
    find,
    // Kinds that are found by something else than their id are not in use.
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = await find(id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      records.delete(id);
    },
    async revokeByGrantId(grantId) {
      for (const [id, { payload }] of records) if (payload.grantId === grantId) records.delete(id);
    },
  };
}

const keepNothing = (records: Map<string, Kept>): Adapter => ({
  ...keep(records),
  upsert: async () => undefined,
});
