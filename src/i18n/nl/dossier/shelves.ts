/** What the shelves are called. In a file of its own: a question to somebody names a shelf in Dutch in every language. */
export const shelves = {
  'about-me': 'Over mij',
  reports: 'Verslagen',
  plan: 'Mijn plan',
  calendar: 'Agenda',
  people: 'Mensen',
  documents: 'Documenten',
  keepsakes: 'Herinneringen',
  'my-words': 'Mijn woorden',
};

export type Shelves = typeof shelves;
