import { type Limits, limits, type TextKind } from './limits.ts';
import { fleschDouma, type Measure, type MeasuredSentence } from './measure.ts';
import { verdictOf } from './verdict.ts';

/** Something that keeps a text from being published, or that somebody should look at. */
export interface GateProblem {
  severity: 'fails' | 'warns';
  /** What is wrong and what to do, for the person who wrote it. */
  mend: string;
  /** The sentence that it is about; nothing when it is about the whole text. */
  sentence?: MeasuredSentence;
}

/** The gate's answer. Only `fails` stops a text. */
export interface Judgement {
  outcome: 'passes' | 'warns' | 'fails';
  score: number | undefined;
  problems: GateProblem[];
}

/**
 * Decides whether a text is easy enough to be published. A text without words passes: there is nothing to read.
 *
 * @param kind which limits hold; they stand in `limits.ts`
 */
export function judge(measured: Measure, kind: TextKind): Judgement {
  const score = fleschDouma(measured);
  const problems = [...scoreProblems(score, limits[kind]), ...sentenceProblems(measured, limits[kind])];
  return { outcome: worst(problems), score, problems };
}

function worst(problems: readonly GateProblem[]): Judgement['outcome'] {
  if (problems.some(({ severity }) => severity === 'fails')) return 'fails';
  return problems.length > 0 ? 'warns' : 'passes';
}

function scoreProblems(score: number | undefined, { fails, warns }: Limits): GateProblem[] {
  if (score === undefined || score >= warns) return [];
  const shown = score.toLocaleString('nl-BE');
  const what = `Deze tekst scoort ${shown}: ${verdictOf(score)}.`;
  if (score < fails) {
    return [
      {
        severity: 'fails',
        mend: `${what} Minstens ${fails} is nodig. Maak zinnen korter en kies kortere woorden.`,
      },
    ];
  }
  return [{ severity: 'warns', mend: `${what} We mikken op ${warns}. Kan het nog korter?` }];
}

function sentenceProblems({ sentences }: Measure, { sentence: most }: Limits): GateProblem[] {
  return sentences
    .filter(({ words }) => words > most)
    .map(sentence => ({
      severity: 'fails',
      mend: `Deze zin telt ${sentence.words} woorden, ten hoogste ${most} mag: ‘${opening(sentence.text)}’. Maak er twee zinnen van.`,
      sentence,
    }));
}

/** The first words of a sentence, enough to find it. */
function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 7 ? text : `${words.slice(0, 6).join(' ')} …`;
}
