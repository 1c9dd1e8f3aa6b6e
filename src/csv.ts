/** A spreadsheet runs what starts like a formula: an apostrophe before it keeps it text. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => `"${asText(cell).replaceAll('"', '""')}"`;

/** A table for a spreadsheet, the names of its columns first: RFC 4180, with a mark so that it is read as UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
