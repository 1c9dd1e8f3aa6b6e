/** Sends the feedback forms of a page without leaving it. Nothing that somebody wrote is lost when sending fails. */
export function startFeedback(): void {
  const block = document.querySelector<HTMLElement>('.feedback');
  for (const form of block?.querySelectorAll('form') ?? []) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      void send(form);
    });
  }
}

async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector('button');
  if (button) button.disabled = true;
  const outcome = await post(form);
  if (button) button.disabled = false;
  if (outcome === 'feedback-dank') thank(form);
  show(outcome);
}

/** The id of the message that belongs to the answer. */
async function post(form: HTMLFormElement): Promise<string> {
  const given = Object.fromEntries(new FormData(form));
  try {
    const { ok, status } = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
    });
    if (ok) return 'feedback-dank';
    return status === 422 ? 'feedback-onvolledig' : 'feedback-later';
  } catch {
    return 'feedback-later';
  }
}

/** One opinion a page is enough: the form makes room for the thanks. */
function thank(form: HTMLFormElement): void {
  form.reset();
  form.hidden = true;
  form.closest('details')?.setAttribute('hidden', '');
}

function show(id: string): void {
  for (const message of document.querySelectorAll<HTMLElement>('.feedback__outcome')) {
    message.classList.toggle('feedback__outcome--now', message.id === id);
  }
  document.getElementById(id)?.focus();
}
