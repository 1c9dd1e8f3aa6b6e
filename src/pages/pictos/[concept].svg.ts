import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingOf, pictos } from '../../pictos/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(pictos).map(concept => ({ params: { concept } }));

/** One file for each concept, so that a browser keeps it for every next page. */
export const GET: APIRoute<Record<string, never>, { concept: string }> = ({ params }) => {
  const { body, viewBox } = drawingOf(params.concept);
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" color="#1b1f3b">${body}</svg>`,
    {
      headers: { 'content-type': 'image/svg+xml' },
    },
  );
};
