import type { Outcome } from './player.ts';

export interface Utterance {
  text: string;
  /** Tag of the language; some phones need it even when the voice says it too. */
  language: string;
  voice: SpeechSynthesisVoice;
  /** 1 is the pace of the voice itself. */
  rate: number;
}

/** After silence a browser needs a moment, or it swallows what comes next. */
const breath = 60;
/** How often we look whether the voice is still speaking, in milliseconds. */
const heartbeat = 500;
/** This many looks in a row without a sound: the browser forgot to say that it is done. */
const quietLooks = 4;
/** No voice needs so long for one letter, in milliseconds. Some browsers believe for ever that they speak. */
const slowestLetter = 400;

/**
 * The voice of the device, one sentence at a time. Long texts are cut off by some browsers after fifteen seconds; a
 * sentence is not.
 */
export function createSpeaker(synthesis: SpeechSynthesis) {
  let forget: () => void = () => undefined;

  function silence(): void {
    forget();
    synthesis.cancel();
  }

  function say(utterance: Utterance, report: (outcome: Outcome) => void): void {
    forget();
    const wait = setTimeout(() => begin(utterance, report), breath);
    forget = () => clearTimeout(wait);
  }

  function begin({ text, language, voice, rate }: Utterance, report: (outcome: Outcome) => void): void {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang || language;
    words.rate = rate;
    let hasStarted = false;
    let looks = 0;
    let quiet = 0;
    const longest = (text.length * slowestLetter) / rate / heartbeat + quietLooks;
    const pulse = setInterval(() => {
      looks += 1;
      quiet = synthesis.speaking || synthesis.pending ? 0 : quiet + 1;
      if (quiet >= quietLooks || looks > longest) finish(hasStarted ? 'ended' : 'failed');
    }, heartbeat);
    forget = () => {
      clearInterval(pulse);
      words.onstart = words.onend = words.onerror = null;
      forget = () => undefined;
    };
    function finish(outcome: Outcome): void {
      forget();
      report(outcome);
    }
    words.onstart = () => {
      hasStarted = true;
    };
    words.onend = () => finish('ended');
    words.onerror = () => finish('failed');
    // A page before this one may have left the voice paused.
    synthesis.resume();
    synthesis.speak(words);
  }

  return { say, silence };
}
