import { text } from 'node:stream/consumers';
import { sealLog } from '../access-log/seal.ts';
import { verifyLog } from '../access-log/verify.ts';
import { readFeedback } from '../feedback/read.ts';
import type { House } from '../house.ts';
import { type DemoSession, startDemoSession } from '../identity/demo-session.ts';
import type { IntakeReport } from '../intake/contract.ts';
import { takeInDemo } from '../intake/demo.ts';
import { linesOf } from '../intake/lines.ts';
import { takeIn } from '../intake/take-in.ts';

/** What a command is given: bytes, as they come. */
export type CommandInput = AsyncIterable<Uint8Array>;

/** Takes in a delivery. The demo's own files name their days as seen from today; real ones never do. */
function intake(house: House, input: CommandInput): Promise<IntakeReport> {
  const lines = linesOf(input);
  return house.config.mode === 'demo' ? takeInDemo(house, lines) : takeIn(house, lines);
}

/**
 * What an operator can ask of the house, running or not. A command answers with plain data, because the answer may
 * travel over the operator's socket.
 */
export const COMMANDS = {
  intake,
  'verify-log': (house: House) => verifyLog(house),
  'seal-log': (house: House) => sealLog(house),
  feedback: (house: House) => readFeedback(house),
  'demo-session': async (house: House, input: CommandInput): Promise<DemoSession> =>
    startDemoSession(house, (await text(input)).trim()),
};

export type CommandName = keyof typeof COMMANDS;
export type CommandAnswer<Name extends CommandName> = Awaited<ReturnType<(typeof COMMANDS)[Name]>>;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
