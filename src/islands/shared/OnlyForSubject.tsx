import { Message } from './Message.tsx';
import { PLACES } from './places.ts';

/** Who reads along came to a screen of the youngster: says so, with the way to what was shared. */
export function OnlyForSubject({ name }: { name: string }) {
  return (
    <Message picto="privacy" title="Dit scherm is niet voor jou">
      <p>Alleen {name} ziet wat hier staat. Jij kan wel lezen wat met jou gedeeld is.</p>
      <p>
        <a className="button button--main" href={PLACES.reading}>
          Lees wat gedeeld is
        </a>
      </p>
    </Message>
  );
}
