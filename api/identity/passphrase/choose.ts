import { ProblemError } from '../../http/problem.ts';
import { hashPassphrase } from './hash.ts';
import { flawIn, isUserName, normalPassphrase, normalUserName, type PassphraseFlaw } from './rules/judge.ts';

const FLAWS: Record<PassphraseFlaw, string> = {
  'too-short': 'Je wachtzin is te kort. Neem minstens 15 tekens.',
  'too-long': 'Je wachtzin is te lang. Neem hoogstens 200 tekens.',
  common: 'Deze wachtzin kiezen veel mensen. Neem een andere.',
  'own-name': 'Je gebruikersnaam zit in je wachtzin. Neem een andere.',
  'our-name': 'De naam van deze site zit in je wachtzin. Neem een andere.',
  predictable: 'Deze wachtzin is makkelijk te raden. Neem een andere.',
};

/** A problem whose field says which rule was broken too, for screens in another language: `passphrase.common`. */
const refuse = (field: string, message: string) => new ProblemError('invalid', [{ field, message }]);

/** A user name in the one spelling that is kept. @throws ProblemError invalid */
export function chosenName(typed: string): string {
  const userName = normalUserName(typed);
  if (isUserName(userName)) return userName;
  throw refuse('userName.form', 'Een gebruikersnaam heeft 3 tot 40 letters of cijfers.');
}

/** @throws ProblemError invalid: somebody has this name */
export const nameIsTaken = () => refuse('userName.taken', 'Deze naam is al van iemand. Neem een andere.');

/** What is kept of a passphrase that somebody chose. @throws ProblemError invalid, with what is wrong with it */
export async function keptOf(typed: string, userName: string): Promise<string> {
  const passphrase = normalPassphrase(typed);
  const flaw = flawIn(passphrase, userName);
  if (flaw) throw refuse(`passphrase.${flaw}`, FLAWS[flaw]);
  return hashPassphrase(passphrase);
}
