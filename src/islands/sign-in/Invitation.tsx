import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { OpenedCode } from '../../../api/identity/invitation/contract.ts';
import { api } from '../shared/client.ts';
import { InLanguage, usePlaces } from '../shared/InLanguage.tsx';
import { Mishap } from '../shared/Mishap.tsx';
import type { OnPage } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { ChooseProof, firstProof, type Proof } from './ChooseProof.tsx';
import { useFlawLine } from './flaw.ts';
import { makePasskey } from './passkey.ts';
import { TextField } from './TextField.tsx';
import { signInWords, useSignInWords } from './words.ts';

const WAYS = ['words', 'own', 'passkey'] as const;

/** The code that came along behind the # of the address on paper. It is taken out of the address at once. */
function takeCode(): string {
  const code = decodeURIComponent(window.location.hash.slice(1));
  window.history.replaceState(null, '', window.location.pathname);
  return code;
}

/** Something that is asked once at a time, with what went wrong in words. */
function useAttempt() {
  const flawLine = useFlawLine();
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');
  async function attempt(run: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    setLine('');
    try {
      await run();
    } catch (error) {
      setLine(flawLine(asTrouble(error)));
    }
    setBusy(false);
  }
  return { busy, line, say: setLine, attempt };
}

function TypeCode({ onOpen }: { onOpen: (code: string, opened: OpenedCode) => void }) {
  const { invitation: words } = useSignInWords();
  // Only a browser knows what stands behind the #. Until it was asked, nothing typed could be kept.
  const [code, setCode] = useState<string | null>(null);
  const { busy, line, attempt } = useAttempt();
  useEffect(() => setCode(takeCode()), []);
  if (code === null) return <Skeleton cards={1} />;
  const open = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => onOpen(code, await api.openCode(code)));
  };
  return (
    <form className="card my-form" onSubmit={open}>
      <TextField
        label={words.code}
        hint={words.codeHint}
        className="my-code-field"
        maxLength={60}
        value={code}
        onChange={setCode}
      />
      {line !== '' && <p role="alert">{line}</p>}
      <button type="submit" className="button button--main" aria-disabled={busy}>
        {words.next}
      </button>
    </form>
  );
}

/** Uses the code, with whatever was chosen. */
async function redeem(code: string, userName: string, proof: Proof, label: string, shared: boolean) {
  if (proof.way !== 'passkey') {
    await api.redeemCode({ code, userName, passphrase: proof.passphrase, shared });
    return;
  }
  const passkey = await makePasskey(await api.askCodePasskey({ code, userName }));
  await api.redeemCode({ code, userName, passkey, label, shared });
}

function Choose({ code, opened }: { code: string; opened: OpenedCode }) {
  const { invitation: words, choose, sharedDevice } = useSignInWords();
  const places = usePlaces();
  const [userName, setUserName] = useState('');
  const [proof, setProof] = useState<Proof>(firstProof);
  const [shared, setShared] = useState(false);
  const { busy, line, say, attempt } = useAttempt();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const finish = (event: FormEvent) => {
    event.preventDefault();
    if (proof.way === 'words' && !proof.kept) return say(choose.keepFirst);
    void attempt(async () => {
      await redeem(code, opened.userName ?? userName, proof, choose.firstPasskey, shared);
      window.location.replace(places.overview);
    });
  };
  return (
    <form className="card my-form" onSubmit={finish}>
      <h2 ref={heading} tabIndex={-1}>
        {words.from(<Written>{opened.organisation}</Written>)}
      </h2>
      {opened.userName !== null && (
        <>
          <p>
            {words.recovery(
              <strong>
                <bdi>{opened.userName}</bdi>
              </strong>,
            )}
          </p>
          <p>{words.guarded}</p>
        </>
      )}
      {opened.userName === null && (
        <TextField
          label={words.userName}
          hint={words.userNameHint}
          autoComplete="username"
          maxLength={60}
          value={userName}
          onChange={setUserName}
        />
      )}
      <ChooseProof ways={WAYS} proof={proof} onChoose={setProof} />
      <label className="my-tick">
        <input type="checkbox" checked={shared} onChange={event => setShared(event.currentTarget.checked)} />
        {sharedDevice}
      </label>
      {line !== '' && <p role="alert">{line}</p>}
      <button type="submit" className="button button--main" aria-disabled={busy}>
        {busy ? words.busy : words.finish}
      </button>
    </form>
  );
}

function Steps() {
  const { invitation: words } = useSignInWords();
  const [open, setOpen] = useState<{ code: string; opened: OpenedCode } | null>(null);
  return (
    <>
      <h1>{words.title}</h1>
      {open ? (
        <Choose {...open} />
      ) : (
        <>
          <p className="lead">{words.lead}</p>
          <TypeCode onOpen={(code, opened) => setOpen({ code, opened })} />
        </>
      )}
    </>
  );
}

/** From a code on paper to a way in of one's own. */
export default function Invitation({ language }: OnPage) {
  return (
    <InLanguage language={language} words={signInWords}>
      <Mishap>
        <Steps />
      </Mishap>
    </InLanguage>
  );
}
