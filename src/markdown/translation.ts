import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import { firstLanguage, languages } from '../i18n/languages.ts';

const translations = '/content/vertalingen/';
const { tag, direction } = languages[firstLanguage];

/**
 * Says in a translated text which pieces of it are Dutch, for a voice that reads it out: what stands in italics, and a
 * link to one of our Dutch pages, which bears the Dutch name that people find there. A phone number and an address keep
 * their order, also in a text that runs from right to left.
 */
export const translationPlugin = defineHastPlugin({
  name: 'translation',
  element: {
    filter: ['a', 'em'],
    visit(element, context) {
      if (!context.fileURL?.pathname.includes(translations)) return;
      for (const [name, value] of Object.entries(attributesOf(element))) {
        context.setProperty(element, name, value);
      }
    },
  },
});

function attributesOf({ tagName, properties }: Readonly<Element>): Record<string, string> {
  if (tagName === 'em') return { lang: tag, dir: direction };
  const to = String(properties['href']);
  return to.startsWith(`/${firstLanguage}/`) ? { lang: tag, hrefLang: tag, dir: direction } : { dir: 'ltr' };
}
