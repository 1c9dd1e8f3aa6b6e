import { useCallback, useEffect, useId, useState } from 'react';
import { api } from '../shared/client.ts';
import { useLoad } from '../shared/useLoad.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { useSignInWords } from './words.ts';

/** How somebody wants to get in from now on. */
export type Proof =
  | { way: 'words'; passphrase: string; kept: boolean }
  | { way: 'own'; passphrase: string }
  | { way: 'passkey' };

type Way = Proof['way'];

export const firstProof: Proof = { way: 'words', passphrase: '', kept: false };

const emptyProofs: Record<Way, Proof> = {
  words: firstProof,
  own: { way: 'own', passphrase: '' },
  passkey: { way: 'passkey' },
};

/** Four words that the house proposes, until somebody asks for others; with a tick that they were kept. */
function FourWords({
  proof,
  onChoose,
}: {
  proof: Extract<Proof, { way: 'words' }>;
  onChoose: (proof: Proof) => void;
}) {
  const { choose } = useSignInWords();
  const { answer, retry } = useLoad(useCallback((signal: AbortSignal) => api.phrase(signal), []));
  const phrase = answer.state === 'ready' ? answer.data.phrase : '';
  useEffect(() => {
    if (phrase !== '') onChoose({ way: 'words', passphrase: phrase, kept: false });
  }, [phrase, onChoose]);
  return (
    <div className="my-words">
      <p>{choose.yourWords}</p>
      <p className="my-four-words" lang="nl" aria-live="polite">
        {phrase || '…'}
      </p>
      <button type="button" className="button" onClick={retry}>
        {choose.otherWords}
      </button>
      <p>{choose.keepThem}</p>
      <label className="my-tick">
        <input
          type="checkbox"
          checked={proof.kept}
          onChange={event => onChoose({ ...proof, kept: event.currentTarget.checked })}
        />
        {choose.kept}
      </label>
    </div>
  );
}

/**
 * Choosing how to get in: four words, a sentence of one's own, or a passkey.
 *
 * @param ways that can be chosen; the first is there at the start
 */
export function ChooseProof({
  ways,
  proof,
  onChoose,
}: {
  ways: readonly Way[];
  proof: Proof;
  onChoose: (proof: Proof) => void;
}) {
  const { choose } = useSignInWords();
  const [canMake, setCanMake] = useState(true);
  const name = useId();
  useEffect(() => setCanMake('PublicKeyCredential' in window), []);
  return (
    <>
      <fieldset className="my-choices">
        <legend>{choose.how}</legend>
        {ways.map(way => (
          <label key={way} className="my-choice">
            <input
              type="radio"
              name={name}
              checked={proof.way === way}
              onChange={() => onChoose(emptyProofs[way])}
            />
            <span>
              <span className="my-choice-label">{choose[way].label}</span>
              <span className="my-card-small">{choose[way].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {proof.way === 'words' && <FourWords proof={proof} onChoose={onChoose} />}
      {proof.way === 'own' && (
        <PassphraseField
          label={choose.passphrase}
          hint={choose.own.hint}
          isNew
          value={proof.passphrase}
          onChange={passphrase => onChoose({ way: 'own', passphrase })}
        />
      )}
      {proof.way === 'passkey' && <p>{canMake ? choose.onlyHere : choose.noPasskeys}</p>}
    </>
  );
}
