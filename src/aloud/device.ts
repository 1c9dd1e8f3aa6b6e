/** The kinds of device for which we can say where a voice is added. */
export const devices = ['android', 'ios', 'windows', 'mac'] as const;

export type Device = (typeof devices)[number];

/**
 * Which kind of device this is, to show its own way first.
 * @param agent what the browser says of itself (`navigator.userAgent`)
 * @param touchPoints `navigator.maxTouchPoints`: an iPad says that it is a Mac, but a Mac cannot be touched
 */
export function deviceOf(agent: string, touchPoints: number): Device | undefined {
  if (/android/i.test(agent)) return 'android';
  if (/iphone|ipad|ipod/i.test(agent) || (/macintosh/i.test(agent) && touchPoints > 1)) return 'ios';
  if (/windows/i.test(agent)) return 'windows';
  return /macintosh/i.test(agent) ? 'mac' : undefined;
}
