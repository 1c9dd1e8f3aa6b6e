import { type IncomingEntry, intakeLineSchema, MAX_LINE_BYTES, type ReadyLine } from '../contract.ts';
import { dutchReason, type LineProblem, problemsOf, WHOLE_LINE } from './reasons.ts';

/** What the decoder leaves where bytes were no UTF-8. */
const REPLACEMENT = '\ufffd';

/** Reads one line. It decides by the line alone: what it points to is looked up later. */
export function parseLine(text: string): { line: ReadyLine } | { problems: LineProblem[] } {
  if (Buffer.byteLength(text) > MAX_LINE_BYTES) return whole('is langer dan 1 MB');
  if (text.includes(REPLACEMENT)) return whole('bevat onleesbare tekens: bewaar het bestand als UTF-8');
  const json = parseJson(text);
  if (!('value' in json)) return json;
  const parsed = intakeLineSchema.safeParse(json.value, { error: dutchReason });
  if (!parsed.success) return { problems: problemsOf(parsed.error.issues) };
  const line = parsed.data;
  return { line: line.type === 'entry' ? { ...line, face: faceOf(line) } : line };
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

function faceOf({ health, shielded, withheld }: Omit<IncomingEntry, 'face'>): IncomingEntry['face'] {
  if (shielded) return 'shielded';
  return health ? 'health' : (withheld?.ground ?? 'open');
}
