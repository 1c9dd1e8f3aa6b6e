/**
 * How many letters were left out, put in, changed or swapped with their neighbour to get from one word to the other
 * (Damerau-Levenshtein, each place touched once).
 *
 * @param atMost beyond this the exact number does not matter, and counting stops
 */
export function typingErrors(one: string, other: string, atMost = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > atMost) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow({ one, other, row, last, beforeLast });
    if (Math.min(...current) > atMost) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

interface Rows {
  one: string;
  other: string;
  row: number;
  last: readonly number[];
  beforeLast: readonly number[];
}

/** The errors between the first so many letters of one word, and every beginning of the other. */
function nextRow({ one, other, row, last, beforeLast }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const changed = one[row - 1] === other[column - 1] ? 0 : 1;
    const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    current[column] = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + changed,
      swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
