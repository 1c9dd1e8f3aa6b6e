/** What stands under a page: was this clear, and what is wrong in it. */
export const feedback = {
  title: 'Was dit duidelijk?',
  clear: 'Ja',
  partly: 'Een beetje',
  unclear: 'Nee',
  why: 'Wil je nog iets zeggen? Het hoeft niet.',
  noNames: 'Schrijf geen namen en niets waaraan we jou of iemand anders herkennen.',
  noAnswer: 'We lezen dit, maar we antwoorden niet. Na 90 dagen wissen we je tekst.',
  send: 'Stuur',
  mistake: 'Fout melden',
  whatIsWrong: 'Wat klopt er niet?',
  thanks: 'Dank je. Zo maken we deze pagina beter.',
  incomplete: 'Er ging nog niets weg. Kies eerst een gezicht, of schrijf wat er fout is.',
  later: 'Dat lukt nu niet. Er ging niets weg. Probeer het straks opnieuw.',
};

export type Feedback = typeof feedback;
