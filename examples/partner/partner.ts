/**
 * A partner's commands, for its own machine: `npm run --silent partner -- <command>`. PARTNER is its folder (default:
 * `partner`), with `agreement.json`, `key.json`, which never leaves it, and `keys.json`: the keys of the platform, of
 * the stamp service (`"stamps": true`) and its own (`"member"`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSigningKey } from '#shared/signing/index.ts';
import type { KnownKey, SigningKey } from '#shared/signing/index.ts';
import { PartnerClient } from './client.ts';
import type { Agreement } from './client.ts';
import { follow } from './follow.ts';

const { PARTNER: folder = 'partner' } = process.env;

const USAGE = `usage: npm run --silent partner -- <command>
  make-key                makes the key pair, prints the public key
  ask <query>             asks the graph of the agreement
  changes [after]         a page of its feed
  proof <message id>      the proof of a message, for npm run verify
  follow                  follows the feed into copy.ndjson, proves every page, signs every batch`;

const readJson = <Value>(name: string): Value => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value;
const client = (): PartnerClient =>
  new PartnerClient(readJson<Agreement>('agreement.json'), readJson<SigningKey>('key.json'));
const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

function makeKey(): void {
  mkdirSync(folder, { recursive: true });
  const key = makeSigningKey();
  writeFileSync(join(folder, 'key.json'), JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  console.log(key.publicKey);
}

const COMMANDS: Readonly<Record<string, (argument: string | undefined) => unknown>> = {
  'make-key': makeKey,
  ask: async (query = '') => print(await client().ask(query)),
  changes: async after => print(await client().read('changes', after === undefined ? {} : { after })),
  proof: async (messageId = '') => print(await client().proof(messageId)),
  follow: () => {
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    const keys = async (): Promise<KnownKey[]> => readJson<{ keys: KnownKey[] }>('keys.json').keys;
    return follow({ client: client(), folder, keys, signal: stop.signal });
  },
};

const [name = '', argument] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  await command(argument);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
