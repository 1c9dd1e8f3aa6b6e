import type { z } from 'zod';

/** What is wrong with a line: where, and why. It never repeats what the line says. */
export type LineProblem = { field: string; reason: string };

/** Name of the field when the whole line is meant. */
export const WHOLE_LINE = 'regel';

const TYPE_NAMES: Record<string, string> = {
  string: 'tekst zijn',
  number: 'een getal zijn',
  int: 'een geheel getal zijn',
  boolean: 'true of false zijn',
  array: 'een lijst zijn',
  object: 'een object zijn, tussen { en }',
};

/** An unknown field is named only when its name looks like one: a broken line may have content there. */
const FIELD_NAME = /^[a-zA-Z][a-zA-Z0-9_]{0,30}$/;

/** Dutch reasons for what zod finds. A message that the contract itself gives goes before these. */
export function dutchReason(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'ontbreekt';
      return `moet ${TYPE_NAMES[issue.expected] ?? 'iets anders zijn'}`;
    case 'invalid_value':
      return `moet één van deze zijn: ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'is geen soort regel die we kennen';
    case 'too_small':
      return `is te klein of te kort: minstens ${issue.minimum}`;
    case 'too_big':
      return `is te groot of te lang: hoogstens ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'moet een dag zijn, zoals 2026-05-03' : 'heeft niet de juiste vorm';
    case 'unrecognized_keys':
      return 'kennen we niet';
    default:
      return undefined;
  }
}

/** One problem for each field that is wrong, with the field as the sender knows it. */
export function problemsOf(issues: z.core.$ZodIssue[]): LineProblem[] {
  const reasons = new Map<string, string>();
  for (const issue of issues) {
    for (const field of fieldsOf(issue)) if (!reasons.has(field)) reasons.set(field, issue.message);
  }
  return [...reasons].map(([field, reason]) => ({ field, reason }));
}

function fieldsOf({ path, ...issue }: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [path.join('.') || WHOLE_LINE];
  return issue.keys.map(key => [...path, FIELD_NAME.test(key) ? key : 'onbekend veld'].join('.'));
}
