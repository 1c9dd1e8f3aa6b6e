import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceOf } from '../../../src/aloud/device.ts';
import { keptFrom } from '../../../src/aloud/kept.ts';
import { localVoices, voiceOf, voicesWhenReady } from '../../../src/aloud/voices.ts';

const voice = (name: string, lang: string, localService = true) => ({
  name,
  lang,
  localService,
  voiceURI: name,
  default: false,
});
const names = (voices: readonly { name: string }[]) => voices.map(({ name }) => name);

describe('The voices that may read', () => {
  it('are those of the device, never one that sends the words away', () => {
    const voices = [voice('Cloud', 'nl-BE', false), voice('Ellen', 'nl-BE')];
    expect(names(localVoices(voices, 'nl-BE'))).toEqual(['Ellen']);
    expect(localVoices([voice('Cloud', 'nl-BE', false)], 'nl-BE')).toEqual([]);
  });

  it('are not those of a browser that does not say where they speak', () => {
    const { localService: _, ...unclear } = voice('Unclear', 'nl-BE');
    expect(localVoices([unclear as ReturnType<typeof voice>], 'nl-BE')).toEqual([]);
  });

  it('speak the language of the page, those of the own country first', () => {
    const voices = [
      voice('Xander', 'nl-NL'),
      voice('Amélie', 'fr-CA'),
      voice('Ellen', 'nl_BE'),
      voice('Anna', 'de-DE'),
    ];
    expect(names(localVoices(voices, 'nl-BE'))).toEqual(['Ellen', 'Xander']);
    expect(names(localVoices(voices, 'fr-BE'))).toEqual(['Amélie']);
    expect(names(localVoices(voices, 'ar'))).toEqual([]);
  });

  it('give way to the one that somebody chose, as long as it is there', () => {
    const voices = [voice('Ellen', 'nl-BE'), voice('Xander', 'nl-NL')];
    expect(voiceOf(voices, 'Xander')?.name).toBe('Xander');
    expect(voiceOf(voices, 'Gone')?.name).toBe('Ellen');
    expect(voiceOf([], 'Gone')).toBeUndefined();
  });
});

describe('Waiting for the voices', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const browserWith = (voices: ReturnType<typeof voice>[]) =>
    Object.assign(new EventTarget(), { getVoices: () => voices }) as unknown as SpeechSynthesis;

  it('takes those that come later than asked', async () => {
    const voices: ReturnType<typeof voice>[] = [];
    const browser = browserWith(voices);
    const waiting = voicesWhenReady(browser, 'nl-BE');
    voices.push(voice('Anna', 'de-DE'));
    browser.dispatchEvent(new Event('voiceschanged'));
    voices.push(voice('Ellen', 'nl-BE'));
    browser.dispatchEvent(new Event('voiceschanged'));
    expect(names(await waiting)).toEqual(['Ellen']);
  });

  it('ends after two seconds when there is none', async () => {
    const waiting = voicesWhenReady(browserWith([voice('Anna', 'de-DE')]), 'nl-BE');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await waiting).toEqual([]);
  });
});

describe('What stays of the choices', () => {
  it('is the pace and a voice for each language', () => {
    const kept = keptFrom('{"pace":"slow","voices":{"nl-BE":"Ellen"}}');
    expect(kept).toEqual({ pace: 'slow', voices: { 'nl-BE': 'Ellen' } });
  });

  it.each([null, '', 'null', '"slow"', '{"pace":"toString"}', '{"pace":9,"voices":{"nl":3}}', '{broken'])(
    'is nothing when the device kept something odd: %s',
    stored => {
      expect(keptFrom(stored)).toEqual({ pace: 'normal', voices: {} });
    },
  );
});

describe('The device whose way to a voice comes first', () => {
  it.each([
    ['Mozilla/5.0 (Linux; Android 11; SM-A125F) Chrome/96', 5, 'android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X)', 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17 Safari', 5, 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17 Safari', 0, 'mac'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120', 0, 'windows'],
    ['Mozilla/5.0 (X11; Linux x86_64) Firefox/120', 0, undefined],
  ])('%s with %i fingers is %s', (agent, touchPoints, device) => {
    expect(deviceOf(agent, touchPoints)).toBe(device);
  });
});
