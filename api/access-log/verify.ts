import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { asService, type Transaction } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { linkHashOf, sameBytes } from './chain.ts';
import { NO_SEAL, readSeal, type Seal, sealFiles, sealHash, sealLines, sealsFolder } from './seal-file.ts';
import { checkingKey, fingerprintOf } from './seal-keys.ts';
import {
  type Cursor,
  findLastSequence,
  findLink,
  findPageEnd,
  isPromisedElsewhere,
  listBareHeads,
  listPlaces,
  listUnkept,
  START,
} from './verify-store.ts';
import { type Break, walkChains } from './verify-walk.ts';

/** What can have happened to a log. */
export type FindingKind =
  | 'edit'
  | 'deletion'
  | 'swap'
  | 'cut-tail'
  | 'recomputed'
  | 'missing-chain'
  | 'forged-seal';

/** One thing that is wrong: at a link of a dossier's chain, or at a seal. */
export type Finding = {
  kind: FindingKind;
  dossierId: string | null;
  sequence: number | null;
  seal: number | null;
};

export type LogReport = {
  chains: number;
  links: number;
  /** Links whose event was erased. That is allowed. */
  erased: number;
  seals: number;
  lastSealAt: string | null;
  /** Short name of the public key that the seals were checked with. */
  sealKey: string | null;
  /** The first {@link MOST_FINDINGS} things that are wrong, and how many there are in all. */
  findings: Finding[];
  found: number;
};

const PAGE_SIZE = 2_000;
const MOST_FINDINGS = 200;
/** A link that moved is looked for up to here: so many places past the end of its chain, and never more in all. */
const SEARCH_BEYOND = 1_000;
const LONGEST_SEARCH = 100_000;

/**
 * Checks the whole access log: the links of each chain, their hashes, what they promise about their events, the heads,
 * and all of it against the seals outside the database. It changes nothing and holds up nobody.
 */
export async function verifyLog(house: House): Promise<LogReport> {
  const findings = collectFindings();
  const counts = await checkChains(house, findings);
  const seals = await checkSeals(house, findings, counts.links);
  return { ...counts, ...seals, findings: findings.first, found: findings.count() };
}

type Findings = ReturnType<typeof collectFindings>;

function collectFindings() {
  const first: Finding[] = [];
  const broken = new Set<string>();
  let count = 0;
  return {
    first,
    count: () => count,
    /** True when something is known to be wrong with this chain: what else is wrong follows from that. */
    isBroken: (dossierId: string) => broken.has(dossierId),
    add(finding: Pick<Finding, 'kind'> & Partial<Finding>) {
      count += 1;
      if (finding.dossierId) broken.add(finding.dossierId);
      if (first.length < MOST_FINDINGS)
        first.push({ dossierId: null, sequence: null, seal: null, ...finding });
    },
  };
}

// ------------------------------------------------------------------------------------------------------- the chains

async function checkChains({ database }: House, findings: Findings) {
  const walk = walkChains();
  const explain = async (tx: Transaction, breaks: Break[]) => {
    for (const found of breaks) {
      const { dossierId, sequence } = found;
      findings.add({ kind: await kindOf(tx, found), dossierId, sequence });
    }
  };
  let cursor: Cursor | undefined = START;
  while (cursor) {
    const after: Cursor = cursor;
    cursor = await asService(database, 'kaart_auditor', async tx => {
      const end = await findPageEnd(tx, after, PAGE_SIZE);
      for (const place of await listPlaces(tx, after, end)) await explain(tx, walk.see(place));
      return end;
    });
  }
  await asService(database, 'kaart_auditor', async tx => {
    await explain(tx, walk.finish());
    for (const dossierId of await listBareHeads(tx, MOST_FINDINGS))
      findings.add({ kind: 'missing-chain', dossierId });
  });
  return walk.counts;
}

async function kindOf(tx: Transaction, found: Break): Promise<FindingKind> {
  switch (found.what) {
    case 'gap':
    case 'head-gone':
      return 'deletion';
    case 'head-too-far':
      return 'cut-tail';
    case 'head-changed':
      return 'edit';
    case 'event':
      return (await isPromisedElsewhere(tx, found, found.commitment)) ? 'swap' : 'edit';
    case 'link':
      return kindOfLinkBreak(tx, found);
  }
}

/** A link that belongs at another place was swapped with the one there, or moved up after a deletion. */
async function kindOfLinkBreak(tx: Transaction, { dossierId, sequence, link }: Break & { what: 'link' }) {
  const fits = (place: number, { previousHash, commitment, hash }: typeof link) =>
    sameBytes(linkHashOf({ dossierId, sequence: place, previousHash, commitment }), hash);
  if (fits(sequence, link)) return 'edit';
  const last = Math.min((await findLastSequence(tx, dossierId)) + SEARCH_BEYOND, LONGEST_SEARCH);
  for (let place = 1; place <= last; place += 1) {
    if (!fits(place, link)) continue;
    const other = await findLink(tx, { dossierId, sequence: place });
    return other && fits(sequence, other) ? 'swap' : 'deletion';
  }
  return 'edit';
}

// -------------------------------------------------------------------------------------------------------- the seals

async function checkSeals(house: House, findings: Findings, links: number) {
  const { dataFolder } = house.config;
  const key = checkingKey(dataFolder);
  const report = { seals: 0, lastSealAt: null as string | null, sealKey: key ? fingerprintOf(key) : null };
  if (!key) return report;
  for await (const seal of readSeals(sealsFolder(dataFolder), key)) {
    report.seals += 1;
    if (typeof seal === 'number') {
      findings.add({ kind: 'forged-seal', seal });
      continue;
    }
    report.lastSealAt = seal.at;
    await checkHeads(house, findings, seal);
  }
  // Where there is a key, there were seals.
  if (report.seals === 0 && links > 0) findings.add({ kind: 'forged-seal', seal: 1 });
  return report;
}

/** All seals in their order; for one that does not fit, no more than its place. */
async function* readSeals(folder: string, key: KeyObject): AsyncGenerator<Seal | number> {
  let previous = NO_SEAL;
  let place = 0;
  for (const file of await sealFiles(folder)) {
    for await (const line of sealLines(join(folder, file))) {
      place += 1;
      const seal = readSeal(line, key);
      yield seal?.number === place && seal.previous === previous ? seal : place;
      previous = sealHash(line);
    }
  }
}

async function checkHeads({ database }: House, findings: Findings, { number, heads }: Seal): Promise<void> {
  const unkept = await asService(database, 'kaart_auditor', tx => listUnkept(tx, heads));
  for (const { dossier_id: dossierId, sequence, has_link, has_chain } of unkept) {
    if (findings.isBroken(dossierId)) continue;
    const gone = has_chain ? 'cut-tail' : 'missing-chain';
    findings.add({
      kind: has_link ? 'recomputed' : gone,
      dossierId,
      sequence: Number(sequence),
      seal: number,
    });
  }
}
