/**
 * What stands where a page was not translated yet. In Dutch no page is missing: this is the text that translators start
 * from.
 */
export const notice = {
  pageTitle: (page: string) => `${page}: voorlopig alleen in het Nederlands`,
  description: (page: string) => `De pagina “${page}” bestaat voorlopig alleen in het Nederlands.`,
  title: 'Deze pagina is er alleen in het Nederlands',
  text: 'We vertaalden ze nog niet. De pagina heet:',
  toDutch: 'Lees ze in het Nederlands',
  ways: {
    title: 'Ken je niet zoveel Nederlands?',
    together: 'Lees de pagina samen met iemand die Nederlands kent.',
    ask: 'Zeg aan je begeleider welke taal je spreekt. Vraag wat er mogelijk is, zoals een tolk.',
    urgent: 'Is het dringend? Dringende hulp staat hier wel in jouw taal',
    home: 'Kijk wat er nog is in jouw taal',
  },
};

export type Notice = typeof notice;
