/** What still has to be agreed before real dossiers come here, by the word that an editor types for it in a text. */
export const agreements = {
  verantwoordelijke: { setting: 'KAART_CONTROLLER' },
  verwerker: { setting: 'KAART_PROCESSOR' },
  functionaris: { setting: 'KAART_DPO' },
  'lek-melden': { setting: 'KAART_SECURITY_CONTACT' },
} as const satisfies Record<string, { setting: string }>;

export type Agreement = keyof typeof agreements;

/** What a page says while something is not agreed. */
export const notAgreed = 'nog niet afgesproken';

/** What was agreed, as the settings of the build say; nothing for what was not. The API asks for the same settings. */
export function agreedIn(environment: Readonly<Record<string, string | undefined>>) {
  return (about: Agreement): string | undefined =>
    environment[agreements[about].setting]?.trim() || undefined;
}
