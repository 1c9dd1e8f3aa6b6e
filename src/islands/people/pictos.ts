import type { ContactRole } from '../../../api/dossier/detail.ts';

/** A picto for each part that a contact plays. */
export const CONTACT_PICTOS: Record<ContactRole, string> = {
  mother: 'mother',
  father: 'father',
  guardian: 'guardian',
  'foster-parent': 'foster-care',
  family: 'family',
  friend: 'friends',
  guide: 'guide',
  consulent: 'consulent',
  'school-counsellor': 'school-counsellor',
  teacher: 'teacher',
  psychologist: 'psychologist',
  doctor: 'doctor',
  lawyer: 'lawyer',
  'trusted-person': 'trusted',
  team: 'team',
  other: 'people',
};
