/** The research that every platform page rests on. It may be reused freely, without profit, when it is named. */
export const platformResearch = {
  report: {
    title: 'Digitale ondersteuning van samenwerking in de jeugdhulp',
    year: 2022,
    authors:
      'S. Custers, S. Beelen, P. Bocklandt, H. Claeys, N. Drooghmans, P. Frederix, C. Vanbleu en V. Verbruggen',
    commissionedBy: 'Agentschap Opgroeien',
  },
  followUp: {
    title: 'Starten met een digitaal samenwerkingsplatform',
    day: new Date('2024-10-10'),
    publisher: 'Onlinehulp Vlaanderen',
  },
  caveats: [
    'Niemand probeerde in te breken. Een “ja” bij veiligheid is een aanwijzing, geen garantie.',
    'Medewerkers van het onderzoek gaven hun oordeel. Jongeren en gezinnen testten niet mee.',
    'Geen enkel platform is perfect. Wat past, hangt af van wat jullie belangrijk vinden.',
    'Staat een programma er niet bij? Dan is het daarom niet slecht.',
  ],
} as const;
