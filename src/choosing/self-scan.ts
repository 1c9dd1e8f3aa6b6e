/** What an organisation answers on one criterion. */
export const scanAnswers = ['yes', 'partly', 'no', 'not-for-us'] as const;
export type ScanAnswer = (typeof scanAnswers)[number];

/** What an organisation makes of a criterion itself: our source lost which ones are minimal and which are optional. */
export const scanMarks = ['minimal', 'optional'] as const;
export type ScanMark = (typeof scanMarks)[number];

export interface Criterion {
  readonly id: string;
  readonly theme: string;
}

/** What an organisation filled in for a criterion. */
export interface Filled {
  answer?: ScanAnswer | undefined;
  mark?: ScanMark | undefined;
}

/** How a theme stands: how many criteria got each answer, and how many none yet. */
export interface ThemeResult {
  theme: string;
  counts: Record<ScanAnswer | 'open', number>;
}

/** What is still missing. */
export interface Gap {
  criterion: string;
  answer: 'no' | 'partly';
  mark: ScanMark | undefined;
}

export interface Scan {
  /** In the order in which the criteria name them. */
  themes: ThemeResult[];
  /**
   * First what the organisation marked as minimal, then what it did not mark, then what it marked as optional. In each of
   * these first what is not there, then what is partly there. Then in the order of the criteria.
   */
  gaps: Gap[];
  /** How many criteria have an answer. */
  answered: number;
}

/** How an organisation stands on the criteria. No total score: criteria do not weigh the same, and the framework gives no weights. */
export function scan(criteria: readonly Criterion[], filled: Readonly<Record<string, Filled>>): Scan {
  const answerOf = ({ id }: Criterion) => filled[id]?.answer;
  const themes = [...new Set(criteria.map(({ theme }) => theme))].map(theme => {
    const own = criteria.filter(one => one.theme === theme);
    const count = (answer: ScanAnswer | undefined) => own.filter(one => answerOf(one) === answer).length;
    return {
      theme,
      counts: {
        yes: count('yes'),
        partly: count('partly'),
        no: count('no'),
        'not-for-us': count('not-for-us'),
        open: count(undefined),
      },
    };
  });
  const gaps = criteria.flatMap((criterion): Gap[] => {
    const answer = answerOf(criterion);
    if (answer !== 'no' && answer !== 'partly') return [];
    return [{ criterion: criterion.id, answer, mark: filled[criterion.id]?.mark }];
  });
  return {
    themes,
    gaps: gaps.toSorted((one, other) => urgency(one) - urgency(other)),
    answered: criteria.filter(one => answerOf(one) !== undefined).length,
  };
}

function urgency({ answer, mark }: Gap): number {
  const byMark = { minimal: 0, none: 2, optional: 4 }[mark ?? 'none'];
  return byMark + (answer === 'no' ? 0 : 1);
}
