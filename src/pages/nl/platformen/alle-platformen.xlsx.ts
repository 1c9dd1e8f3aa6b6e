import type { APIRoute } from 'astro';
import { readInventory } from '../../../content/platform-inventory.ts';
import { platformFacts, screenedPlatforms } from '../../../content/screened-platforms.ts';
import { factSheet, inventorySheet, readingGuide } from '../../../platforms/sheets.ts';
import { workbookOf } from '../../../platforms/workbook.ts';

/** Everything that is known of the nine screened platforms, and the list of 70, as a spreadsheet. */
export const GET: APIRoute = async () => {
  const platforms = await screenedPlatforms();
  const tools = readInventory(process.cwd());
  const sheets = [readingGuide(), factSheet(platformFacts(platforms), platforms), inventorySheet(tools)];
  return new Response(await workbookOf(sheets));
};
