import type { Dossier, Section } from '../../../api/dossier/contract.ts';

/** The fragment under which all cards are laid out to print. */
export const COPY_FRAGMENT = 'kopie';

/** What will come on a shelf that is still empty, as an invitation. */
export const EMPTY_SHELF: Record<Section, string> = {
  'about-me': 'Hier komt wie je bent en wat belangrijk is voor je.',
  reports: 'Hier komen je verslagen.',
  plan: 'Hier komen je doelen en afspraken.',
  calendar: 'Hier komen je afspraken met een dag en een uur.',
  people: 'Hier komen de mensen die belangrijk zijn voor je.',
  documents: 'Hier komen je papieren, zoals een attest.',
  keepsakes: 'Hier komen je herinneringen.',
  'my-words': 'Hier komt wat je zelf schreef.',
};

/** Whose shelf is empty: nobody filled it, or nothing on it was shared. */
export function emptyShelf(section: Section, relation: Dossier['relation']): string {
  return relation === 'subject'
    ? `${EMPTY_SHELF[section]} Er ligt nog geen kaart.`
    : 'In dit vak is niets met jou gedeeld.';
}
