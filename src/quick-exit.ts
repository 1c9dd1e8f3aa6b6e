import { stopReadingAloud } from './aloud/signals.ts';

/** Three presses must follow each other within this many milliseconds. */
const withinMs = 1500;

/**
 * Makes "Snel weg" leave at once: by its button or by Shift three times. The page falls silent and is emptied first, the address
 * is replaced so that "back" does not return here, and a signed-in person is signed out on the way.
 * Without script the link still works as a link.
 */
export function startQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('.quick-exit');
  if (!link) return;
  link.addEventListener('click', event => {
    event.preventDefault();
    leave(link);
  });
  onShiftThreeTimes(() => leave(link));
}

function leave(link: HTMLAnchorElement): void {
  stopReadingAloud();
  document.body.hidden = true;
  document.title = 'Google';
  if (link.hasAttribute('data-signed-in')) {
    // Not awaited: `keepalive` lets the request outlive the page.
    fetch('/api/auth/logout', { method: 'POST', keepalive: true }).catch(() => undefined);
  }
  navigator.serviceWorker?.controller?.postMessage({ type: 'FORGET' });
  location.replace(link.href);
}

function onShiftThreeTimes(action: () => void): void {
  let presses: number[] = [];
  document.addEventListener('keydown', event => {
    if (event.repeat) return;
    presses = event.key === 'Shift' ? [...presses.slice(-2), event.timeStamp] : [];
    const [first, , third] = presses;
    if (first !== undefined && third !== undefined && third - first <= withinMs) action();
  });
}
