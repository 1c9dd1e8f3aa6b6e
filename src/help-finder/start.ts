/**
 * Shows the help finder one question at a time. Every question is a part of the page and every answer a link to the next one, so
 * without script it is a list to walk through, and with it one step back is one question back. Nothing is sent or kept.
 */
export function startHelpFinder(): void {
  const finder = document.querySelector<HTMLElement>('[data-finder]');
  const steps = [...document.querySelectorAll<HTMLElement>('[data-finder-step]')];
  const [first] = steps;
  if (!finder || !first) return;

  const asked = () => steps.find(({ id }) => `#${id}` === location.hash);
  const show = (here: HTMLElement) => {
    for (const step of steps) step.hidden = step !== here;
  };

  finder.dataset['finder'] = 'live';
  show(asked() ?? first);
  addEventListener('hashchange', () => {
    // Another place on the page, such as the one behind ‘to the content’, leaves the question as it is.
    const here = location.hash === '' ? first : asked();
    if (!here) return;
    show(here);
    here.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    finder.scrollIntoView({ block: 'start' });
  });
}
