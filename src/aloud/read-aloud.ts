import playerStyles from '../styles/aloud-player.css?url';
import { noVoiceNote, type PlayerWords } from './bar.ts';
import { deviceOf } from './device.ts';
import { openSession } from './session.ts';
import { voicesWhenReady } from './voices.ts';

/**
 * Reads what can be seen of the page, or says how to get a voice.
 * @param place the element around the button that was pressed: the keys come to stand there
 * @throws when the words of the keys cannot be fetched
 */
export async function readAloud(place: HTMLElement): Promise<void> {
  const language = place.closest<HTMLElement>('[lang]')?.lang ?? '';
  const [words, [best, ...others]] = await Promise.all([
    fetchWords(place),
    voicesWhenReady(speechSynthesis, language),
    loadStyles(),
  ]);
  if (best) return openSession({ place, words, language, voices: [best, ...others] });
  const device = deviceOf(navigator.userAgent, navigator.maxTouchPoints);
  place.querySelector('[role="status"]')?.replaceChildren(noVoiceNote(words, device));
}

async function fetchWords(place: HTMLElement): Promise<PlayerWords> {
  const answer = await fetch(place.dataset['words'] ?? '');
  if (!answer.ok) throw new Error(`The words for reading aloud: ${answer.status}`);
  return answer.json();
}

/** Once is enough; without them the keys still work. */
function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${playerStyles}"]`)) return Promise.resolve();
  return new Promise(resolve => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = playerStyles;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
