/**
 * A partner's commands, for its own machine: `npm run --silent partner -- <command>`. PARTNER is its folder (default:
 * `partner`), with `terms.json`: what it asks for; `agreement.json`: what was agreed; `key.json`, which never leaves
 * it; and `keys.json`: the keys of the platform, of the stamp service (`"stamps": true`) and its own (`"member"`).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Misuse } from '#shared/process/misuse.ts';
import { makeSigningKey } from '#shared/signing/index.ts';
import type { ExchangeProof, KnownKey, SigningKey } from '#shared/signing/index.ts';
import { requestShare, grantShare } from './agree.ts';
import type { Terms } from './agree.ts';
import { PartnerClient } from '#shared/server/exchange-client.ts';
import type { Agreement, Answer } from '#shared/server/exchange-client.ts';
import { follow } from './follow.ts';

const { PARTNER: folder = 'partner', GATEWAY: gateway = 'http://127.0.0.1:4000', TOKEN: token = '' } = process.env;

const USAGE = `usage: npm run --silent partner -- <command>
  make-key                makes the key pair, prints the public key
  request                 asks for what terms.json says; TOKEN is a token of the role partner
  grant [why]             what an officer of exchange answers; TOKEN is a token of that officer
  ask <query>             asks the graph of the agreement
  changes [after]         a page of its feed
  proof [message id]      the proof of a message, for npm run verify; of the one of answer.json, where none is named
  keys <address>…         puts the keys published there, and its own, into keys.json
  follow                  follows the feed into copy.ndjson, proves every page, signs every batch`;

/** Until its batch is signed, a proof is asked for again, for three minutes: entries wait for a minute. */
const PROOF_PAUSE_MS = 1_000;
const PROOF_TRIES = 180;

/** Where each file comes from. */
const MADE_BY = {
  'terms.json': 'you write: docs/province.md shows one',
  'key.json': 'make-key makes',
  'request.json': 'request makes',
  'agreement.json': 'grant makes',
  'answer.json': 'you keep of ask: npm run --silent partner -- ask "…" > answer.json',
  'keys.json': 'keys makes',
} as const;

function readJson<Value>(name: keyof typeof MADE_BY): Value {
  const path = join(folder, name);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Value;
  } catch (error) {
    throw new Misuse(`${path} must be a file of JSON, which ${MADE_BY[name]}; but got: ${(error as Error).message}`);
  }
}
const writeJson = (name: string, value: object): void =>
  writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
const client = (): PartnerClient =>
  new PartnerClient(readJson<Agreement>('agreement.json'), readJson<SigningKey>('key.json'));
const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

function makeKey(): void {
  mkdirSync(folder, { recursive: true });
  const key = makeSigningKey();
  const path = join(folder, 'key.json');
  if (existsSync(path)) throw new Misuse(`${path} is there already: what was signed with it would be signed by nobody`);
  writeFileSync(path, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  console.log(key.publicKey);
}

/** Asks for the terms; the number of the request is kept for who grants it. */
async function request(): Promise<void> {
  const asked = await requestShare({ gateway, token }, readJson<Terms>('terms.json'));
  writeJson('request.json', asked);
  print(asked);
}

/** Grants what was asked for, and keeps what was agreed. */
async function grant(reason = '符合共享条件'): Promise<void> {
  const terms = readJson<Terms>('terms.json');
  const { id: requestId } = readJson<{ id: string }>('request.json');
  const { creditCode: member, purpose, legalBasis, matterCode, caseNo } = terms;
  const { grantNo } = await grantShare({ gateway, token }, { creditCode: member, requestId, reason });
  writeJson('agreement.json', {
    gateway,
    grantNo,
    member,
    purpose,
    legalBasis,
    matterCode,
    caseNo,
  } satisfies Agreement);
  print({ grantNo });
}

/** The proof of a message once its batch is signed; null where the platform has none. */
async function proof(messageId = readJson<Answer<object>>('answer.json').messageId): Promise<void> {
  let found: ExchangeProof | null = null;
  for (let tries = 0; tries < PROOF_TRIES; tries += 1) {
    found = await client().proof(messageId);
    if (!found || found.entries.every(({ batch }) => batch !== null)) break;
    await sleep(PROOF_PAUSE_MS);
  }
  print(found);
}

/** Gathers what is published at these addresses, and its own public key. */
async function gatherKeys(addresses: readonly string[]): Promise<void> {
  const { privateKey: _secret, ...own } = readJson<SigningKey>('key.json');
  const { member } = readJson<Agreement>('agreement.json');
  const keys: KnownKey[] = [{ ...own, member }];
  for (const address of addresses) {
    const published = (await (await fetch(address)).json()) as { keys: KnownKey[] };
    keys.push(...published.keys);
  }
  writeJson('keys.json', { keys });
}

const COMMANDS: Readonly<Record<string, (...given: string[]) => unknown>> = {
  'make-key': makeKey,
  request,
  grant,
  ask: async (query = '') => print(await client().ask(query)),
  changes: async after => print(await client().read('changes', after === undefined ? {} : { after })),
  proof,
  keys: (...addresses) => gatherKeys(addresses),
  follow: () => {
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    const keys = async (): Promise<KnownKey[]> => readJson<{ keys: KnownKey[] }>('keys.json').keys;
    return follow({ client: client(), folder, keys, signal: stop.signal });
  },
};

const [name = '', ...given] = process.argv.slice(2);
const command = COMMANDS[name];
try {
  if (!command) throw new Misuse(USAGE);
  await command(...given);
} catch (error) {
  const told = tellable(error);
  if (told === null) throw error;
  console.error(told);
  process.exitCode = command ? 1 : 2;
}

/** What whoever called can put right; null for a fault of ours. */
function tellable(error: unknown): string | null {
  if (error instanceof Misuse) return error.message;
  // fetch tells so that nobody answers.
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return null;
  return `GATEWAY must be the address of the platform, but ${gateway} is not reached: ${error.cause.message}`;
}
