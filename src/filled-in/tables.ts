import { csvOf } from '../platforms/csv.ts';
import type { Sheet } from '../platforms/workbook.ts';
import { handOver } from './hand-over.ts';

/** Hands several tables to the person as one text for a spreadsheet: under each other, with an empty line between them. */
export function handOverText(name: string, sheets: readonly Sheet[]): void {
  const rows = sheets.flatMap((sheet, index) => (index > 0 ? [[], ...sheet.rows] : sheet.rows));
  handOver({ name: `${name}.csv`, type: 'text/csv', content: csvOf(rows) });
}

/**
 * Hands several tables to the person as a workbook with a sheet for each. What writes it is fetched only now: it is heavier
 * than the page.
 */
export async function handOverWorkbook(name: string, sheets: readonly Sheet[]): Promise<void> {
  const { workbookOf } = await import('../platforms/workbook.ts');
  handOver({
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await workbookOf(sheets),
  });
}
