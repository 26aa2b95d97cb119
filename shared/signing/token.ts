/**
 * A PKCS#11 token, asked by `pkcs11-tool` (OpenSC): a process for each question, so that a maker's module that hangs or
 * crashes takes nothing with it. The PIN goes by a variable of that process alone, keys by its pipes: neither is among
 * arguments, in files or in a log.
 */
import { execFile } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { KeyStoreFault } from './key-store.ts';

/** How a token is reached. */
export interface TokenSettings {
  /** The program. */
  tool: string;
  /** The maker's module: a shared library. */
  module: string;
  /** Label of the token. */
  token: string;
  /** A file with the PIN alone. */
  pinFile: string;
  /** How long the token may take for an answer, in ms. */
  timeoutMs: number;
  /** The environment of the program. */
  environment: Readonly<Record<string, string>>;
}

/** The variable of the program that holds the PIN. */
const PIN = 'TOKEN_PIN';
/** Bytes of an answer at most. */
const MOST = 65_536;

/** What the program or the module says, and what it means for the operator. */
const MEANINGS: readonly (readonly [said: RegExp, means: string])[] = [
  [/CKR_PIN_(?:INCORRECT|INVALID|LEN_RANGE)/, 'refuses the PIN of PKCS11_PIN_FILE'],
  [/CKR_PIN_LOCKED/, 'has locked the PIN: its maker says how to unlock it'],
  [/CKR_MECHANISM_(?:PARAM_)?INVALID/, 'does not have the mechanism'],
  [/(?:object|key) not found|CKR_KEY_HANDLE_INVALID/i, 'has no such key'],
  [/CKR_(?:ENCRYPTED_)?DATA_(?:INVALID|LEN_RANGE)/, 'cannot open it'],
  [/No slot|slot.*not found|no.*token|CKR_TOKEN_NOT_PRESENT|CKR_DEVICE_REMOVED/i, 'is not there'],
  [/Failed to load pkcs11 module|CKR_GENERAL_ERROR/i, 'cannot be reached: its module does not start'],
];

interface Failure extends Error {
  code?: string | number;
  killed?: boolean;
  stderr?: Buffer;
}

const digestOf = (pin: string): string => createHash('sha256').update(pin).digest('hex');

export class Token {
  readonly #settings: TokenSettings;
  /** The PIN that was refused, hashed. It is not tried again: a token locks itself after a few wrong ones. */
  #refusedPin: string | null = null;

  constructor(settings: TokenSettings) {
    this.#settings = settings;
  }

  /** The public half of a key pair, which is named by its id in hexadecimal digits: labels name several. */
  async publicKey(id: string): Promise<KeyObject> {
    const der = await this.#ask(['--read-object', '--type', 'pubkey', '--id', id], {});
    try {
      return createPublicKey({ key: der, format: 'der', type: 'spki' });
    } catch {
      throw this.#fault(`has a key ${id} that is not of RSA`);
    }
  }

  /** Opens what was encrypted for a key pair by RSA-OAEP with SHA-1, which every token has. */
  decrypt(id: string, ciphertext: Buffer): Promise<Buffer> {
    const how = ['--mechanism', 'RSA-PKCS-OAEP', '--hash-algorithm', 'SHA-1', '--mgf', 'MGF1-SHA1'];
    return this.#askWithPin(['--decrypt', '--id', id, ...how], ciphertext);
  }

  /** Signs a digest by a mechanism: a name of pkcs11-tool, or a number such as 0x80000301, which its maker gives. */
  sign(id: string, digest: Buffer, mechanism: string): Promise<Buffer> {
    return this.#askWithPin(['--sign', '--id', id, '--mechanism', mechanism], digest);
  }

  async #askWithPin(args: readonly string[], input: Buffer): Promise<Buffer> {
    const pin = await this.#pin();
    if (this.#refusedPin === digestOf(pin))
      throw this.#fault('refused the PIN of PKCS11_PIN_FILE: it is not tried again, correct the file');
    try {
      return await this.#ask(['--login', '--pin', `env:${PIN}`, ...args], { pin, input });
    } catch (error) {
      if (error instanceof KeyStoreFault && error.message.includes('refuses the PIN')) this.#refusedPin = digestOf(pin);
      throw error;
    }
  }

  async #pin(): Promise<string> {
    const { pinFile } = this.#settings;
    try {
      return (await readFile(pinFile, 'utf8')).trim();
    } catch (error) {
      throw new KeyStoreFault(`PKCS11_PIN_FILE must be a file with the PIN: ${(error as Error).message}`);
    }
  }

  /** Runs the program once; what it prints. */
  #ask(args: readonly string[], { pin, input }: { pin?: string; input?: Buffer }): Promise<Buffer> {
    const { tool, module, token, timeoutMs, environment } = this.#settings;
    const env = { ...environment, ...(pin !== undefined && { [PIN]: pin }) };
    return new Promise((done, failed) => {
      const child = execFile(
        tool,
        ['--module', module, '--token-label', token, ...args],
        { env, timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: MOST, encoding: 'buffer' },
        (error, stdout, stderr) => {
          if (error) failed(this.#faultOf(Object.assign(error as Failure, { stderr })));
          else done(stdout);
        },
      );
      // A program that ends before it has read its input says why by its end.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
  }

  #faultOf({ code, killed, stderr, message }: Failure): KeyStoreFault {
    const { tool, timeoutMs } = this.#settings;
    if (code === 'ENOENT')
      return new KeyStoreFault(`there is no program ${tool}: install OpenSC, or name it in PKCS11_TOOL`);
    if (killed) return this.#fault(`did not answer within ${timeoutMs} ms`);
    const said = stderr?.toString() ?? '';
    const meaning = MEANINGS.find(([pattern]) => pattern.test(said))?.[1];
    const [reason = message] = /CKR_\w+/.exec(said) ?? /(?<=error: ).*/.exec(said) ?? [];
    return this.#fault(meaning === undefined ? `failed: ${reason}` : `${meaning} (${reason})`);
  }

  #fault(what: string): KeyStoreFault {
    return new KeyStoreFault(`the token ${JSON.stringify(this.#settings.token)} ${what}`);
  }
}
