/**
 * What is made at the first start and kept in DATA_DIR: the signing keys and the day that sample dates are relative to.
 */
import { makeKeys } from '../identity/principal.ts';
import type { KeyPair } from '../identity/principal.ts';
import { localDate } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import type { Config } from '../process/config.ts';
import { keptSecret } from './postgres/secrets.ts';

/** The platform's signing keys: those of the configuration where it has both, else the kept ones. */
export function keptKeys(config: Config): KeyPair {
  const { PRINCIPAL_PUBLIC_KEY: publicKey, PRINCIPAL_PRIVATE_KEY: privateKey } = config;
  if (publicKey && privateKey) return { publicKey, privateKey };
  return JSON.parse(keptSecret(config.DATA_DIR, 'principal-keys', () => JSON.stringify(makeKeys()))) as KeyPair;
}

/** SAMPLE_TODAY, else the day of the first load into this DATA_DIR, so that later loads use the same day. */
export function keptToday(config: Config): LocalDate {
  return config.SAMPLE_TODAY ?? keptSecret(config.DATA_DIR, 'sample-today', () => localDate(new Date()));
}
