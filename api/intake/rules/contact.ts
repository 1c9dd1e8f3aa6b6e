/**
 * One spelling of a phone number or mail address, so that the same one is seen as the same however a sender writes it:
 * `+32 470 12 34 56`, `0032 (0)470 123456` and `0470/12.34.56` are one number.
 */
export function plainContact(contact: string): string {
  const text = contact.normalize('NFKC').trim().toLowerCase();
  if (text.includes('@')) return text;
  return text
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)32/, '0');
}
