import { type Language, languages } from './languages.ts';

/** The forms that a counted word has in each language (Unicode CLDR, for whole numbers below a million). */
type FormsOf = {
  nl: 'one' | 'other';
  fr: 'one' | 'other';
  en: 'one' | 'other';
  ar: Intl.LDMLPluralRule;
};

/**
 * How this language counts. The answer takes a number and the forms of what is counted, and gives the right one with
 * `#` filled in: `counting(3, { one: '# kaart', other: '# kaarten' })` is "3 kaarten".
 */
export function countingIn<Of extends Language>(language: Of) {
  const { tag } = languages[language];
  const rules = new Intl.PluralRules(tag);
  const digits = new Intl.NumberFormat(`${tag}-u-nu-latn`);
  return (count: number, forms: Record<FormsOf[Of], string>): string => {
    const form: string | undefined = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[
      rules.select(count)
    ];
    return (form ?? forms.other).replace('#', digits.format(count));
  };
}
