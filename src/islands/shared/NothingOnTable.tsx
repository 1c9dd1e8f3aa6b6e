import { usePublicPlaces } from './InLanguage.tsx';
import { Message } from './Message.tsx';
import { useSharedWords } from './words.ts';

/** Somebody without a dossier, with whom nobody shares anything. */
export function NothingOnTable() {
  const { nothing } = useSharedWords();
  const { dossier } = usePublicPlaces();
  return (
    <Message picto="dossier" title={nothing.title}>
      <p>{nothing.text}</p>
      <p>
        {nothing.onPaper(words => (
          <a href={dossier}>{words}</a>
        ))}
      </p>
    </Message>
  );
}
