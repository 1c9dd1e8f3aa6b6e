import type { ReactNode } from 'react';
import type { Sharing } from '../../i18n/nl/dossier/sharing.ts';
import { sharingWords, useSharingWords } from './words.ts';

/** The same words, said to whoever decides for a child. */
function wordsFor(name: string, words: Sharing): Sharing {
  const { forChild, give } = words;
  const { purposes } = give;
  return {
    ...words,
    yourShelf: forChild.their(name),
    yourCard: forChild.theirCard,
    oneOfYourCards: forChild.oneOfTheirCards,
    choosePerson: forChild.choosePerson,
    openOfAll: forChild.openOfAll,
    give: {
      ...give,
      purposes: {
        know: { ...purposes.know, hint: forChild.hints.know },
        help: { ...purposes.help, hint: forChild.hints.help },
        arrange: { ...purposes.arrange, hint: forChild.hints.arrange },
        'hand-over': { ...purposes['hand-over'], hint: forChild.hints['hand-over'] },
      },
    },
  };
}

/** Below it the screens speak of the child, by the first name. */
export function ForChild({ name, children }: { name: string; children: ReactNode }) {
  const words = useSharingWords();
  const [first = name] = name.split(' ');
  return <sharingWords.context value={wordsFor(first, words)}>{children}</sharingWords.context>;
}
