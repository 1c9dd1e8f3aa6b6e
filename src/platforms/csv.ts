/** What a spreadsheet would take for a formula at the start of a cell. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as a file that a spreadsheet opens: semicolons between the cells, as spreadsheets in Dutch expect, each cell between
 * quotation marks, and a mark in front that says it is UTF-8. A text that looks like a formula stays a text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map(row => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
