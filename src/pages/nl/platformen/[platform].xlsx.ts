import type { APIRoute } from 'astro';
import { platformFacts, screenedPlatforms } from '../../../content/screened-platforms.ts';
import type { NamedPlatform } from '../../../platforms/facts.ts';
import { oneSheet, readingGuide } from '../../../platforms/sheets.ts';
import { workbookOf } from '../../../platforms/workbook.ts';

export async function getStaticPaths() {
  const platforms = await screenedPlatforms();
  return platforms.map(platform => ({ params: { platform: platform.id }, props: { platform } }));
}

/** All facts of one screened platform as a spreadsheet. */
export const GET: APIRoute<{ platform: NamedPlatform }> = async ({ props: { platform } }) => {
  const sheets = [oneSheet(platformFacts([platform]), platform.data.name), readingGuide()];
  return new Response(await workbookOf(sheets));
};
