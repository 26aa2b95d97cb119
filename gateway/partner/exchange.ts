/**
 * The doors of the department that keeps the log of partners' messages. Whatever it does not answer, or answers
 * otherwise than it should, is a failure: then nothing is read, and no answer leaves.
 */
import type { ExchangeEnvelope, ExchangeProof, SignedDocument } from '#shared/signing/index.ts';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { batchOf } from '../receipts/batch.ts';
import type { Receipt } from '../receipts/receipt.ts';
import type { ConsentsSeen, LineTerms } from './granted-lines.ts';

export type { Receipt };

/** The department that keeps the log. */
export const EXCHANGE = 'exchange';
const GATEWAY: Principal = { ...PUBLIC, role: 'service', subject: 'gateway', department: EXCHANGE };
/** How long the log may take to answer, in ms. */
const TIME_MS = 5_000;

/** How much of the graph one operation of a grant may ask for, and how many messages a minute may have. */
export interface GrantLimits {
  depth: number;
  cost: number;
  perMinute: number;
}

/** The terms of a grant, as the department that keeps it tells them. */
export interface Terms extends LineTerms {
  /** The place for which its member hands over cases; null where it is no platform that does. */
  place: string | null;
  /** Enterprises are read by their consent alone. */
  consentRequired: boolean;
  limits: GrantLimits;
  /** The operations that it has, each by its SHA-256 (limits.ts); null where it has whatever its view shows. */
  operations: readonly string[] | null;
}

/** The log did not answer. */
export class LogFailure extends Error {}

/** A message that is handed in before anything is read for it. */
export interface Opening {
  grantNo: string;
  request: SignedDocument<ExchangeEnvelope>;
  bodyHash: string;
  fields: readonly string[];
  /** The enterprises that it reads, where its grant needs their consent. */
  enterprises: readonly string[];
  /** Whether it is a page of the grant's feed, which names none. */
  isFeed: boolean;
  /** Why it will not be served; null where it will. */
  refusal: string | null;
}

/** What of the consents to a grant a page of its feed goes by, and up to where its reader is told of them with it. */
export interface Consents extends ConsentsSeen {
  /** Those of the enterprises that were asked about of which it may tell. */
  consenting: readonly string[];
  /** Enterprises whose consent has ended since. */
  ended: readonly string[];
  /** Enterprises that consented since, and until when. */
  begun: readonly { creditCode: string; until: string }[];
}

/** What the log says of it. */
export interface Opened {
  refused: string | null;
  requestHash: string;
  place: number;
  hash: string;
  /** Whether the stamps of batches come in time. */
  stamp: string;
}

/** What the log needs of the gateway. */
export interface ExchangeOptions {
  urlOf(department: string): string | undefined;
  headersFor(principal: Principal, department: string): Promise<Record<string, string>> | Record<string, string>;
}

export class Exchange {
  readonly #options: ExchangeOptions;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  /** The terms of a grant; they grant nothing where there is no such grant. */
  async terms(grantNo: string): Promise<Terms> {
    const terms = await this.#ask<Terms>('/exchange/messages/terms', { grantNo });
    const lists: unknown[] = [terms.fields, terms.conditional, terms.leftFields, terms.operations ?? []];
    const { depth, cost, perMinute } = terms.limits ?? {};
    const numbers: unknown[] = [terms.revision, depth, cost, perMinute];
    const isWhole = lists.every(Array.isArray) && numbers.every(Number.isInteger);
    if (isWhole && typeof terms.consentRequired === 'boolean') return terms;
    throw new LogFailure('the terms of a grant are lists of fields, a revision, limits and whether it needs consents');
  }

  async open(opening: Opening): Promise<Opened> {
    const opened = await this.#ask<Opened>('/exchange/messages/open', opening);
    const isOpened = opened.refused === null || typeof opened.refused === 'string';
    if (!isOpened || !Number.isInteger(opened.place))
      throw new LogFailure('an opened message has its place in the log');
    return opened;
  }

  /** The consents as they are now; `seen`: up to where the reader was told of them, null where it begins. */
  async consents(asked: {
    grantNo: string;
    enterprises: readonly string[];
    seen: ConsentsSeen | null;
  }): Promise<Consents> {
    const consents = await this.#ask<Consents>('/exchange/messages/consents', asked);
    const { consenting, ended, begun, revision, day } = consents;
    const isWhole = [consenting, ended, begun].every(Array.isArray) && Number.isInteger(revision);
    if (isWhole && typeof day === 'string') return consents;
    throw new LogFailure('consents are lists of enterprises, a revision and a day');
  }

  /** Puts an answer down; it leaves only after that. */
  async close(closing: {
    member: string;
    messageId: string;
    answerHash: string;
    reason: string | null;
  }): Promise<{ place: number; hash: string }> {
    const { entry } = await this.#ask<{ entry: { place: number; hash: string } | null }>(
      '/exchange/messages/close',
      closing,
    );
    if (!entry) throw new LogFailure('the message has its answer, or was not let in');
    return entry;
  }

  async proof(asked: {
    request: SignedDocument<ExchangeEnvelope>;
    bodyHash: string;
    messageId: string;
  }): Promise<ExchangeProof | null> {
    return (await this.#ask<{ proof: ExchangeProof | null }>('/exchange/messages/proof', asked)).proof;
  }

  async countersign(document: unknown): Promise<string> {
    return (await this.#ask<{ state: string }>('/exchange/messages/countersign', document)).state;
  }

  /** Stores receipts; enterprises read them. */
  async receipts(receipts: readonly Receipt[]): Promise<void> {
    if (receipts.length > 0) await this.#ask('/exchange/receipts', batchOf(receipts));
  }

  async #ask<Answer>(path: string, body: unknown): Promise<Answer> {
    const url = this.#options.urlOf(EXCHANGE);
    if (url === undefined) throw new LogFailure('the log has no address');
    let response: Response;
    try {
      response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(await this.#options.headersFor(GATEWAY, EXCHANGE)) },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIME_MS),
      });
    } catch (error) {
      throw new LogFailure(`the log did not answer: ${(error as Error).name}`);
    }
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok || typeof answer !== 'object' || answer === null)
      throw new LogFailure(`the log answered with HTTP ${response.status}`);
    return answer as Answer;
  }
}
