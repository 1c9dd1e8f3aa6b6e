import writeExcelFile, { type SheetData } from 'write-excel-file/universal';

/** One sheet: its name, how wide each column is in letters, and its rows. The first row is the head. */
export interface Sheet {
  /** At most 31 letters, as spreadsheets allow. */
  name: string;
  widths: readonly number[];
  rows: readonly (readonly string[])[];
}

/** The sheets as a file in the format XLSX: heads in bold, long texts broken, head and first column always in sight. */
export function workbookOf(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map(text => cellOf(text, index === 0))) satisfies SheetData,
      columns: widths.map(width => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  ).toBlob();
}

function cellOf(value: string, isHead: boolean) {
  const common = { value, type: String, wrap: true, alignVertical: 'top' } as const;
  return isHead ? ({ ...common, fontWeight: 'bold' } as const) : common;
}
