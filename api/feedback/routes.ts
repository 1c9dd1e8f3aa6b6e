import { createRoute, z } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import type { House } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import { createRoutes, givingProblems } from '../http/routes.ts';
import { newFeedbackSchema, pageSchema } from './contract.ts';
import { giveFeedback } from './give.ts';

export const FEEDBACK_PATH = '/api/v1/feedback';

const FORM = 'application/x-www-form-urlencoded';

const isForm = (contentType: string | undefined): boolean => contentType?.startsWith(FORM) ?? false;

const postFeedback = createRoute({
  method: 'post',
  path: '/feedback',
  summary: 'Iets zeggen over een pagina',
  description: 'Een formulier zonder script krijgt een doorverwijzing terug naar de pagina.',
  request: {
    query: z.strictObject({ page: pageSchema }),
    body: {
      // Not `required`: the library would then hold a form to the schema for JSON too.
      content: { 'application/json': { schema: newFeedbackSchema }, [FORM]: { schema: newFeedbackSchema } },
    },
  },
  responses: {
    204: { description: 'Bewaard' },
    303: {
      description: 'Bewaard of niet, voor een formulier: terug naar de pagina, die zegt wat er gebeurde',
    },
    ...givingProblems,
  },
});

/**
 * Sends a form without script back to the page it came from, where the text that belongs to the outcome shows itself. It
 * stands before everything that may refuse, so that nobody ends on an answer meant for a program.
 */
export const backToThePage = createMiddleware(async (c, next) => {
  await next();
  if (c.req.method !== 'POST' || !isForm(c.req.header('Content-Type'))) return;
  const page = pageSchema.safeParse(c.req.query('page'));
  if (!page.success) return;
  c.res = c.redirect(`${page.data}#${outcomeOf(c.res.status)}`, 303);
});

/** Ids of the messages in the feedback block of a page. */
function outcomeOf(status: number): string {
  if (status < 300) return 'feedback-dank';
  return status === 422 ? 'feedback-onvolledig' : 'feedback-later';
}

export const feedbackRoutes = (house: House) =>
  createRoutes().openapi(postFeedback, async c => {
    const { page } = c.req.valid('query');
    const given = isForm(c.req.header('Content-Type')) ? c.req.valid('form') : c.req.valid('json');
    // Neither a form nor JSON: nothing was validated, so nothing was said.
    if (!('kind' in given)) throw new ProblemError('invalid');
    await giveFeedback(house, page, given);
    return c.body(null, 204);
  });
