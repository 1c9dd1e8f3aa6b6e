import { element } from './element.ts';

/** What an organisation answered about its team and its vision. */
export interface Task {
  question: string;
  answer: string;
  note: string;
}

/** The questions about team and vision that have an answer or a note. */
export function tasksIn(form: HTMLFormElement): Task[] {
  return [...form.querySelectorAll('fieldset[data-question]')]
    .flatMap(question => {
      const note = question.querySelector<HTMLInputElement>('input[name$="-notitie"]');
      return note ? [{ question, note: note.value.trim() }] : [];
    })
    .map(({ question, note }) => ({
      question: question.querySelector('legend')?.textContent?.trim() ?? '',
      answer: question.querySelector('input:checked')?.closest('label')?.textContent?.trim() ?? '',
      note,
    }))
    .filter(({ answer, note }) => answer !== '' || note !== '');
}

/** The same as a list. */
export function planOf(tasks: readonly Task[]): HTMLElement {
  if (tasks.length === 0) return element('p', {}, 'Jullie vulden nog niets in bij stap 1.');
  return element(
    'ul',
    {},
    ...tasks.map(({ question, answer, note }) =>
      element(
        'li',
        {},
        question,
        ' ',
        element('strong', {}, answer === '' ? 'Nog geen antwoord.' : `${answer}.`),
        note !== '' && ` ${note}`,
      ),
    ),
  );
}
