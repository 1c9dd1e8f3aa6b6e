/** The page that comes when there is no internet. */
export const offline = {
  title: 'Geen internet',
  lead: 'Je bent nu niet verbonden met het internet. Er is niets verloren.',
  whatNow: 'Dit kan je doen',
  checkConnection: 'Kijk of je wifi of je mobiele data aan staan.',
  freeWifi: 'Zoek een plek met gratis wifi, zoals de bib of je school.',
  goBack: 'Ga terug. Pagina’s die je op dit toestel al las, werken vaak ook zonder internet.',
  calling: 'Bellen kan ook zonder internet. De nummers staan hieronder.',
  home: 'Naar het begin',
};

export type Offline = typeof offline;
