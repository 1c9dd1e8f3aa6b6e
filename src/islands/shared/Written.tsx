import { languages } from '../../i18n/languages.ts';
import { useLanguage } from './InLanguage.tsx';

/** Words of somebody else, such as a name or a title: they stay as they were written, in Dutch as a rule. */
export function Written({ children }: { children: string }) {
  return <bdi lang="nl">{children}</bdi>;
}

/** A text of somebody else, with its own direction. */
export function WrittenText({ className, children }: { className?: string; children: string }) {
  return (
    <p className={className} lang="nl" dir="auto">
      {children}
    </p>
  );
}

/** Names after each other, as the language of the screen lists them: "Bram, Ines en Wout". */
export function Names({ first, names }: { first?: string; names: string[] }) {
  const { formats } = languages[useLanguage()];
  const all = first === undefined ? names : [first, ...names];
  const list = new Intl.ListFormat(formats, { type: 'conjunction' });
  let place = 0;
  return list.formatToParts(all).map(({ type, value }) => {
    place += 1;
    return type === 'literal' || value === first ? value : <Written key={place}>{value}</Written>;
  });
}
