import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { commonProblems, createRoutes, json } from '../../http/routes.ts';
import type { SignedIn } from '../../identity/guard.ts';
import { grantsToReviewSchema } from './contract.ts';
import { readGrantsToReview } from './read.ts';

const getGrantsToReview = createRoute({
  method: 'get',
  path: '/dossiers/{id}/grants-to-review',
  summary: 'Toestemmingen die bijna stoppen, of die lang niemand gebruikte',
  request: { params: z.object({ id: idSchema }) },
  responses: { 200: json(grantsToReviewSchema, 'Om over na te denken'), ...commonProblems },
});

/** Consent that asks for a thought. */
export const reviewRoutes = (house: House) =>
  createRoutes<SignedIn>().openapi(getGrantsToReview, async c =>
    c.json({ items: await readGrantsToReview(house, c.var.viewer.personId, c.req.valid('param').id) }, 200),
  );
