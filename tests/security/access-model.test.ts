import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { look, PEOPLE, type World } from '../helpers/access-model.ts';
import {
  anyWorld,
  askPolicies,
  keyOf,
  MOMENTS,
  openEyes,
  type Written,
  writeWorld,
} from '../helpers/access-worlds.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';

/** How many worlds, and at how many moments each is looked at. PostgreSQL sees more of them; PGlite sees each change. */
const SIZES = {
  PGlite: { worlds: 300, moments: 2 },
  PostgreSQL: { worlds: 2000, moments: 1 },
} as const;

/** Long enough for two thousand worlds on two slow cores. */
const PATIENCE = 15 * 60_000;

describeOnBothDatabases('Every world that chance makes', house => {
  beforeAll(() => openEyes(house()));

  /** What the rules say of everybody and everything at a moment. */
  const expected = (world: World, moment: string) =>
    Object.fromEntries(
      PEOPLE.flatMap(who =>
        world.entries.flatMap((_, index) => {
          const seen = look(world, { who, index, moment });
          return seen ? [[keyOf(who, index), seen]] : [];
        }),
      ),
    );

  /** One world in ten is asked without remembering: it must make no difference. */
  let asked = 0;
  const compareAt = async (world: World, written: Written, moment: string) => {
    asked += 1;
    await house().setClock(moment);
    const { seen, strays } = await askPolicies(house(), written, { remembering: asked % 10 !== 0 });
    expect(Object.fromEntries(seen), `at ${moment}`).toEqual(expected(world, moment));
    expect(strays, 'rows that no basis explains').toBe(0);
  };

  it(
    'is seen by everybody in it as the table of rules says, now and later (promises 1, 2, 7, 8)',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anyWorld,
          fc.subarray([...MOMENTS], {
            minLength: SIZES[house().kind].moments,
            maxLength: SIZES[house().kind].moments,
          }),
          async (world, moments) => {
            const written = await writeWorld(house(), world);
            for (const moment of moments) await compareAt(world, written, moment);
          },
        ),
        { numRuns: SIZES[house().kind].worlds },
      );
    },
    PATIENCE,
  );
});
