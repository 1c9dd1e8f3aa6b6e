import type { APIRoute } from 'astro';
import { readGlossary } from '../../../terms/glossary.ts';
import { shortWordsOf } from '../../../terms/short.ts';

/** The short explanations, for the card in which a word opens in place. */
export const GET: APIRoute = () => Response.json(shortWordsOf(readGlossary(process.cwd())));
