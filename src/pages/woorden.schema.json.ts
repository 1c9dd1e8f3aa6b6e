import type { APIRoute } from 'astro';
import { z } from 'zod';
import { exportSchema } from '../terms/export.ts';

/** What `/woorden.json` looks like, as a JSON Schema. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(exportSchema));
