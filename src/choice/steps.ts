/**
 * Shows the steps of a guide one at a time. The address says which one (`#stap-2`), so that "back" goes a step back; without
 * script all steps stand under each other.
 */
export function startSteps(shown: (step: HTMLElement) => void): void {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-choice-step]')];
  const [first] = steps;
  if (!first) return;
  const open = (moved: boolean) => {
    const step = steps.find(({ id }) => `#${id}` === location.hash) ?? first;
    for (const one of steps) one.hidden = one !== step;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-to-step]')) {
      if (link.hash === `#${step.id}`) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    shown(step);
    if (!moved) return;
    step.querySelector<HTMLElement>('h2')?.focus();
    step.scrollIntoView();
  };
  // An address of something else on the page leaves the open step open.
  addEventListener('hashchange', () => {
    if (location.hash === '' || steps.some(({ id }) => `#${id}` === location.hash)) open(true);
  });
  open(false);
}
