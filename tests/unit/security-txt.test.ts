import { describe, expect, it } from 'vitest';
import { securityTxt } from '../../scripts/site/security-txt.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const fields = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map(line => line.split(/: (.*)/s).slice(0, 2));

describe('security.txt', () => {
  it('names contact, end, languages, its own place and the policy, each on a line (RFC 9116)', () => {
    const text = securityTxt({ site: 'https://kaart.example', contact: 'mailto:lek@kaart.example', now });
    expect(fields(text)).toEqual([
      ['Contact', 'mailto:lek@kaart.example'],
      ['Expires', '2027-05-21T10:00:00Z'],
      ['Preferred-Languages', 'nl, en, fr'],
      ['Canonical', 'https://kaart.example/.well-known/security.txt'],
      ['Policy', 'https://kaart.example/nl/lek-melden/'],
    ]);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('ends within a year of the build, so that an old one is seen to be old', () => {
    const expires = fields(securityTxt({ site: 'https://kaart.example', now })).find(
      ([name]) => name === 'Expires',
    );
    const days = (Date.parse(expires?.[1] ?? '') - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
  });

  it.each([undefined, '', '  '])('leads to the page on leaks while nobody is agreed on (%j)', contact => {
    expect(fields(securityTxt({ site: 'https://kaart.example', contact, now }))[0]).toEqual([
      'Contact',
      'https://kaart.example/nl/lek-melden/',
    ]);
  });
});
