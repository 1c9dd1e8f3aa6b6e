import type { APIRoute } from 'astro';
import { toCheckMark } from '../markdown/to-check.ts';
import { exportOf } from '../terms/export.ts';
import { readGlossary } from '../terms/glossary.ts';

/** The whole glossary, for other organisations to reuse. Its shape: `/woorden.schema.json`. */
export const GET: APIRoute = () => Response.json(exportOf(readGlossary(process.cwd()), toCheckMark));
