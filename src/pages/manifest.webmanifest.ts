/** What a phone needs to put the site between the apps. Nothing has to be installed for it. */
export const GET = () =>
  Response.json({
    name: 'Open Kaart',
    short_name: 'Open Kaart',
    description: 'Je rechten en je dossier in de jeugdhulp, in gewone taal.',
    lang: 'nl-BE',
    start_url: '/nl/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#f3eee6',
    theme_color: '#f3eee6',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  });
