import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { agreedIn } from '../../src/content/agreed.ts';
import { agreedPlugin } from '../../src/markdown/agreed.ts';

/** The page that a text becomes when these settings are filled in. */
async function page(markdown: string, environment: Record<string, string> = {}): Promise<string> {
  const { html } = await markdownToHtml(markdown, { mdastPlugins: [agreedPlugin(agreedIn(environment))] });
  return html.trim();
}

const MARK = '<mark class="to-check">nog niet afgesproken</mark>';

describe('A text that names who answers for the data', () => {
  it('says in sight that it is not agreed yet, for as long as nobody filled it in', async () => {
    expect(await page('**Wie beslist:** {verantwoordelijke}.')).toBe(
      `<p><strong>Wie beslist:</strong> ${MARK}.</p>`,
    );
    expect(await page('{functionaris}', { KAART_DPO: '   ' })).toBe(`<p>${MARK}</p>`);
  });

  it('names each one that was filled in, and no other in its place', async () => {
    const names = { KAART_CONTROLLER: 'Voorbeeldhuis vzw', KAART_PROCESSOR: 'Rekenhuis bv' };
    expect(await page('{verantwoordelijke}, {verwerker} en {functionaris}', names)).toBe(
      `<p>Voorbeeldhuis vzw, Rekenhuis bv en ${MARK}</p>`,
    );
  });

  it('takes a name for a name, never for code', async () => {
    const html = await page('{verwerker}', { KAART_PROCESSOR: '<script>alert(1)</script> *bv*' });
    expect(html).not.toContain('<script');
    expect(html).toContain('*bv*');
  });

  it('leads to where a leak can be told', async () => {
    const html = await page('{lek-melden}', { KAART_SECURITY_CONTACT: 'mailto:lek@voorbeeldhuis.example' });
    expect(html).toBe('<p><a href="mailto:lek@voorbeeldhuis.example">lek@voorbeeldhuis.example</a></p>');
  });

  it('leaves other brackets alone', async () => {
    expect(await page('Een {iets} anders')).toBe('<p>Een {iets} anders</p>');
  });
});
