import { type Language, languages } from './languages.ts';

/** The forms that a counted word has in each language (Unicode CLDR, for whole numbers below a million). */
type FormsOf = {
  nl: 'one' | 'other';
  fr: 'one' | 'other';
  en: 'one' | 'other';
  ar: Intl.LDMLPluralRule;
};

type Forms<Of extends Language> = Record<'other', string> & Record<FormsOf[Of], string>;

/**
 * How this language counts. The answer takes a number and the forms of what is counted, and gives the right one with
 * `#` filled in: `counting(3, { one: '# kaart', other: '# kaarten' })` is "3 kaarten".
 */
export function countingIn<Of extends Language>(language: Of) {
  const { formats } = languages[language];
  const rules = new Intl.PluralRules(formats);
  const digits = new Intl.NumberFormat(formats);
  return (count: number, forms: Forms<Of>): string => {
    const known: Record<'other', string> & Partial<Forms<'ar'>> = forms;
    return (known[rules.select(count)] ?? known.other).replace('#', digits.format(count));
  };
}
