import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../api/config.ts';

const PRODUCTION = {
  KAART_MODE: 'production',
  DATABASE_URL: 'postgres://a@localhost/kaart',
  KEYS_DATABASE_URL: 'postgres://a@localhost/sleutels',
  KAART_PUBLIC_URL: 'https://kaart.example',
  KAART_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  KAART_OIDC_ISSUER: 'https://login.example',
  KAART_OIDC_CLIENT_ID: 'kaart',
  KAART_OIDC_CLIENT_SECRET: 'geheim',
  KAART_CONTROLLER: 'Voorbeeldhuis vzw, Dorpsstraat 1, Nergenshuizen',
  KAART_PROCESSOR: 'Rekenhuis bv',
  KAART_DPO: 'Invented Person, dpo@voorbeeldhuis.example',
  KAART_SECURITY_CONTACT: 'mailto:lek@voorbeeldhuis.example',
};

const complaint = (environment: Record<string, string>): string => {
  try {
    parseConfig(environment);
    return 'no complaint';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
};

describe('Settings', () => {
  it('need nothing for a demo', () => {
    expect(parseConfig({})).toMatchObject({ mode: 'demo', port: 4321, coolingOffDays: 14 });
  });

  it.each([
    ['PORT', 'vier'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['KAART_MODE', 'test'],
    ['KAART_MASTER_KEY', 'a2xlaW4='],
    ['KAART_COOLING_OFF_DAYS', '6'],
    ['KAART_COOLING_OFF_DAYS', '31'],
    ['KAART_BEHIND_PROXY', 'misschien'],
    ['KAART_OIDC_SCOPES', 'profile vo'],
    ['KAART_OIDC_SCOPES', 'openid profile rrn'],
    ['KAART_OIDC_CAPACITIES', 'burger'],
    ['KAART_DPO', 'x'],
    ['KAART_CONTROLLER', 'Eén regel\nen nog een'],
    ['KAART_SECURITY_CONTACT', 'http://voorbeeldhuis.example'],
  ])('say in one line that %s can’t be "%s", without repeating the value', (name, value) => {
    const line = complaint({ [name]: value });
    expect(line).toContain(name);
    expect(line).not.toContain('\n');
    expect(line).not.toContain(value.length > 3 ? value : '\n');
  });

  it('refuse a name that we don’t know: a mistyped safety setting is never ignored', () => {
    expect(complaint({ KAART_COOLING_OF_DAYS: '30' })).toContain('KAART_COOLING_OF_DAYS');
    expect(parseConfig({ PATH: '/usr/bin', HOME: '/root' })).toMatchObject({ mode: 'demo' });
  });

  it.each(['DATABASE_URL', 'KEYS_DATABASE_URL'])(
    'never take a database of one’s own (%s) for a demo because somebody forgot a line',
    name => {
      const environment = { [name]: 'postgres://a@localhost/kaart' };
      expect(complaint(environment)).toContain('KAART_MODE');
      expect(parseConfig({ ...environment, KAART_MODE: 'demo' })).toMatchObject({ mode: 'demo' });
    },
  );

  it('read the words of the login provider as a list, however they are spaced', () => {
    const { oidc } = parseConfig({ KAART_OIDC_SCOPES: ' openid  vo ', KAART_OIDC_CAPACITIES: 'BUR EA' });
    expect(oidc).toMatchObject({ scopes: ['openid', 'vo'], capacities: ['BUR', 'EA'], acrValues: [] });
  });

  it('leave nothing to chance in production', () => {
    expect(parseConfig(PRODUCTION)).toMatchObject({ mode: 'production' });
    for (const name of Object.keys(PRODUCTION).filter(key => key !== 'KAART_MODE')) {
      expect(complaint({ ...PRODUCTION, [name]: '' })).toContain(name);
    }
  });

  it('keep real dossiers out as long as nobody answers for them: without controller, processor and officer it is a demo', () => {
    const { KAART_CONTROLLER: _, KAART_PROCESSOR: __, KAART_DPO: ___, ...nobody } = PRODUCTION;
    const line = complaint(nobody);
    for (const name of ['KAART_CONTROLLER', 'KAART_PROCESSOR', 'KAART_DPO']) expect(line).toContain(name);
    expect(parseConfig({ ...nobody, KAART_MODE: 'demo' })).toMatchObject({ mode: 'demo' });
  });
});
