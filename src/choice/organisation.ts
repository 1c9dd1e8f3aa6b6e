import { weightOfSurvey } from '../choosing/needs.ts';
import { startKeeping } from '../filled-in/keep.ts';
import { handOverText, handOverWorkbook } from '../filled-in/tables.ts';
import type { Sheet } from '../platforms/workbook.ts';
import { Board } from './board.ts';
import { type ChoiceData, dataOfPage } from './data.ts';
import { answersIn, propose, proposedIn, recognise, selectsIn, setOwn } from './importance.ts';
import { outcomeOf } from './outcome.ts';
import { planOf, tasksIn } from './plan.ts';
import { questionCards, requirementsOf, requirementsTable, vendorQuestionsOf } from './requirements.ts';
import { startSteps } from './steps.ts';

const TOOL = 'platform-kiezen';

/** Brings the guide for organisations to life. Everything happens in the page: nothing is sent. */
export function startOrganisationGuide(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-guide="organisation"]');
  const data = dataOfPage<ChoiceData>();
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-choice-${name}]`);
  const [root, status, progress] = [part('board'), part('status'), part('progress')];
  const [outcome, list] = [part('outcome'), part('requirements')];
  const [vendors, plan] = [part('vendors'), part('plan')];
  if (!form || !data || !root || !status || !progress || !outcome || !list || !vendors || !plan) return;

  const board = new Board({ form, root, status });
  const draw = () => {
    const answers = answersIn(form, data);
    board.draw();
    progress.textContent = progressOf(form);
    outcome.replaceChildren(...outcomeOf(data, answers));
    list.replaceChildren(requirementsTable(requirementsOf(data, answers)));
    vendors.replaceChildren(...questionCards(vendorQuestionsOf(data, answers)));
    plan.replaceChildren(planOf(tasksIn(form)));
  };

  form.reset();
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) setOwn(target, true);
    else propose(form, proposedIn(form, data));
    draw();
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-choice-do]') : null;
    if (!button) return;
    const actions: Record<string, () => void> = {
      survey: () => {
        takeSurvey(form, data);
        draw();
        form.dispatchEvent(new Event('input', { bubbles: true }));
        status.textContent = 'De antwoorden van de bevraging staan klaar. Pas ze aan zoals jullie willen.';
      },
      print: () => print(),
      csv: () => handOverText('eisenlijst', sheetsOf(data, form)),
      xlsx: () => void handOverWorkbook('eisenlijst', sheetsOf(data, form)),
    };
    actions[button.dataset['choiceDo'] ?? '']?.();
  });
  startKeeping({
    form,
    tool: TOOL,
    changed: () => {
      recognise(form, proposedIn(form, data));
      draw();
    },
  });
  draw();
  startSteps(draw);
}

/** How many of the questions have an answer; a select always has one, so those are not counted. */
function progressOf(form: HTMLFormElement): string {
  const questions = [...form.querySelectorAll('fieldset[data-question]')];
  const answered = questions.filter(question => question.querySelector('input:checked'));
  const weighed = selectsIn(form).filter(({ value }) => value !== '0');
  const wishes = weighed.length === 1 ? '1 eis of wens' : `${weighed.length} eisen en wensen`;
  return `${answered.length} van de ${questions.length} vragen beantwoord. ${wishes} gekozen.`;
}

/** Puts what professionals answered in 2022 where nobody weighed yet. */
function takeSurvey(form: HTMLFormElement, { survey }: ChoiceData): void {
  for (const select of selectsIn(form)) {
    const necessary = survey[select.name.replace('telt-', '')];
    if (necessary === undefined || select.value !== '0') continue;
    select.value = String(weightOfSurvey(necessary));
    setOwn(select, true);
  }
}

/** Everything that somebody takes along: what the list is, the requirements, the questions for each vendor, and the plan. */
function sheetsOf(data: ChoiceData, form: HTMLFormElement): Sheet[] {
  const answers = answersIn(form, data);
  return [
    {
      name: 'Eisenlijst',
      widths: [40, 20, 60],
      rows: [
        ['Wat', 'Hoe belangrijk', 'Vraag aan de aanbieder'],
        ...requirementsOf(data, answers).map(({ what, importance, ask }) => [what, importance, ask]),
      ],
    },
    {
      name: 'Vragen voor de aanbieder',
      widths: [24, 60, 50],
      rows: [
        ['Platform', 'Vraag aan de aanbieder', 'Waarom'],
        ...vendorQuestionsOf(data, answers).flatMap(({ platform, questions }) =>
          questions.map(({ ask, why }) => [platform, ask, why]),
        ),
      ],
    },
    {
      name: 'Team en visie',
      widths: [60, 14, 60],
      rows: [
        ['Vraag', 'Antwoord', 'Notitie'],
        ...tasksIn(form).map(({ question, answer, note }) => [question, answer, note]),
      ],
    },
  ];
}
