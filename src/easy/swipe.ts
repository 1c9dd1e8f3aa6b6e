import { type Way, wayOfSwipe } from './place.ts';

interface Swiping {
  root: HTMLElement;
  reading: 'ltr' | 'rtl';
  swiped: (way: Way) => void;
}

/**
 * Calls `swiped` when a finger or pen goes sideways over `root`. The card follows the finger through `--drag`. Scrolling
 * up and down stays the browser's (`touch-action` in easy.css), and so does everything while somebody zoomed in:
 * then a finger moves the page.
 */
export function onSwipe({ root, reading, swiped }: Swiping): void {
  let start: PointerEvent | undefined;

  const letGo = () => {
    start = undefined;
    root.style.removeProperty('--drag');
  };
  root.addEventListener('pointerdown', event => {
    if (event.pointerType === 'mouse' || !event.isPrimary || isZoomedIn()) return letGo();
    start = event;
  });
  root.addEventListener('pointermove', event => {
    if (event.pointerId !== start?.pointerId) return;
    root.style.setProperty('--drag', `${event.clientX - start.clientX}px`);
  });
  root.addEventListener('pointerup', event => {
    if (event.pointerId !== start?.pointerId) return;
    const way = wayOfSwipe({
      across: event.clientX - start.clientX,
      down: event.clientY - start.clientY,
      reading,
    });
    letGo();
    if (way) swiped(way);
  });
  root.addEventListener('pointercancel', letGo);
  visualViewport?.addEventListener('resize', () => root.toggleAttribute('data-zoomed', isZoomedIn()));
}

function isZoomedIn(): boolean {
  return (visualViewport?.scale ?? 1) > 1.05;
}
