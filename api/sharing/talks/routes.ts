import { createRoute, z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';
import type { House } from '../../house.ts';
import { changeProblems, createRoutes, json } from '../../http/routes.ts';
import { requireFresh, type SignedIn } from '../../identity/guard.ts';
import { heldTalkSchema } from './contract.ts';
import { openTalkedAbout } from './open.ts';

const postTalk = createRoute({
  method: 'post',
  path: '/entries/{id}/talk',
  summary: 'Een gezondheidskaart openen, na een gesprek',
  middleware: [requireFresh] as const,
  request: {
    params: z.object({ id: idSchema }),
    body: { ...json(heldTalkSchema, 'Dat het gesprek er was'), required: true },
  },
  responses: { 204: { description: 'De kaart ligt open' }, ...changeProblems },
});

/** What the responsible health professional opens. */
export const talkRoutes = (house: House) =>
  createRoutes<SignedIn>().openapi(postTalk, async c => {
    await openTalkedAbout(house, c.var.viewer.personId, c.req.valid('param').id);
    return c.body(null, 204);
  });
