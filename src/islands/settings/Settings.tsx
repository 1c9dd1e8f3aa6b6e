import { useCallback } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import { api } from '../shared/client.ts';
import { InLanguage, useLanguage } from '../shared/InLanguage.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { signInWords } from '../sign-in/words.ts';
import { Codes } from './Codes.tsx';
import { Looks } from './Looks.tsx';
import { NameAndPassphrase } from './NameAndPassphrase.tsx';
import { Passkeys } from './Passkeys.tsx';
import { Sessions } from './Sessions.tsx';
import { SharedDevice } from './SharedDevice.tsx';
import { settingsWords, useSettingsWords } from './words.ts';

/** With what somebody signs in, and where they are signed in. */
async function everything(signal: AbortSignal) {
  const [ways, sessions] = await Promise.all([api.ways(signal), api.sessions(signal)]);
  return { ways, sessions: sessions.items };
}

function All({ me }: { me: Me }) {
  const words = useSettingsWords();
  const language = useLanguage();
  const { answer, retry, refresh } = useLoad(useCallback(everything, []));
  if (answer.state === 'loading') return <Skeleton cards={4} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { ways, sessions } = answer.data;
  return (
    // Choosing a passphrase speaks with the words of signing in.
    <InLanguage language={language} words={signInWords}>
      <p className="lead">{words.lead}</p>
      <div className="my-settings">
        <Looks />
        <Sessions sessions={sessions} onChange={refresh} />
        <NameAndPassphrase account={ways.account} onChange={refresh} />
        <Passkeys passkeys={ways.passkeys} onChange={refresh} />
        <Codes codes={ways.codes} onChange={refresh} />
        <SharedDevice isShared={me.session.shared} />
      </div>
    </InLanguage>
  );
}

/** How one gets in, where one is in, and how it looks. */
export default function Settings({ language }: OnPage) {
  return (
    <SignedIn language={language} words={settingsWords} here="settings" atWork={me => <All me={me} />} />
  );
}
