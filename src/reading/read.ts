import { type Block, type Span, spanInSource } from './block.ts';
import { abbreviationFinder } from './findings/abbreviations.ts';
import { findDoubleNegations } from './findings/double-negation.ts';
import type { Finder, Finding, FindingInSentence } from './findings/finding.ts';
import { findFormalYou } from './findings/formal-you.ts';
import { findHardWords, findWordsFromTheNetherlands, jargonFinder } from './findings/hard-words.ts';
import { adviceForLongSentence } from './findings/long-sentence.ts';
import { longWordFinder } from './findings/long-words.ts';
import { findNounStyle } from './findings/noun-style.ts';
import { findPassives } from './findings/passive.ts';
import { type Judgement, judge } from './gate.ts';
import type { GlossaryEntry } from './glossary.ts';
import { readText } from './left-out.ts';
import { limits, type TextKind } from './limits.ts';
import { longestSentence, type Measure, type MeasuredSentence, meanSentence, measure } from './measure.ts';
import { lineAt } from './place.ts';
import { sentencesOf } from './sentences.ts';
import { verdictOf } from './verdict.ts';
import { wordsOf } from './words.ts';

/** A text to read, and what to hold it against. */
export interface ReadingQuestion {
  /** The text as it was typed; places in the answer count from its first character. */
  source: string;
  /** The running text in it, from `blocksOfMarkdown` or `plainBlock`. */
  blocks: readonly Block[];
  kind: TextKind;
  glossary: readonly GlossaryEntry[];
}

/** Everything that the engine has to say about a text. */
export interface Reading {
  /** Flesch-Douma; nothing for a text without words. */
  score: number | undefined;
  /** What the score means, in words. */
  verdict: string | undefined;
  words: number;
  sentences: number;
  meanSentence: number;
  longestSentence: MeasuredSentence | undefined;
  judgement: Judgement;
  /** In the order of the text. */
  findings: Finding[];
}

/** Reads a text the way somebody does who reads with difficulty, and says what could be easier. Never throws. */
export function read(question: ReadingQuestion): Reading {
  const measured = measure(question.blocks);
  const judgement = judge(measured, question.kind);
  return {
    score: judgement.score,
    verdict: judgement.score === undefined ? undefined : verdictOf(judgement.score),
    words: measured.words,
    sentences: measured.sentences.length,
    meanSentence: meanSentence(measured),
    longestSentence: longestSentence(measured),
    judgement,
    findings: findingsOf(question, measured),
  };
}

/** Words that are found once are not repeated: whoever mends the first finds the others. */
const onceEach = new Set<Finding['kind']>(['long-word', 'abbreviation', 'hard-word', 'from-the-netherlands']);

function findingsOf({ source, blocks, kind, glossary }: ReadingQuestion, measured: Measure): Finding[] {
  const find = finderOf({ text: blocks.map(block => block.text).join('\n'), glossary });
  const found = blocks.flatMap(block => {
    const text = readText(block.text);
    return sentencesOf(text).flatMap(sentence => {
      const ofSentence = text.slice(sentence.start, sentence.end);
      return find({ text: ofSentence, words: wordsOf(ofSentence) }).map(finding =>
        placed({ finding, block, sentenceStart: sentence.start, source }),
      );
    });
  });
  const tooLong = measured.sentences
    .filter(({ words }) => words > limits[kind].sentence)
    .map(sentence => longSentence({ sentence, most: limits[kind].sentence, source }));
  return firstOfEach(
    [...found, ...tooLong].toSorted((one, other) => one.start - other.start || one.end - other.end),
  );
}

function finderOf({ text, glossary }: { text: string; glossary: readonly GlossaryEntry[] }): Finder {
  const finders = [
    ...findersOfEachText,
    ...findersOfGlossary(glossary),
    abbreviationFinder({ text, glossary }),
  ];
  return sentence => finders.flatMap(finder => finder(sentence));
}

const findersOfEachText: readonly Finder[] = [
  findPassives,
  findNounStyle,
  findDoubleNegations,
  findFormalYou,
  findHardWords,
  findWordsFromTheNetherlands,
];

/** Made once for each glossary: its words become one big pattern, and an editor asks again after every letter. */
const madeBefore = new WeakMap<readonly GlossaryEntry[], readonly Finder[]>();

function findersOfGlossary(glossary: readonly GlossaryEntry[]): readonly Finder[] {
  const made = madeBefore.get(glossary) ?? [jargonFinder(glossary), longWordFinder(glossary)];
  madeBefore.set(glossary, made);
  return made;
}

interface Placing {
  finding: FindingInSentence;
  block: Block;
  /** Where the sentence begins in the block. */
  sentenceStart: number;
  source: string;
}

function placed({ finding, block, sentenceStart, source }: Placing): Finding {
  const inBlock: Span = { start: sentenceStart + finding.start, end: sentenceStart + finding.end };
  const place = spanInSource(block, inBlock);
  return {
    ...finding,
    ...place,
    line: lineAt(source, place.start),
    found: block.text.slice(inBlock.start, inBlock.end),
  };
}

interface LongSentence {
  sentence: MeasuredSentence;
  most: number;
  source: string;
}

function longSentence({ sentence, most, source }: LongSentence): Finding {
  const { start, end, text, words } = sentence;
  return {
    kind: 'long-sentence',
    start,
    end,
    line: lineAt(source, start),
    found: text,
    reason: `Deze zin telt ${words} woorden. Na ${most} is het begin vergeten.`,
    suggestion: adviceForLongSentence(text),
  };
}

function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, found }) => {
    if (!onceEach.has(kind)) return true;
    const key = `${kind} ${found.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
