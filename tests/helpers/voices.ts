import type { BrowserContext, Page } from 'playwright-core';

export type FakeVoice = { name: string; lang: string; localService: boolean };

export const ELLEN: FakeVoice = { name: 'Ellen', lang: 'nl-BE', localService: true };
export const XANDER: FakeVoice = { name: 'Xander', lang: 'nl-NL', localService: true };
/** Speaks best of all, and sends every word to somebody else. */
export const CLOUD: FakeVoice = { name: 'Dena Online (Natural)', lang: 'nl-BE', localService: false };

/** What a voice was asked to say. */
export type Said = { text: string; voice: string | null; lang: string; rate: number };

type Script = {
  voices: FakeVoice[];
  /** The browser tells its voices only this many milliseconds after it was first asked. */
  tellsAfter?: number;
};

type Stage = { said: Said[]; finish: (how: 'end' | 'error') => void; isSpeaking: () => boolean };

/**
 * Gives the browser voices that say nothing and do as they are told: the test's Chromium has none. An utterance begins at once and
 * lasts until {@link finishSentence}. Call it before the first page.
 */
export async function giveVoices(context: BrowserContext, { voices, tellsAfter = 0 }: Script): Promise<void> {
  await context.addInitScript(
    ({ voices, tellsAfter }) => {
      type Utterance = EventTarget & {
        text: string;
        voice: { name: string } | null;
        lang: string;
        rate: number;
        onstart?: () => void;
        onend?: () => void;
        onerror?: () => void;
      };
      class FakeUtterance extends EventTarget {
        voice = null;
        lang = '';
        rate = 1;
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const told = voices.map(voice => ({ ...voice, voiceURI: `voice:${voice.name}`, default: false }));
      let known: typeof told = tellsAfter === 0 ? told : [];
      let queue: Utterance[] = [];
      const said: unknown[] = [];
      function begin() {
        const [utterance] = queue;
        if (!utterance) return;
        said.push({
          text: utterance.text,
          voice: utterance.voice?.name ?? null,
          lang: utterance.lang,
          rate: utterance.rate,
        });
        setTimeout(() => utterance === queue[0] && utterance.onstart?.());
        // A browser is done with nothing at once.
        if (utterance.text === '') setTimeout(() => utterance === queue[0] && end('end'));
      }
      function end(how: 'end' | 'error') {
        const [done, ...rest] = queue;
        queue = rest;
        if (how === 'end') done?.onend?.();
        else done?.onerror?.();
        begin();
      }
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => known,
        speak(utterance: Utterance) {
          queue.push(utterance);
          if (queue.length === 1) begin();
        },
        cancel() {
          const cut = queue;
          queue = [];
          // Browsers tell what they cut off only afterwards: a player that listens to that goes on by mistake.
          setTimeout(() => {
            for (const utterance of cut) utterance.onerror?.();
          });
        },
        resume: () => undefined,
        pause: () => undefined,
      });
      Object.defineProperty(synthesis, 'speaking', { get: () => queue.length > 0 });
      Object.defineProperty(synthesis, 'pending', { get: () => queue.length > 1 });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
      Object.assign(window, { stage: { said, finish: end, isSpeaking: () => queue.length > 0 } });
      if (tellsAfter > 0) {
        setTimeout(() => {
          known = told;
          synthesis.dispatchEvent(new Event('voiceschanged'));
        }, tellsAfter);
      }
    },
    { voices, tellsAfter },
  );
}

/** Everything that was said on this page, in order, without the silence with which a phone is woken. */
export async function said(page: Page): Promise<Said[]> {
  const all = await page.evaluate(() => (window as unknown as { stage: Stage }).stage.said);
  return all.filter(({ text }) => text !== '');
}

/** Waits until so many sentences were said, or begun. */
export async function heard(page: Page, count: number): Promise<Said[]> {
  await page.waitForFunction(
    least =>
      (window as unknown as { stage: Stage }).stage.said.filter(({ text }) => text !== '').length >= least,
    count,
  );
  return said(page);
}

/** The sentence that is being said comes to its end, or the voice gives up. */
export function finishSentence(page: Page, how: 'end' | 'error' = 'end'): Promise<void> {
  return page.evaluate(ending => (window as unknown as { stage: Stage }).stage.finish(ending), how);
}

export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as { stage: Stage }).stage.isSpeaking());
}

/** The words that are marked on the page as being read; empty when none are. */
export function marked(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = (CSS.highlights.get('aloud-said') ?? []) as Iterable<Range>;
    const wrapped = [...document.querySelectorAll('.aloud-said')].map(({ textContent }) => textContent);
    return (range?.toString() ?? wrapped.join('')).replaceAll(/\s+/g, ' ').trim();
  });
}
