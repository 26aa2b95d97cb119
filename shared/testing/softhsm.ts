/**
 * A PKCS#11 token of a test's own: SoftHSM, asked by `pkcs11-tool` of OpenSC. Neither is ever installed here: tests use
 * the programs on the PATH, and are skipped where there are none. CI installs them (.ci/run).
 *
 * No free token has SM2. A signature by the mechanism {@link SM2_MECHANISM} is made by a stand-in (sm2-token.ts), which
 * takes what `pkcs11-tool` takes; everything else goes to the token.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../process/config.ts';
import type { Config } from '../process/config.ts';

const PLACES = '/usr/lib/{softhsm,*/softhsm}/libsofthsm2.so';
const PIN = '482915';
const LABEL = 'department keys';
/** The id of the key pair that seals. */
const SEALING_KEY = '01';

/** By which mechanism the stand-in signs. */
export const SM2_MECHANISM = '0x80000301';

/** SoftHSM's module; undefined where a program is missing, with the reason on the console. */
export function findSoftHsm(): string | undefined {
  const [module] = globSync(PLACES);
  const hasTools = ['pkcs11-tool', 'softhsm2-util'].every(tool => spawnSync(tool, ['--help']).error === undefined);
  if (module !== undefined && hasTools) return module;
  console.warn('Tests that need a PKCS#11 token are skipped: softhsm2 and opensc are not installed.');
  return undefined;
}

export class TestToken {
  readonly #module: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'elg-token-'));

  /** Makes a token with a key pair that seals. */
  constructor(module: string) {
    this.#module = module;
    mkdirSync(this.#tokens);
    writeFileSync(this.#at('softhsm2.conf'), `directories.tokendir = ${this.#tokens}\nlog.level = ERROR\n`);
    this.setPin(PIN);
    const standIn = [
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'sm2-token.ts'),
    ];
    writeFileSync(
      this.#at('tool'),
      `#!/bin/sh
       echo "$*" >> "${this.#at('asked')}"
       [ -e "${this.#at('hangs')}" ] && exec sleep 600
       case "$*" in *" --mechanism ${SM2_MECHANISM}"*) exec ${standIn.join(' ')} "${this.#at('sm2.key')}" "$@";; esac
       SOFTHSM2_CONF="${this.#at('softhsm2.conf')}" exec pkcs11-tool "$@"\n`,
      { mode: 0o755 },
    );
    const environment = { ...process.env, SOFTHSM2_CONF: this.#at('softhsm2.conf') };
    const init = ['--init-token', '--free', '--label', LABEL, '--pin', PIN, '--so-pin', '12345678'];
    execFileSync('softhsm2-util', init, { env: environment, stdio: 'pipe' });
    this.tool('--keypairgen', '--key-type', 'rsa:2048', '--id', SEALING_KEY, '--label', 'seals', '--usage-decrypt');
  }

  /** The settings by which a department uses it. */
  get variables(): Record<string, string> {
    return {
      KEY_STORE: 'pkcs11',
      PKCS11_TOOL: this.#at('tool'),
      PKCS11_MODULE: this.#module,
      PKCS11_TOKEN: LABEL,
      PKCS11_KEY: SEALING_KEY,
      PKCS11_PIN_FILE: this.#at('pin'),
      PKCS11_SIGN_MECHANISM: SM2_MECHANISM,
      PKCS11_TIMEOUT_MS: '10000',
    };
  }

  /** The same as a department's process reads them; `more` are others. */
  settings(more: Record<string, string> = {}): Partial<Config> {
    const variables = { ...this.variables, ...more };
    const names = new Set(Object.keys(variables));
    return Object.fromEntries(Object.entries(readConfig(variables)).filter(([name]) => names.has(name)));
  }

  /** Asks the token as an operator does, logged in. */
  tool(...args: readonly string[]): Buffer {
    const login = ['--module', this.#module, '--token-label', LABEL, '--login', '--pin', PIN];
    const environment = { ...process.env, SOFTHSM2_CONF: this.#at('softhsm2.conf') };
    return execFileSync('pkcs11-tool', [...login, ...args], { env: environment, stdio: 'pipe' });
  }

  /** The right PIN. */
  get pin(): string {
    return PIN;
  }

  /** Gives the stand-in its SM2 key. */
  setSm2Key(privateKey: string): void {
    writeFileSync(this.#at('sm2.key'), privateKey);
  }

  setPin(pin: string): void {
    writeFileSync(this.#at('pin'), `${pin}\n`, { mode: 0o600 });
  }

  /** The arguments of each time that it was asked. */
  asked(): string[] {
    return readFileSync(this.#at('asked'), 'utf8').split('\n').filter(Boolean);
  }

  /** Takes it out; {@link putBack} puts it in again. */
  takeOut(): void {
    renameSync(this.#tokens, this.#at('away'));
    if (existsSync(this.#at('sm2.key'))) renameSync(this.#at('sm2.key'), this.#at('sm2.away'));
  }

  putBack(): void {
    renameSync(this.#at('away'), this.#tokens);
    if (existsSync(this.#at('sm2.away'))) renameSync(this.#at('sm2.away'), this.#at('sm2.key'));
  }

  /** Makes its module hang, or answer again. */
  hang(hangs: boolean): void {
    if (hangs) writeFileSync(this.#at('hangs'), '');
    else rmSync(this.#at('hangs'), { force: true });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #tokens(): string {
    return this.#at('tokens');
  }

  #at(name: string): string {
    return join(this.#folder, name);
  }
}
