import '../dutch.ts';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isDatabaseAway } from '../database/errors.ts';
import { problemSchema } from './contract.ts';
import { answerProblem, ProblemError } from './problem.ts';

/** Turns whatever was thrown into problem details. Nothing of the error itself reaches the outside or a log. */
export const onError: ErrorHandler = (error, c) => {
  if (error instanceof ProblemError) return answerProblem(c, error.code, error.errors);
  if (isDatabaseAway(error)) return answerProblem(c, 'away');
  if (error instanceof HTTPException && error.status < 500) {
    return answerProblem(c, 'invalid', [
      { field: 'body', message: 'Dit kunnen we niet lezen. Stuur geldige JSON.' },
    ]);
  }
  // Names and places of code only: a message could carry somebody's words.
  process.stderr.write(`Onverwachte fout: ${error.name} ${stackOf(error)}\n`);
  return answerProblem(c, 'unexpected');
};

/** The lines of a stack that name places in code. The message above them goes first: its own lines can look like those. */
function stackOf({ stack = '', message }: Error): string {
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.startsWith('at '))
    .slice(0, 5)
    .join(' ');
}

/** A piece of the API whose questions are checked against their contract before anything else happens. */
export const createRoutes = <E extends Env>() =>
  new OpenAPIHono<E>({
    // A wrong address is not found; a wrong question names its fields.
    defaultHook: result => {
      if (result.success) return;
      if (result.target === 'param') throw new ProblemError('not-found');
      throw new ProblemError(
        'invalid',
        result.error.issues.map(issue => ({ field: issue.path.join('.') || 'body', message: issue.message })),
      );
    },
  });

/** An answer with JSON of this shape. */
export const json = <Schema>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** What every route may answer besides its own, also to who is not signed in. */
const everybodysProblems = {
  404: problem('Bestaat niet, of is niet voor jou'),
  429: problem('Te veel vragen op korte tijd'),
  503: problem('Even niet bereikbaar; `Retry-After` zegt wanneer het weer kan'),
};

/** What every signed-in route may answer besides its own. */
export const commonProblems = { ...everybodysProblems, 401: problem('Niet aangemeld') };

/** What a route that takes something from everybody may answer besides. */
export const givingProblems = {
  ...everybodysProblems,
  403: problem('Van een andere site'),
  413: problem('Te groot'),
  422: problem('Een veld klopt niet'),
};

/** What a route that changes something may answer besides. */
export const changeProblems = {
  ...commonProblems,
  403: problem('Van een andere site, of eerst opnieuw aanmelden'),
  409: problem('Al gebeurd'),
  413: problem('Te groot'),
  422: problem('Een veld klopt niet'),
};

/** What a route with a question in its address may answer besides. */
export const queryProblems = { ...commonProblems, 422: problem('Een veld klopt niet') };
