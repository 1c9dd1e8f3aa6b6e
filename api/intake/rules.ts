import type { Face } from '../database/schema.ts';
import { GROUNDS, type Ground } from '../dossier/contract.ts';
import { type IntakeLine, intakeLineSchema } from './contract.ts';
import { MAX_LINE_BYTES } from './lines.ts';
import { dutchReason, type LineProblem, problemsOf, WHOLE_LINE } from './reasons.ts';

export type EntryLine = Extract<IntakeLine, { type: 'entry' }>;

/** What the decoder leaves where bytes were no UTF-8. */
const REPLACEMENT = '\ufffd';

/** Reads one line. It decides by the line alone: what it points to is looked up later. */
export function parseLine(text: string): { line: IntakeLine } | { problems: LineProblem[] } {
  if (Buffer.byteLength(text) > MAX_LINE_BYTES) return whole('is langer dan 1 MB');
  if (text.includes(REPLACEMENT)) return whole('bevat onleesbare tekens: bewaar het bestand als UTF-8');
  const json = parseJson(text);
  if (!('value' in json)) return json;
  const parsed = intakeLineSchema.safeParse(json.value, { error: dutchReason });
  return parsed.success ? { line: parsed.data } : { problems: problemsOf(parsed.error.issues) };
}

function parseJson(text: string): { value: unknown } | { problems: LineProblem[] } {
  let clean = true;
  const check = (_key: string, value: unknown) => {
    // No database keeps a NUL or half a character.
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) clean = false;
    return value;
  };
  try {
    const value: unknown = JSON.parse(text, check);
    return clean ? { value } : whole('bevat tekens die geen tekst zijn');
  } catch {
    return whole('is geen geldige JSON');
  }
}

const whole = (reason: string) => ({ problems: [{ field: WHOLE_LINE, reason }] });

/** How an entry lies on the table when it arrives. */
export function faceOf(line: Pick<EntryLine, 'health' | 'withheld'>): Face {
  if (line.health) return 'health';
  return line.withheld?.ground ?? 'open';
}

/** True for the four grounds on which an entry may be withheld. */
export const isGround = (face: Face): face is Ground => GROUNDS.some(ground => ground === face);

/** `restricted` and `shielded` were set for somebody's safety or right: a delivery never undoes them. */
export const isGuarded = (face: Face): boolean => face === 'restricted' || face === 'shielded';
