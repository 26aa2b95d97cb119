/**
 * A time stamp service in the small, for tests and for trying out: it signs with a key of its own that it was shown a
 * root at a time, as RFC 3161 has it for hashes. `POST /` with `{"root", "nonce"}` gives the stamp, `GET /keys.json`
 * its public key. KEY_FILE keeps the key, PORT is where it listens. In operation a service of a third takes its place.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeSigningKey, signDocument } from '#shared/signing/index.ts';
import type { ExchangeStamp, SigningKey } from '#shared/signing/index.ts';

const { PORT = '4500', KEY_FILE = 'stamp-key.json' } = process.env;
const ROOT = /^[0-9a-f]{64}$/;
const NONCE = /^[\w-]{1,100}$/;
const LONGEST = 1_000;

function keptKey(): SigningKey {
  if (existsSync(KEY_FILE)) return JSON.parse(readFileSync(KEY_FILE, 'utf8')) as SigningKey;
  const made = makeSigningKey();
  writeFileSync(KEY_FILE, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
  return made;
}

const key = keptKey();
let count = 0;

function stamp(text: string): { status: number; body: object } {
  const { root, nonce } = JSON.parse(text) as Record<string, unknown>;
  const isAsked = typeof root === 'string' && ROOT.test(root) && typeof nonce === 'string' && NONCE.test(nonce);
  if (!isAsked) return { status: 400, body: { error: 'a request must have a root and a nonce' } };
  count += 1;
  const now = new Date();
  const content: ExchangeStamp = {
    kind: 'EXCHANGE_STAMP',
    root,
    nonce,
    serial: `${now.getTime()}-${count}`,
    stampedAt: now.toISOString(),
  };
  return { status: 200, body: signDocument(content, key) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST) throw new Error('a request must be short');
  }
  return text;
}

async function answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
  const { keyId, algorithm, publicKey } = key;
  if (request.method === 'GET') return { status: 200, body: { keys: [{ keyId, algorithm, publicKey, stamps: true }] } };
  try {
    return stamp(await bodyOf(request));
  } catch {
    return { status: 400, body: { error: 'a request must be short JSON' } };
  }
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body } = await answer(request);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

createServer((request, response) => void serve(request, response)).listen(Number(PORT), '127.0.0.1', () =>
  console.log(`stamps at http://127.0.0.1:${PORT}/ with ${key.publicKey}`),
);
