import { type ReactNode, useState } from 'react';
import type { Grant, NewGrant } from '../../../api/sharing/contract.ts';
import { api } from '../shared/client.ts';
import { useSay } from '../shared/notice.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { sameTerms } from './grants.ts';

type Words = {
  /** After ending: "Mama kan je verslagen niet meer lezen." */
  ended: ReactNode;
  /** After giving: "Mama kan nu je verslagen lezen." */
  given: ReactNode;
};

/**
 * Giving and ending, each said in words with a way back. Undoing a yes ends it again; undoing an end makes a new
 * grant with the same terms, because what ended stays ended. Giving throws `Trouble`; ending says it.
 */
export function useGiveAndEnd(dossierId: string, onChange: () => Promise<void>) {
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [needsSignIn, setNeedsSignIn] = useState(false);

  async function orSay(action: () => Promise<void>) {
    try {
      await action();
    } catch (error) {
      const trouble = asTrouble(error);
      if (trouble.kind === 'sign-in-again') setNeedsSignIn(true);
      else say(troubleLine(trouble));
    }
  }

  async function giveAll(terms: NewGrant[], words: Words) {
    const given: Grant[] = [];
    for (const grant of terms) given.push(await api.give(dossierId, grant));
    await onChange();
    say(words.given, () => void orSay(() => endAll(given, words)));
  }

  async function endAll(grants: Grant[], words: Words) {
    for (const grant of grants) await api.endGrant(dossierId, grant.id);
    await onChange();
    say(words.ended, () => void orSay(() => giveAll(grants.map(sameTerms), words)));
  }

  return {
    give: (terms: NewGrant, words: Words) => giveAll([terms], words),
    end: (grants: Grant[], words: Words) => orSay(() => endAll(grants, words)),
    needsSignIn,
    signInLater: () => setNeedsSignIn(false),
  };
}
