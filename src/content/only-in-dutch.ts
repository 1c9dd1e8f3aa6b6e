import { isTranslated } from '../i18n/translated.ts';
import { knownAddresses } from './check.ts';
import { titlesByAddress } from './titles.ts';

export interface DutchPage {
  /** What stands behind the language in its address, without the last slash: `rechten/zakgeld`. */
  path: string;
  title: string;
}

const easyVersion = /makkelijk\/$/;

/** Every public page that exists in Dutch and in no other language, in the order of its address. */
export async function onlyInDutch(): Promise<DutchPage[]> {
  const titles = await titlesByAddress();
  return [...(await knownAddresses(process.cwd()))]
    .filter(address => address.startsWith('/nl/') && !isTranslated(address))
    .toSorted()
    .map(address => ({ path: address.slice('/nl/'.length, -1), title: titleOf(address, titles) }));
}

/** An easy version is called after its page; a page without a title of its own after the last word of its address. */
function titleOf(address: string, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(address);
  if (title !== undefined) return title;
  const whole = titles.get(address.replace(easyVersion, ''));
  if (whole !== undefined) return `${whole} (makkelijk)`;
  const word = (address.split('/').at(-2) ?? '').replaceAll('-', ' ');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
