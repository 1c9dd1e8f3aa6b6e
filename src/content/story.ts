import { z } from 'zod';
import { isOver } from './dates.ts';
import { day, line, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';
import { articleFields } from './news.ts';

const yes = (what: string) => z.literal(true, { error: `Zet dit verhaal er pas op als ${what}.` });

/** A story of nobody: it says so on its card and on its page, and there is nobody to ask. */
const invented = z.strictObject({
  kind: z.literal('invented'),
  /** Who made it up. */
  madeBy: line(80),
});

/** A story of somebody: it stands here because that person said yes, and nobody can be known by it. */
const real = z.strictObject({
  kind: z.literal('real'),
  consent: z.strictObject({
    /** The person themselves said yes, to this text, on this site. */
    byThePerson: yes('de persoon zelf ja zei'),
    givenOn: day,
    /** Until when the yes holds. Then somebody asks again, or takes the story away. */
    until: day,
    /** Who keeps the yes, and takes the story away at once when the person says so. */
    keptBy: line(80),
  }),
  anonymity: z.strictObject({
    namesChanged: yes('alle namen anders zijn'),
    placesLeftOut: yes('geen plaats of dienst te herkennen is'),
    detailsChanged: yes('niemand de persoon aan iets bijzonders herkent'),
    /** Somebody else than the writer, who looked whether it is so. */
    checkedBy: line(80),
    checkedOn: day,
  }),
});

/** A story of how it can go: `content/verhalen/<slug>.md`. */
export const storySchema = z
  .strictObject({
    ...articleFields,
    /** Whose story it is. Consent and anonymity are no extras: without them a real story does not build. */
    origin: z.discriminatedUnion('kind', [invented, real], {
      error: 'Zeg van wie dit verhaal is: kind: invented, of kind: real met consent en anonymity.',
    }),
  })
  .refine(reviewedBeforeNext, reviewOrderMessage);
export type Story = z.infer<typeof storySchema>;

/** Said of every invented story, wherever it stands. */
export const inventedMark = 'Verzonnen, zo kan het gaan';

/** Whether a story may be listed now: an invented one always, a real one as long as the yes holds. */
export function isTold({ origin }: Pick<Story, 'origin'>, now: Date): boolean {
  return origin.kind === 'invented' || !isOver(origin.consent.until, now);
}

/** The address of a story from its id. */
export function addressOfStory(id: string): string {
  return `/nl/verhalen/${id}/`;
}
