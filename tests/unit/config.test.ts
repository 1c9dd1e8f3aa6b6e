import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../api/config.ts';

const PRODUCTION = {
  KAART_MODE: 'production',
  DATABASE_URL: 'postgres://kaart@data.invalid/kaart',
  KEYS_DATABASE_URL: 'postgres://kaart@keys.invalid/keys',
  KAART_PUBLIC_URL: 'https://kaart.invalid',
  KAART_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  KAART_OIDC_ISSUER: 'https://login.invalid',
  KAART_OIDC_CLIENT_ID: 'open-kaart',
  KAART_OIDC_CLIENT_SECRET: 'geheim',
};

/** What the operator reads when these settings are wrong. */
function refusal(environment: Record<string, string>): string {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('The settings', () => {
  it('need nothing for the demo', () => {
    expect(parseConfig({})).toMatchObject({ mode: 'demo', port: 4321, publicUrl: 'http://localhost:4321' });
  });

  it('need everything in production: no default of the demo is taken over', () => {
    expect(parseConfig(PRODUCTION).mode).toBe('production');
    for (const name of Object.keys(PRODUCTION).filter(key => key !== 'KAART_MODE')) {
      const { [name as keyof typeof PRODUCTION]: _, ...rest } = PRODUCTION;
      expect(refusal(rest)).toContain(name);
    }
  });

  it('refuse a name that does not exist, because it may be a safety setting with a typing error', () => {
    expect(refusal({ KAART_COOLING_OF_DAYS: '30' })).toContain('KAART_COOLING_OF_DAYS');
  });

  it.each([
    ['PORT', 'tachtig'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://kaart'],
    ['KAART_MODE', 'test'],
    ['KAART_MASTER_KEY', 'kort'],
    ['KAART_COOLING_OFF_DAYS', '6'],
    ['KAART_COOLING_OFF_DAYS', '31'],
    ['KAART_PUBLIC_URL', 'ftp://kaart.invalid'],
    ['KAART_BEHIND_PROXY', 'misschien'],
  ])('refuse %s = %s, in one line that names it and not its value', (name, value) => {
    const line = refusal({ [name]: value });
    expect(line).toContain(name);
    expect(line.split('\n')).toHaveLength(1);
  });

  it('never repeat a secret in the message', () => {
    expect(refusal({ KAART_MASTER_KEY: 'mijn-geheime-sleutel' })).not.toContain('mijn-geheime-sleutel');
    expect(refusal({ DATABASE_URL: 'postgres//:geheim@host' })).not.toContain('geheim@');
  });

  it('take an empty value as not given', () => {
    expect(parseConfig({ DATABASE_URL: '' }).databaseUrl).toBeUndefined();
  });
});
