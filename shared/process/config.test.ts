import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

describe('configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      GATEWAY_PORT: 4000,
      DATA_DIR: expect.stringMatching(/\.data$/),
      ACCEPT_UNSIGNED: false,
    });
  });

  test('finds what belongs to a department by its name', () => {
    const config = readConfig({
      PORT_MARKET_ACCESS: '4001',
      DATABASE_URL_MARKET_ACCESS: 'postgres://a@b/c',
      SUBGRAPH_URL_MARKET_ACCESS: 'http://127.0.0.1:4001/graphql',
      PORT: '5000',
    });
    expect(config.portOf('market-access')).toBe(4001);
    expect(config.portOf('credit')).toBe(5000);
    expect(config.databaseUrlOf('market-access')).toBe('postgres://a@b/c');
    expect(config.databaseUrlOf('credit')).toBeUndefined();
    expect(config.subgraphUrls()).toEqual({ 'market-access': 'http://127.0.0.1:4001/graphql' });
  });

  test.each([
    [{ GATEWAY_PORT: 'http' }, 'GATEWAY_PORT: must be a port from 0 to 65535, but got: "http"'],
    [{ GATEWAY_PORT: '70000' }, 'GATEWAY_PORT: must be a port from 0 to 65535, but got: "70000"'],
    [{ PORT_CREDIT: '-1' }, 'PORT_CREDIT: must be a port from 0 to 65535, but got: "-1"'],
    [
      { DATABASE_URL_CREDIT: 'mysql://user:secret@host/db' },
      'DATABASE_URL_CREDIT: must be a URL that starts with postgres:// or postgresql://, but got one that does not',
    ],
    [{ ACCEPT_UNSIGNED: 'yes' }, 'ACCEPT_UNSIGNED: must be true or false, but got: "yes"'],
    [{ PRINCIPAL_PUBLIC_KEY: 'secret' }, 'PRINCIPAL_PUBLIC_KEY: must be a JSON Web Key, but got: (hidden)'],
    [
      { REDIS_URL: 'http://:secret@host' },
      'REDIS_URL: must be redis[s]://[[user]:password@]host[:port][/number], but got: (hidden)',
    ],
    [
      { REDIS_URL: 'redis://:secret@host/cache' },
      'REDIS_URL: must be redis[s]://[[user]:password@]host[:port][/number], but got: (hidden)',
    ],
    [
      { REDIS_URL: 'redis://:secret%@host' },
      'REDIS_URL: must be redis[s]://[[user]:password@]host[:port][/number], but got: (hidden)',
    ],
    [{ REDIS_TIMEOUT_MS: '0' }, 'REDIS_TIMEOUT_MS: '],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: Invalid option'],
  ])('%j is refused by name, rule and value, secrets hidden', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
    expect(() => readConfig(environment)).not.toThrow(/secret%?@/);
  });

  test('names every wrong variable at once', () => {
    expect(() => readConfig({ GATEWAY_PORT: 'a', DATABASE_POOL: '0' })).toThrow(/GATEWAY_PORT.*\n.*DATABASE_POOL/);
  });
});
