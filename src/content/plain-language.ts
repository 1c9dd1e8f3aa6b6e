import { type Block, blankOut, plainBlock, spansOf } from '../reading/block.ts';
import { type GateProblem, judge } from '../reading/gate.ts';
import type { TextKind } from '../reading/limits.ts';
import { blocksOfMarkdown } from '../reading/markdown.ts';
import { type Measure, measure } from '../reading/measure.ts';
import { lineAt } from '../reading/place.ts';

/** A content file, as far as its language goes. */
export interface ContentText {
  /** The folder of `content/` in which it stands. */
  folder: string;
  /** The whole file. */
  source: string;
  /** What its fields say, parsed. */
  fields: unknown;
}

/** One thing that the gate says about a content file: the field or the line, and what to do. */
export interface PlainLanguageProblem {
  severity: GateProblem['severity'];
  field: string;
  mend: string;
}

/** What people read of the files in each folder: fields (`*` is every item of a list), and the text under them. */
const prose: Readonly<Record<string, { fields: readonly string[]; text: boolean }>> = {
  paginas: { fields: ['title', 'description'], text: true },
  gids: { fields: ['title', 'description'], text: true },
  woorden: { fields: ['short'], text: true },
  diensten: {
    fields: ['summary.text', 'can.*.text', 'contact.*.text', 'forWhom.text', 'hours.text'],
    text: false,
  },
  nieuws: { fields: ['title', 'description', 'changes'], text: true },
  verhalen: { fields: ['title', 'description'], text: true },
  rollen: {
    fields: ['short', 'does.*.text', 'may.*.text', 'mayNot.*.text', 'dossier.how.*.text', 'ask'],
    text: false,
  },
  makkelijk: { fields: ['cards.*.sentence'], text: false },
};

/** What an editor types behind a fact that is not certain yet. It is a mark, no part of the sentence. */
const marks = /\(nog na te kijken\)/g;

/** The running text of a Markdown file, without front matter and editors' marks. Places count from the file's start. */
export function proseOfMarkdown(source: string): Block[] {
  return blocksOfMarkdown(blankOut(source, spansOf(source, marks)));
}

/** The measure of everything that people read of a file: its fields and its text together. */
export function measureContent(content: ContentText): Measure {
  return measure(readableParts(content).flatMap(({ blocks }) => blocks));
}

/** What the gate for plain language says about a content file; nothing for folders that it does not guard. */
export function plainLanguageProblems(content: ContentText): PlainLanguageProblem[] {
  const kind = kindOf(content);
  const aboutScore = judge(measureContent(content), kind)
    .problems.filter(({ sentence }) => sentence === undefined)
    .map(({ severity, mend }) => ({ severity, field: 'taal', mend }));
  const aboutSentences = readableParts(content).flatMap(({ field, blocks }) =>
    judge(measure(blocks), kind).problems.flatMap(({ severity, mend, sentence }) =>
      sentence ? [{ severity, field: field ?? `regel ${lineAt(content.source, sentence.start)}`, mend }] : [],
    ),
  );
  return [...aboutScore, ...aboutSentences];
}

/** Which limits hold for a file. Only a page can say that it is a legal one. */
export function kindOf({ folder, fields }: ContentText): TextKind {
  if (folder === 'makkelijk') return 'easy';
  return textsAt(fields, ['kind'])[0]?.text === 'legal' ? 'legal' : 'own';
}

/** A stretch that people read. Only the text under the fields has lines to point at; a field is named. */
export interface ReadablePart {
  field?: string;
  /** What places in the blocks count from: the field's text, or the whole file. */
  source: string;
  blocks: Block[];
}

/** Everything that people read of a content file, in the order in which they meet it. */
export function readableParts({ folder, source, fields }: ContentText): ReadablePart[] {
  const read = prose[folder];
  if (!read) return [];
  const parts: ReadablePart[] = read.fields.flatMap(path =>
    textsAt(fields, path.split('.')).map(({ field, text }) => ({
      field,
      source: text,
      blocks: [plainBlock(blankOut(text, spansOf(text, marks)))],
    })),
  );
  return read.text ? [...parts, { source, blocks: proseOfMarkdown(source) }] : parts;
}

interface FieldText {
  field: string;
  text: string;
}

/** The texts at a path, each with its own name: `can.*.text` gives `can.0.text`, `can.1.text` … */
function textsAt(value: unknown, path: readonly string[], field = ''): FieldText[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ field, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const names = step === '*' ? Object.keys(value) : [step];
  return names.flatMap(name => textsAt(Reflect.get(value, name), rest, field ? `${field}.${name}` : name));
}
