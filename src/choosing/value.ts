/**
 * The states in which a feature of a platform can be. `contradiction`: the report says two different things; who shows it,
 * shows both readings.
 */
export type Value = 'yes' | 'partial' | 'no' | 'unknown' | 'contradiction';

/** The least and the most that a value can turn out to be worth once the vendor has answered: 0 no, 1 partly, 2 yes. */
interface Bounds {
  least: number;
  most: number;
}

const bounds = {
  yes: { least: 2, most: 2 },
  partial: { least: 1, most: 1 },
  no: { least: 0, most: 0 },
  unknown: { least: 0, most: 2 },
  contradiction: { least: 0, most: 2 },
} as const satisfies Record<Value, Bounds>;

/** Between which bounds a value lies. What is known is worth one thing; what is not known can still be anything. */
export function boundsOf(value: Value): Bounds {
  return bounds[value];
}

/** Whether nobody but the vendor can say: nothing is known, or two things are said. */
export function mustBeAsked(value: Value): boolean {
  return value === 'unknown' || value === 'contradiction';
}
