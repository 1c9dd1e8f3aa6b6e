import { usePlaces } from './InLanguage.tsx';
import { Message } from './Message.tsx';
import { Written } from './Written.tsx';
import { useSharedWords } from './words.ts';

/** Who reads along came to a screen of the youngster: says so, with the way to what was shared. */
export function OnlyForSubject({ name }: { name: string }) {
  const { notForYou } = useSharedWords();
  const places = usePlaces();
  return (
    <Message picto="privacy" title={notForYou.title}>
      <p>{notForYou.text(<Written>{name}</Written>)}</p>
      <p>
        <a className="button button--main" href={places.reading}>
          {notForYou.read}
        </a>
      </p>
    </Message>
  );
}
