import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { type ChoiceGuide, readChoiceGuide } from './choice-guide.ts';
import { line, picto } from './fields.ts';

const introducingSchema = z.strictObject({
  path: z
    .array(
      z.strictObject({
        /** The questions of `content/keuzegids.yaml` whose number starts with this. */
        part: z.string().regex(/^O\d{1,2}$/),
        title: line(50),
        picto,
        why: line(100),
      }),
    )
    .length(10),
  templates: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/),
      title: line(60),
      about: line(100),
      /** The heads of a table. Without them each row gets lines to write on. */
      columns: z.tuple([line(20), line(20), line(20)]).optional(),
      rows: z.array(line(80)).min(1),
    }),
  ),
});
type Introducing = z.infer<typeof introducingSchema>;

/** A part of the path, with what there is to do. */
export type PathPart = Introducing['path'][number] & { tasks: { id: string; text: string }[] };

/**
 * The path of ten recommendations, each with its checklist, and the sheets to fill in (`content/invoeren.yaml`).
 *
 * @param root of the project
 * @throws when a file breaks its agreements, or a part of the path has nothing to do
 */
export function readIntroducing(root: string): { path: PathPart[]; templates: Introducing['templates'] } {
  const { path, templates } = introducingSchema.parse(
    load(readFileSync(join(root, 'content', 'invoeren.yaml'), 'utf8')),
  );
  const tasks = tasksOf(readChoiceGuide(root));
  return {
    templates,
    path: path.map(part => {
      const own = tasks.filter(({ id }) => id.startsWith(`${part.part}.`));
      if (own.length === 0) throw new Error(`content/invoeren.yaml: ${part.part} heeft geen vinklijst.`);
      return { ...part, tasks: own };
    }),
  };
}

function tasksOf({ organisation: { team, vision, plan } }: ChoiceGuide): PathPart['tasks'] {
  const asked = [...team, ...vision].map(({ id, question }) => ({ id, text: question }));
  const told = plan.flatMap(({ tasks }) => tasks.map(({ id, task }) => ({ id, text: task })));
  return [...asked, ...told].toSorted((one, other) => numberOf(one.id) - numberOf(other.id));
}

/** The second part of a number: 12 in `O5.12`. */
const numberOf = (id: string): number => Number(id.split('.')[1]);
