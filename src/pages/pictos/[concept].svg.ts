import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf } from '../../pictos/drawing.ts';
import { pictos } from '../../pictos/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(pictos).map(concept => ({ params: { concept } }));

/** One file for each concept, so that a browser keeps it for every next page. */
export const GET: APIRoute<Record<string, never>, { concept: string }> = ({ params }) =>
  new Response(fileOf(params.concept), { headers: { 'content-type': 'image/svg+xml' } });
