import { drawing, element } from '../choice/element.ts';
import {
  type Filled,
  type Gap,
  type Scan,
  type ScanAnswer,
  type ScanMark,
  scan,
  scanAnswers,
  type ThemeResult,
} from '../choosing/self-scan.ts';
import { startKeeping } from '../filled-in/keep.ts';
import { handOverText, handOverWorkbook } from '../filled-in/tables.ts';
import type { Sheet } from '../platforms/workbook.ts';
import { answers, countsInWords, marks, progressInWords } from './words.ts';

const TOOL = 'zelfscan';

/** A criterion as it stands on the page. */
interface Shown {
  id: string;
  theme: string;
  text: string;
}

/**
 * Brings the self-scan to life. The page shows every criterion; here each gets its answers from one template, which keeps the page
 * light and readable without script.
 */
export function startSelfScan(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-scan]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-scan-answers]');
  const result = document.querySelector<HTMLElement>('[data-scan-result]');
  const progress = document.querySelector<HTMLElement>('[data-scan-progress]');
  if (!form || !template || !result || !progress) return;

  const criteria = [...form.querySelectorAll<HTMLElement>('[data-criterion]')].map(item => {
    dress(item, template);
    return shownIn(item);
  });
  const draw = () => {
    const done = scan(criteria, filledIn(form, criteria));
    progress.textContent = progressInWords(done.answered, criteria.length);
    for (const theme of done.themes) told(form, theme);
    result.replaceChildren(...resultOf(done, criteria, form));
  };
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', draw);
  startKeeping({ form, tool: TOOL, changed: draw });
  const does: Record<string, () => void> = {
    print: () => print(),
    csv: () => handOverText(TOOL, [sheetOf(form, criteria)]),
    xlsx: () => void handOverWorkbook(TOOL, [sheetOf(form, criteria)]),
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-scan-do]')) {
    button.addEventListener('click', () => does[button.dataset['scanDo'] ?? '']?.());
  }
  draw();
}

/** Gives a criterion its controls, each named after it and described by its text. */
function dress(item: HTMLElement, template: HTMLTemplateElement): void {
  const { id, text } = shownIn(item);
  const controls = template.content.cloneNode(true) as DocumentFragment;
  for (const control of controls.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    control.name = control.name === 'answer' ? id : `${id}-${control.name}`;
  }
  controls.querySelector('fieldset')?.setAttribute('aria-label', text);
  item.append(controls);
}

function shownIn(item: HTMLElement): Shown {
  return {
    id: item.dataset['criterion'] ?? '',
    theme: item.closest<HTMLElement>('[data-theme]')?.dataset['theme'] ?? '',
    text: item.querySelector('[data-text]')?.textContent?.trim() ?? '',
  };
}

function filledIn(form: HTMLFormElement, criteria: readonly Shown[]): Record<string, Filled> {
  const given = new FormData(form);
  return Object.fromEntries(
    criteria.map(({ id }) => [
      id,
      {
        answer: (given.get(id) ?? undefined) as ScanAnswer | undefined,
        mark: (given.get(`${id}-mark`) || undefined) as ScanMark | undefined,
      },
    ]),
  );
}

/** Says at a theme how many of its criteria have an answer. */
function told(form: HTMLFormElement, { theme, counts }: ThemeResult): void {
  const place = form.querySelector(`[data-theme="${CSS.escape(theme)}"] [data-theme-progress]`);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (place) place.textContent = `${all - counts.open} van ${all}`;
}

function resultOf(
  { themes, gaps, answered }: Scan,
  criteria: readonly Shown[],
  form: HTMLFormElement,
): HTMLElement[] {
  if (answered === 0) return [element('p', {}, 'Er is nog niets ingevuld. Open een thema en begin.')];
  const texts = new Map(criteria.map(({ id, text }) => [id, text]));
  const notes = new FormData(form);
  return [
    element('h3', {}, 'Per thema'),
    element(
      'ul',
      { class: 'scan-themes', role: 'list' },
      ...themes
        .filter(({ counts }) => counts.yes + counts.partly + counts.no + counts['not-for-us'] > 0)
        .map(({ theme, counts }) =>
          element(
            'li',
            {},
            element('strong', {}, theme),
            bar(counts),
            element('span', { class: 'small' }, countsInWords(counts)),
          ),
        ),
    ),
    element('h3', {}, 'Wat nog ontbreekt'),
    gaps.length > 0
      ? element('ol', { class: 'scan-gaps' }, ...gaps.map(gap => gapOf(gap, texts, notes)))
      : element('p', {}, 'Bij wat je invulde ontbreekt niets.'),
  ];
}

function gapOf(
  { criterion, answer, mark }: Gap,
  texts: ReadonlyMap<string, string>,
  notes: FormData,
): HTMLElement {
  const note = String(notes.get(`${criterion}-note`) ?? '').trim();
  return element(
    'li',
    {},
    element('strong', {}, `${answers[answer]}: `),
    texts.get(criterion),
    ' ',
    element('span', { class: 'small soft' }, mark ? `${criterion}, ${marks[mark].toLowerCase()}` : criterion),
    note !== '' && element('span', { class: 'scan-gaps__note' }, note),
  );
}

/** The answers of a theme as a bar; the words beside it say the same. */
function bar(counts: ThemeResult['counts']): SVGElement {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let from = 0;
  const parts = scanAnswers.map(answer => {
    const part = drawing('rect', {
      class: `scan-bar__${answer}`,
      x: (100 * from) / all,
      width: (100 * counts[answer]) / all,
      height: 10,
    });
    from += counts[answer];
    return part;
  });
  return drawing(
    'svg',
    {
      class: 'scan-bar',
      viewBox: '0 0 100 10',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    drawing('rect', { class: 'scan-bar__open', width: 100, height: 10 }),
    ...parts,
  );
}

function sheetOf(form: HTMLFormElement, criteria: readonly Shown[]): Sheet {
  const filled = filledIn(form, criteria);
  const notes = new FormData(form);
  return {
    name: 'Zelfscan',
    widths: [14, 28, 60, 16, 22, 50],
    rows: [
      ['Nummer', 'Thema', 'Criterium', 'Antwoord', 'Minimaal of optioneel', 'Notitie'],
      ...criteria.map(({ id, theme, text }) => {
        const { answer, mark } = filled[id] ?? {};
        const note = String(notes.get(`${id}-note`) ?? '');
        return [id, theme, text, answer ? answers[answer] : '', mark ? marks[mark] : '', note];
      }),
    ],
  };
}
