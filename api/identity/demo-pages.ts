/** Pages of the demo's login provider: no script, one style, plain words. */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { DemoPerson } from './demo-people.ts';

/** The look "zon" and, for devices that ask for dark, "maan" (src/styles/tokens.css). */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f3b; --soft: #50526c; --paper: #fffdf8; --table: #f3eee6; --edge: #766d60; --link: #4a2fc4; --mark: #fff0c2; --urgent: #c8102e; --on-urgent: #ffffff; --focus: #1b1f3b; }
@media (prefers-color-scheme: dark) { :root { --ink: #f5f2ff; --soft: #c5c6de; --paper: #22264a; --table: #15182f; --edge: #8f93bd; --link: #c9bfff; --mark: #4d431c; --urgent: #ff6b7d; --on-urgent: #15182f; --focus: #ffd866; } }
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; line-height: 1.6; }
body { margin: 0; color: var(--ink); background: var(--table); font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
main, footer { max-width: 60rem; margin-inline: auto; padding: 16px clamp(16px, 4vw, 40px); }
h1, h2 { font-family: ui-rounded, "SF Pro Rounded", system-ui, sans-serif; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.8rem); margin: 16px 0; }
h2 { font-size: 1.35rem; margin: 32px 0 12px; }
p { margin: 0 0 16px; max-width: 60ch; }
a { color: var(--link); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 6px; }
.trial { margin: 0; max-width: none; padding: 12px clamp(16px, 4vw, 40px); background: var(--mark); border-bottom: 2px solid var(--edge); text-align: center; font-weight: 700; }
.deck { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 16px; margin: 0; padding: 0; list-style: none; }
.deck li { display: grid; }
.card { display: flex; align-items: center; gap: 16px; min-height: 96px; padding: 16px 20px; border: 2px solid var(--edge); border-radius: 20px; background: var(--paper); color: inherit; font: inherit; text-align: start; cursor: pointer; }
.card:hover { border-color: var(--ink); box-shadow: 0 6px 20px rgb(27 31 59 / 12%); }
.card strong { display: block; font-size: 1.15rem; line-height: 1.3; }
.card small { display: block; font-size: 0.944rem; line-height: 1.45; color: var(--soft); }
.face { flex: none; width: 56px; height: 56px; border-radius: 50%; font-size: 1.5rem; font-weight: 800; line-height: 56px; text-align: center; }
.face--young { background: #5b3fd6; color: #ffffff; }
.face--family { background: #ff7a66; color: #1b1f3b; }
.face--work { background: #3cc4b5; color: #1b1f3b; }
.ways { margin: 24px 0 0; }
.ways a { display: inline-block; min-height: 44px; line-height: 44px; }
.urgent { padding: 16px 20px; border-radius: 20px; background: var(--urgent); color: var(--on-urgent); }
.urgent p { margin: 0; }
.urgent a { color: inherit; font-weight: 700; display: inline-block; min-height: 44px; line-height: 44px; padding-inline: 4px; }
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** Headers of every page here: only this style, forms only to ourselves, in nobody's frame, in no cache. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
};

const GROUPS = [
  { group: 'young', heading: 'Jongeren' },
  { group: 'family', heading: 'Ouders' },
  { group: 'work', heading: 'Mensen die helpen' },
] as const satisfies readonly { group: DemoPerson['group']; heading: string }[];

/** Who do you want to be? Every choice is a button of one form. */
export function choicePage(people: readonly DemoPerson[]): string {
  return page(
    'Kies iemand',
    html`<h1>Wie ben je vandaag?</h1>
      <p>Kies iemand. Je ziet dan wat die persoon ziet. Je hebt geen wachtwoord nodig.</p>
      <form method="post">
        ${GROUPS.map(({ group, heading }) =>
          deck(
            heading,
            people.filter(person => person.group === group),
          ),
        )}
      </form>
      <p class="ways"><a href="/nl/">Terug naar Open Kaart</a></p>`,
  );
}

/** Something went wrong: say so without blame, and show the way back. */
export function troublePage(): string {
  return page(
    'Dit lukte niet',
    html`<h1>Dit lukte niet</h1>
      <p>Misschien stond deze pagina te lang open. Er is niets verloren.</p>
      <p><a href="/api/auth/login">Probeer opnieuw</a> of ga <a href="/nl/">terug naar Open Kaart</a>.</p>`,
  );
}

function deck(heading: string, people: readonly DemoPerson[]) {
  if (people.length === 0) return '';
  return html`<h2>${heading}</h2>
    <ul class="deck">
      ${people.map(
        ({ subject, group, title, text }) => html`<li>
            <button class="card" name="subject" value="${subject}">
              <span class="face face--${group}" aria-hidden="true">${subject.charAt(0).toUpperCase()}</span>
              <span><strong>${title}</strong> <small>${text}</small></span>
            </button>
          </li>`,
      )}
    </ul>`;
}

function page(title: string, content: unknown): string {
  return String(html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title} – Open Kaart</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <header><p class="trial">Dit is een demo met verzonnen mensen.</p></header>
    <main>${content}</main>
    <footer>
      <div class="urgent" role="region" aria-label="Dringende hulp">
        <p>Is er iemand in gevaar? Bel <a href="tel:112">112</a></p>
        <p>Wil je met iemand praten? Bel Awel: <a href="tel:102">102</a></p>
        <p>Denk je aan zelfmoord? Bel de Zelfmoordlijn: <a href="tel:1813">1813</a></p>
      </div>
    </footer>
  </body>
</html>`);
}
