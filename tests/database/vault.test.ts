import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { MissingKeyError, openVault } from '../../api/keys/vault.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';

describeOnBothDatabases('The vault', house => {
  const dossierId = randomUUID();
  const place = { entryId: 'kaart', field: 'title' };
  let sealed: Uint8Array;

  beforeAll(async () => {
    sealed = (await house().vault.ensureKeyOf(dossierId)).seal(place, 'Een gewone dag');
  });

  it('opens what it sealed, and seals the same words differently each time', async () => {
    const key = await house().vault.keyOf(dossierId);
    expect(key.open(place, sealed)).toBe('Een gewone dag');
    expect(Buffer.from(key.seal(place, 'Een gewone dag')).equals(Buffer.from(sealed))).toBe(false);
    expect(Buffer.from(sealed).includes('gewone')).toBe(false);
  });

  it('refuses words that were moved to another entry, field or dossier, or changed by one bit', async () => {
    const key = await house().vault.keyOf(dossierId);
    const elsewhere = await house().vault.ensureKeyOf(randomUUID());
    const changed = Uint8Array.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => key.open({ ...place, entryId: 'andere' }, sealed)).toThrow();
    expect(() => key.open({ ...place, field: 'text' }, sealed)).toThrow();
    expect(() => elsewhere.open(place, sealed)).toThrow();
    expect(() => key.open(place, changed)).toThrow();
    expect(() => key.open(place, new Uint8Array(3))).toThrow();
  });

  it('has one key for a dossier, however many ask at once for a first one', async () => {
    const fresh = randomUUID();
    const keys = await Promise.all(Array.from({ length: 10 }, () => house().vault.ensureKeyOf(fresh)));
    const [first, ...others] = keys;
    const words = first?.seal(place, 'samen') ?? new Uint8Array();
    for (const key of others) expect(key.open(place, words)).toBe('samen');
  });

  it('makes noise of a dossier whose key is gone', async () => {
    const gone = randomUUID();
    await house().vault.ensureKeyOf(gone);
    await house().keys.orm.execute(sql`delete from dossier_key where dossier_id = ${gone}`);
    await expect(house().vault.keyOf(gone)).rejects.toThrow(MissingKeyError);
  });

  it('keeps keys that nobody opens without the master key', async () => {
    const thief = openVault(house().keys, new Uint8Array(32));
    await expect(thief.keyOf(dossierId)).rejects.toThrow();
  });
});
