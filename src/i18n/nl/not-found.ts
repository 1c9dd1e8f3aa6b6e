/** Where an address leads nowhere. The page says it in every language: nobody knows which one was meant. */
export const notFound = {
  title: 'Deze kaart vinden we niet',
  text: 'Misschien is de pagina verhuisd, of staat er een foutje in het adres. Jij deed niets fout.',
  description: 'De pagina die je zocht bestaat niet of is verhuisd.',
  startHere: 'Of begin hier',
  home: 'Naar het begin',
  urgent: 'Dringende hulp',
};

export type NotFound = typeof notFound;
