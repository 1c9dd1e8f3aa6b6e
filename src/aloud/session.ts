import { createBar, type PlayerWords } from './bar.ts';
import { bringIntoSight, isInSight } from './follow.ts';
import { type Kept, keep, paces, readKept } from './kept.ts';
import { mark } from './mark.ts';
import { createPlayer, type PlayerState } from './player.ts';
import { type Sentence, sentencesIn } from './readable.ts';
import { onAloudSignals } from './signals.ts';
import { createSpeaker } from './speaker.ts';
import { voiceOf } from './voices.ts';

interface Setting {
  /** The element around the button that was pressed. */
  place: HTMLElement;
  words: PlayerWords;
  /** Tag of the language of the page. */
  language: string;
  /** Voices of the device for that language, the best first; at least one. */
  voices: readonly [SpeechSynthesisVoice, ...SpeechSynthesisVoice[]];
}

/** Only one window of the site speaks at a time: the voice of a device is one. */
const otherWindows =
  'BroadcastChannel' in globalThis ? new BroadcastChannel('open-kaart-voorlezen') : undefined;

/**
 * Reads aloud what can be seen, until it is done or somebody stops it: by its keys, by leaving the page, by looking at
 * another window, or by {@link stopReadingAloud}. The keys take the place of the button meanwhile.
 *
 * In an easy version the keys stay: the next card is read when it comes up.
 */
export function openSession({ place, words, language, voices }: Setting): void {
  const start = place.querySelector('button');
  const said = place.querySelector('[role="status"]');
  const isDeck = document.querySelector('[data-easy]') !== null;
  const listening = new AbortController();
  const speaker = createSpeaker(speechSynthesis);
  let kept = readKept();
  let sentences = visibleSentences(language);
  let marked: Range | undefined;
  /** After a press the page moves along with the voice; else only while somebody looks at what is read. */
  let isLed = true;

  const player = createPlayer({
    count: () => sentences.length,
    speaker: { silence: speaker.silence, say },
    onChange: show,
  });
  const keys = createBar({
    words,
    voices,
    voice: chosenVoice(),
    pace: kept.pace,
    onKey: key => {
      isLed = true;
      if (key === 'toggle') toggle();
      else player[key]();
    },
    onPace: pace => choose({ ...kept, pace }),
    onVoice: voiceURI => choose({ ...kept, voices: { ...kept.voices, [language]: voiceURI } }),
  });

  function chosenVoice(): SpeechSynthesisVoice {
    return voiceOf(voices, kept.voices[language]) ?? voices[0];
  }

  function choose(choice: Kept): void {
    kept = choice;
    keep(kept);
    player.again();
  }

  function toggle(): void {
    if (player.state().status === 'playing') player.pause();
    else player.play();
  }

  function say(at: number, report: Parameters<typeof speaker.say>[1]): void {
    const text = sentences[at]?.words ?? '';
    speaker.say({ text, language, voice: chosenVoice(), rate: paces[kept.pace] }, report);
  }

  function show({ status, at }: PlayerState): void {
    if (status === 'stopped' || status === 'failed' || (status === 'finished' && !isDeck)) {
      close(status);
      return;
    }
    keys.show(status === 'playing');
    if (status === 'playing') otherWindows?.postMessage('speaking');
    follow(status === 'finished' ? undefined : sentences[at]?.range);
  }

  function follow(range: Range | undefined): void {
    const wasSeen = isLed || marked === undefined || isInSight(marked, place);
    isLed = false;
    marked = range;
    mark(range);
    if (range && wasSeen) bringIntoSight(range, place);
  }

  function turn(): void {
    sentences = visibleSentences(language);
    isLed = true;
    player.goTo(0);
  }

  function close(status: PlayerState['status']): void {
    if (listening.signal.aborted) return;
    listening.abort();
    const hadFocus = keys.bar.contains(document.activeElement);
    mark(undefined);
    keys.bar.remove();
    place.classList.remove('aloud--open');
    if (start) start.hidden = false;
    if (hadFocus) start?.focus({ preventScroll: true });
    if (said && status === 'failed') said.textContent = words.failed;
  }

  const { signal } = listening;
  onAloudSignals({ onStop: player.stop, onTurned: turn, signal });
  addEventListener('pagehide', player.stop, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && player.pause(), { signal });
  otherWindows?.addEventListener('message', player.pause, { signal });

  said?.replaceChildren();
  if (start) start.hidden = true;
  place.classList.add('aloud--open');
  place.append(keys.bar);
  player.play();
  keys.focus();
}

function visibleSentences(language: string): Sentence[] {
  const parts = document.querySelectorAll('main [data-read-aloud]:not([data-read-aloud="off"])');
  return sentencesIn(
    [...parts].filter(part => part.getClientRects().length > 0),
    language,
  );
}
