import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
/** A site that nobody built for half a year is a site that nobody looks after (RFC 9116 asks for less than a year). */
const VALID_DAYS = 180;

interface SecurityTxt {
  /** Address of the site. */
  site: string;
  /** `mailto:` or `https:`; while nobody is agreed on, the page that says so. */
  contact?: string | undefined;
  now: Date;
}

/** Where somebody who finds a leak can tell it, in the form that tools look for (RFC 9116). */
export function securityTxt({ site, contact, now }: SecurityTxt): string {
  const policy = new URL('/nl/lek-melden/', site).href;
  const fields = {
    Contact: contact?.trim() || policy,
    Expires: new Date(now.getTime() + VALID_DAYS * DAY).toISOString().replace(/\.\d+Z$/, 'Z'),
    'Preferred-Languages': 'nl, en, fr',
    Canonical: new URL('/.well-known/security.txt', site).href,
    Policy: policy,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/**
 * Writes `/.well-known/security.txt` into the built site.
 *
 * @returns what was done, in words for the terminal
 */
export async function writeSecurityTxt(
  outDir: string,
  environment: Record<string, string | undefined>,
): Promise<string> {
  const folder = join(outDir, '.well-known');
  await mkdir(folder, { recursive: true });
  const contact = environment['KAART_SECURITY_CONTACT'];
  const site = environment['KAART_PUBLIC_URL'] ?? 'http://localhost:4321';
  await writeFile(join(folder, 'security.txt'), securityTxt({ site, contact, now: new Date() }));
  return contact ? 'klaar' : 'klaar, zonder adres: KAART_SECURITY_CONTACT is leeg';
}
