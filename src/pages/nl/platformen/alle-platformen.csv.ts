import type { APIRoute } from 'astro';
import { platformFacts, screenedPlatforms } from '../../../content/screened-platforms.ts';
import { csvOf } from '../../../platforms/csv.ts';
import { factSheet, readingGuide } from '../../../platforms/sheets.ts';

/** Everything that is known of the nine screened platforms, as one table in CSV. What to know stands under it. */
export const GET: APIRoute = async () => {
  const platforms = await screenedPlatforms();
  return new Response(
    csvOf([...factSheet(platformFacts(platforms), platforms).rows, ...readingGuide().rows]),
  );
};
