/** "1 keer ja", "3 keer ja", "niemand een ja". */
export function yeses(count: number): string {
  return count === 0 ? 'niemand een ja' : `${count} keer ja`;
}

/** "1 dag", "14 dagen". */
export function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`;
}
