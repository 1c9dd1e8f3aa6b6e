import type { APIRoute } from 'astro';
import { isLanguage, languages } from '../../i18n/languages.ts';
import { wordsIn } from '../../i18n/words.ts';

export function getStaticPaths() {
  return Object.keys(languages).map(language => ({ params: { language } }));
}

/** The words on the keys of the voice: fetched by who lets a page be read, so that no page has to carry them. */
export const GET: APIRoute = ({ params: { language } }) =>
  Response.json(wordsIn(isLanguage(language) ? language : undefined).aloud.player);
