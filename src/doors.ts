/** The doors of the site. A door is a colour and a suit; the suit says it for who does not see the colour. */
export type Door = 'rights' | 'help' | 'platforms' | 'dossier' | 'urgent';

/** The outline of each suit in a box of 16 by 16. */
export const suits: Readonly<Record<Door, string>> = {
  rights: 'M8 0l6 8-6 8-6-8z',
  help: 'M8 15C3 11 1 8.5 1 5.5A3.7 3.7 0 0 1 8 3.6a3.7 3.7 0 0 1 7 1.9C15 8.5 13 11 8 15z',
  platforms:
    'M8 .5a3.4 3.4 0 0 1 2.7 5.4A3.4 3.4 0 1 1 9 11.3c.1 1.7.8 3 2 4.2H5c1.2-1.2 1.9-2.5 2-4.2a3.4 3.4 0 1 1-1.7-5.4A3.4 3.4 0 0 1 8 .5z',
  dossier:
    'M8 0c1.5 3 7 5.5 7 9a3.3 3.3 0 0 1-6 1.9c.1 1.9.8 3.4 2 4.6H5c1.2-1.2 1.9-2.7 2-4.6A3.3 3.3 0 0 1 1 9c0-3.5 5.5-6 7-9z',
  urgent: 'M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z',
};

/** The four doors that stand in the header of every page, with their Dutch address. Their names stand with the words. */
export const headerDoors = [
  { door: 'rights', href: '/nl/rechten/' },
  { door: 'help', href: '/nl/hulp/' },
  { door: 'platforms', href: '/nl/platformen/' },
  { door: 'dossier', href: '/nl/mijn-dossier/' },
] as const satisfies readonly { door: Door; href: string }[];
