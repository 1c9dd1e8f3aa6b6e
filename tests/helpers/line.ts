import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A line to a database, which a test can slow down, stall and cut. */
export type Line = {
  /** Address of the database at this end of the line. */
  url: string;
  /** Lets everything through at once, also what waited. */
  restore(): Promise<void>;
  /** Everything arrives so many milliseconds later. */
  slow(milliseconds: number): void;
  /** Nothing arrives any more, and nobody is told. */
  stall(): void;
  /** Breaks every connection and takes no new ones. */
  cut(): Promise<void>;
  /** Breaks the connection on which these words are sent, before they arrive. Answers when it happened. */
  breakAt(place: Place): Promise<void>;
  /** Stalls the connection on which these words are sent, when they have arrived. Answers when it happened. */
  stallAt(place: Place): Promise<void>;
  close(): Promise<void>;
};

/** Words on the way to the database: the first time that they come, or the first time after others came. */
type Place = { words: string; after?: string | undefined };
type Trap = Place & { spring(pair: Pair): void };
/** Both ends of one connection. */
type Pair = { near: Socket; far: Socket };

/** Puts a line of our own before a PostgreSQL. @param target its address */
export async function openLine(target: string): Promise<Line> {
  const to = new URL(target);
  const pairs = new Set<Pair>();
  const hung = new Set<Pair>();
  let delay = 0;
  let stalled = false;
  const traps = openTraps();

  const pass = async (pair: Pair, from: 'near' | 'far', chunk: Buffer) => {
    const [source, goal] = from === 'near' ? [pair.near, pair.far] : [pair.far, pair.near];
    if (from === 'near') traps.meet(pair, chunk);
    source.pause();
    if (delay > 0) await sleep(delay);
    if (!goal.destroyed) goal.write(chunk);
    if (!hung.has(pair)) source.resume();
  };
  const hang = (pair: Pair) => {
    hung.add(pair);
    pair.near.pause();
    pair.far.pause();
  };
  const join = (near: Socket) => {
    const pair: Pair = { near, far: connect(Number(to.port), to.hostname) };
    pairs.add(pair);
    for (const [from, other] of [
      ['near', 'far'],
      ['far', 'near'],
    ] as const) {
      pair[from].on('data', chunk => void pass(pair, from, chunk));
      pair[from].on('error', () => undefined);
      pair[from].on('close', () => {
        pair[other].destroy();
        pairs.delete(pair);
      });
    }
    if (stalled) hang(pair);
  };
  const server = createServer(join);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The line has no port.');
  const here = new URL(target);
  here.hostname = '127.0.0.1';
  here.port = String(address.port);

  const cut = async () => {
    const closed = server.listening ? once(server, 'close') : undefined;
    server.close();
    for (const { near } of pairs) near.destroy();
    await closed;
  };
  return {
    url: here.href,
    async restore() {
      delay = 0;
      stalled = false;
      hung.clear();
      for (const { near, far } of pairs) {
        near.resume();
        far.resume();
      }
      if (!server.listening) await once(server.listen(address.port, '127.0.0.1'), 'listening');
    },
    slow(milliseconds) {
      delay = milliseconds;
    },
    stall() {
      stalled = true;
      for (const pair of pairs) hang(pair);
    },
    cut,
    breakAt: place =>
      traps.set(place, ({ near, far }) => {
        near.destroy();
        far.destroy();
      }),
    stallAt: place => traps.set(place, hang),
    close: cut,
  };
}

/** Each springs once, when its words come by, on the connection that carries them. */
function openTraps() {
  const traps: Trap[] = [];
  return {
    /** Answers when it has sprung. */
    set: (place: Place, spring: (pair: Pair) => void) =>
      new Promise<void>(resolve => {
        traps.push({
          ...place,
          spring: pair => {
            spring(pair);
            resolve();
          },
        });
      }),
    meet(pair: Pair, chunk: Buffer) {
      const trap = traps.find(({ words, after }) => chunk.includes(after ?? words));
      if (!trap) return;
      if (trap.after !== undefined) {
        trap.after = undefined;
        return;
      }
      traps.splice(traps.indexOf(trap), 1);
      trap.spring(pair);
    },
  };
}
