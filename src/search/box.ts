import { addressOf } from './address.ts';

/** With script, a question that is asked outside the search page goes there behind the `#`: no server hears it. */
export function keepQuestionHere(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('.search-box')) {
    form.addEventListener('submit', event => {
      const query = new FormData(form).get('q');
      if (typeof query !== 'string') return;
      event.preventDefault();
      location.assign(form.action + addressOf({ query, exact: false }));
    });
  }
}
