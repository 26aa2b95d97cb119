/**
 * Follows what a partner is granted into its own copy, proves every page that it holds, and signs each batch of the
 * platform's log. Whatever fails is tried again; it may be killed at any moment.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExchangeBatch, KnownKey, SignedDocument } from '#shared/signing/index.ts';
import { checkAnswer, NotProved } from '#shared/server/exchange-client.ts';
import type { PartnerClient } from '#shared/server/exchange-client.ts';
import { Copy, wholeLines } from './copy.ts';
import type { CopiedLine, CopiedPage } from './copy.ts';

/** How long is waited after a failure, and between two looks for proofs, in ms. */
const PAUSE_MS = 300;
/** Seconds for which a page without changes is held back. */
const WAIT = '2';

interface Page {
  changes: CopiedLine[];
  heartbeat: { cursor: string | null; isEnd: boolean };
  resumeAfter?: string;
  errors?: { message: string }[];
}

/** A page of which the proof holds: under a signed, stamped batch. */
interface Proved {
  messageId: string;
}

export interface FollowOptions {
  client: PartnerClient;
  /** The folder of the copy (`copy.ndjson`), its proofs (`proved.ndjson`) and the batches (`batches.ndjson`). */
  folder: string;
  /** Keys of the platform, of the stamp service, and its own. */
  keys(): Promise<readonly KnownKey[]>;
  signal: AbortSignal;
}

/** Follows until the signal is aborted, or the agreement has ended. */
export async function follow(options: FollowOptions): Promise<void> {
  const copy = new Copy(join(options.folder, 'copy.ndjson'));
  const prover = new Prover(options);
  while (!options.signal.aborted && copy.cursor !== null) {
    try {
      await readOn(options.client, copy);
      await prover.prove(copy.pages);
    } catch (error) {
      if (error instanceof NotProved) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Reads the next page; where the cursor has expired, a snapshot takes the place of the copy. */
async function readOn(client: PartnerClient, copy: Copy): Promise<void> {
  const { cursor } = copy;
  if (cursor === undefined || cursor === null) return copy.replace(await snapshotOf(client));
  const { status, body, messageId, answerHash } = await client.read<Page>('changes', {
    after: cursor,
    first: '1000',
    wait: WAIT,
  });
  const isPage = Array.isArray(body.changes);
  if (status === 410 && !isPage) return copy.replace(await snapshotOf(client));
  if (!isPage) throw new Error(`a page must come, but got HTTP ${status}`);
  // A heartbeat that brings nothing new is not kept.
  if (body.changes.length === 0 && body.heartbeat.cursor === cursor) return;
  copy.add({ changes: body.changes, cursor: body.heartbeat.cursor, messageId, answerHash });
}

/** The snapshot of one moment, page by page; the last one has the cursor after which the feed goes on. */
async function snapshotOf(client: PartnerClient): Promise<CopiedPage[]> {
  const pages: CopiedPage[] = [];
  let until: string | undefined;
  for (let after: string | undefined; ; ) {
    const { status, body, messageId, answerHash } = await client.read<Page>('snapshot', {
      first: '1000',
      ...(after !== undefined && { after }),
      ...(until !== undefined && { until }),
    });
    if (status !== 200) throw new Error(`a snapshot must come, but got HTTP ${status}`);
    until ??= body.resumeAfter;
    after = body.heartbeat.cursor ?? undefined;
    const { isEnd } = body.heartbeat;
    pages.push({ changes: body.changes, cursor: isEnd ? (until ?? null) : (after ?? null), messageId, answerHash });
    if (isEnd) return pages;
  }
}

/** Proves pages once their batch is signed and stamped, and signs each batch that it sees first. */
class Prover {
  readonly #options: FollowOptions;
  readonly #proved: Set<string>;
  readonly #batches: Map<number, SignedDocument<ExchangeBatch>>;

  constructor(options: FollowOptions) {
    this.#options = options;
    const { folder } = options;
    this.#proved = new Set(wholeLines<Proved>(join(folder, 'proved.ndjson')).map(({ messageId }) => messageId));
    const batches = wholeLines<SignedDocument<ExchangeBatch>>(join(folder, 'batches.ndjson'));
    this.#batches = new Map(batches.map(batch => [batch.content.number, batch]));
  }

  async prove(pages: readonly CopiedPage[]): Promise<void> {
    const open = pages.filter(({ messageId }) => !this.#proved.has(messageId));
    if (open.length === 0) return;
    const keys = await this.#options.keys();
    for (const page of open) {
      const isProved = await this.#proveOne(page, keys);
      // The batches of later messages are not there either.
      if (!isProved) return;
    }
  }

  async #proveOne({ messageId, answerHash }: CopiedPage, keys: readonly KnownKey[]): Promise<boolean> {
    const { client, folder } = this.#options;
    const proof = await client.proof(messageId);
    if (!proof) throw new NotProved('OTHER_ANSWER', `the platform must have message ${messageId}, but has not`);
    const kept = [...this.#batches.values()];
    const { state, faults, unsigned, pending } = checkAnswer(proof, answerHash, { keys, kept });
    if (state !== 'VALID') throw new NotProved('OTHER_ANSWER', `${messageId} is ${state}: ${JSON.stringify(faults)}`);
    if (unsigned > 0 || pending > 0) return false;
    for (const batch of proof.batches) await this.#keep(batch);
    appendFileSync(join(folder, 'proved.ndjson'), `${JSON.stringify({ messageId } satisfies Proved)}\n`);
    this.#proved.add(messageId);
    return true;
  }

  async #keep(batch: SignedDocument<ExchangeBatch>): Promise<void> {
    const { client, folder } = this.#options;
    const { number } = batch.content;
    if (this.#batches.has(number)) return;
    const status = await client.countersign(batch);
    if (status !== 201) throw new Error(`a countersignature must be stored, but got HTTP ${status}`);
    appendFileSync(join(folder, 'batches.ndjson'), `${JSON.stringify(batch)}\n`);
    this.#batches.set(number, batch);
  }
}
