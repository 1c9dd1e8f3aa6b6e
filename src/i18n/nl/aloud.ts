/** Reading aloud. `player` is fetched by the browser at the first press; the rest stands in the page. */
export const aloud = {
  start: 'Lees voor',
  trouble: 'Voorlezen lukt nu niet. Kijk of je internet hebt en probeer het nog eens.',
  player: {
    label: 'Voorlezen',
    pause: 'Pauze',
    resume: 'Verder',
    previous: 'Vorige',
    next: 'Volgende',
    stop: 'Stop',
    sentence: 'zin',
    settings: 'Tempo',
    pace: 'Hoe snel?',
    paces: { slow: 'Traag', normal: 'Gewoon', fast: 'Snel' },
    voice: 'Welke stem?',
    failed: 'De stem stopte. Druk op Lees voor om opnieuw te beginnen.',
    noVoice: {
      title: 'Je toestel heeft nog geen Nederlandse stem.',
      how: 'Zo zet je er een op je toestel. Open daarna je browser opnieuw.',
      others: 'Een ander toestel?',
      why: 'We gebruiken alleen stemmen op je toestel zelf. Zo komt niemand te weten wat jij leest.',
      devices: {
        android: {
          name: 'Android',
          path: 'Instellingen › Toegankelijkheid › Tekst-naar-spraak › tandwiel › Spraakgegevens installeren › Nederlands',
        },
        ios: {
          name: 'iPhone en iPad',
          path: 'Instellingen › Toegankelijkheid › Gesproken materiaal (of Lezen en spreken) › Stemmen › Nederlands',
        },
        windows: {
          name: 'Windows',
          path: 'Instellingen › Tijd en taal › Spraak › Stemmen beheren › Stemmen toevoegen › Nederlands',
        },
        mac: {
          name: 'Mac',
          path: 'Systeeminstellingen › Toegankelijkheid › Gesproken materiaal (of Lezen en spreken) › Systeemstem › Beheer stemmen › Nederlands',
        },
      },
    },
  },
};

export type Aloud = typeof aloud;
