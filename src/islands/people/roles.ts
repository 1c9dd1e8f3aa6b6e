import type { ContactRole } from '../../../api/dossier/detail.ts';

/** The page of ‘Wie is wie’ (`content/rollen`) about the part that a contact plays. Some parts have none. */
export const ROLE_PAGES: Partial<Record<ContactRole, string>> = {
  mother: 'ouder',
  father: 'ouder',
  guardian: 'voogd',
  'foster-parent': 'pleegouder',
  family: 'steunfiguur',
  friend: 'steunfiguur',
  guide: 'begeleider',
  consulent: 'consulent',
  'school-counsellor': 'clb-medewerker',
  psychologist: 'psycholoog',
  doctor: 'dokter',
  lawyer: 'advocaat',
  'trusted-person': 'vertrouwenspersoon',
};
