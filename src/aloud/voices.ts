/** What we need to know of a voice: a part of the browser's own `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService'>;

/**
 * The voices on the device itself that speak a language, the best first: the same country before another one.
 *
 * Never a voice of the network: that one sends the words on the page to somebody else.
 * @param language a tag such as `nl-BE`
 */
export function localVoices<V extends Voice>(voices: readonly V[], language: string): V[] {
  const wanted = tagOf(language);
  const [main] = wanted.split('-');
  const speaking = voices.filter(
    ({ localService, lang }) => localService === true && tagOf(lang).split('-')[0] === main,
  );
  const near = speaking.filter(({ lang }) => tagOf(lang) === wanted);
  return [...near, ...speaking.filter(voice => !near.includes(voice))];
}

/** The voice that somebody chose, while it is there; else the best one. */
export function voiceOf<V extends Voice>(voices: readonly V[], chosen: string | undefined): V | undefined {
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
}

/** Android writes `nl_BE`. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

/** Longer than any browser needs to tell which voices it has. */
const patience = 2000;

/**
 * Waits until the browser told its voices: many tell them only some time after they are asked.
 * @returns the voices for this language; empty when there is none within two seconds
 */
export function voicesWhenReady(
  synthesis: SpeechSynthesis,
  language: string,
): Promise<SpeechSynthesisVoice[]> {
  return new Promise(resolve => {
    const look = () => localVoices(synthesis.getVoices(), language);
    if (look().length > 0) return resolve(look());
    const finish = () => {
      if (look().length === 0) return;
      giveUp();
    };
    const giveUp = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', finish);
      resolve(look());
    };
    const timer = setTimeout(giveUp, patience);
    synthesis.addEventListener('voiceschanged', finish);
  });
}
