/**
 * A partner's side of the exchange (docs/province.md), as another platform or an engineer's program has it: signs each
 * message, checks that an answer is of its question, and checks proofs with the keys that it was given.
 */
import { randomUUID } from 'node:crypto';
import { EXCHANGE_VERSION, hashOf, signDocument, verifyExchange } from '../signing/index.ts';
import type {
  ExchangeBatch,
  ExchangeCheck,
  ExchangeEnvelope,
  ExchangeProof,
  KnownKey,
  SignedDocument,
  SigningKey,
} from '../signing/index.ts';

/** What a partner knows of its agreement. */
export interface Agreement {
  /** Address of the platform's gateway. */
  gateway: string;
  grantNo: string;
  /** Credit code of the authority that asks. */
  member: string;
  purpose: string;
  legalBasis: string;
  matterCode: string;
  /** The case for which it asks. */
  caseNo: string;
}

/** An answer, and what proves it later. */
export interface Answer<Body> {
  status: number;
  body: Body;
  messageId: string;
  answerHash: string;
  /** Whether the stamps of batches come in time. */
  stamp: string | null;
}

/** Why an answer is not taken. */
export type NotTaken = 'OTHER_VERSION' | 'OTHER_QUESTION' | 'OTHER_ANSWER';

/** The answer is of another question, of a platform of another version, or not the one that the log has. */
export class NotProved extends Error {
  readonly code: NotTaken;

  constructor(code: NotTaken, message: string) {
    super(message);
    this.code = code;
  }
}

/** How long the platform may take for an answer, in ms; a page of the feed is held back for 30 s at most. */
const ANSWER_MS = 60_000;

export interface ClientOptions {
  now?: () => Date;
  /** How long an answer may take, in ms. Default: a minute. */
  answerMs?: number;
}

export class PartnerClient {
  readonly #agreement: Agreement;
  readonly #key: SigningKey;
  readonly #now: () => Date;
  readonly #answerMs: number;

  constructor(agreement: Agreement, key: SigningKey, options: ClientOptions = {}) {
    const { now = () => new Date(), answerMs = ANSWER_MS } = options;
    this.#agreement = agreement;
    this.#key = key;
    this.#now = now;
    this.#answerMs = answerMs;
  }

  get member(): string {
    return this.#agreement.member;
  }

  /** Asks the graph of the agreement. */
  ask(query: string, variables?: object): Promise<Answer<object>> {
    const body = { query, ...(variables && { variables }) };
    return this.#send('graphql', body, { method: 'POST', body: JSON.stringify(body) });
  }

  /** A page of the feed or of its snapshot; parameters are texts, as they stand in the address. */
  read<Page extends object>(part: 'changes' | 'snapshot', query: Record<string, string>): Promise<Answer<Page>> {
    return this.#send<Page>(`${part}?${new URLSearchParams(query)}`, { [part]: query }, {});
  }

  /** The proof of a message; null where the platform has none. */
  async proof(messageId: string): Promise<ExchangeProof | null> {
    const { status, body } = await this.#send<object>(`proof?messageId=${messageId}`, { proof: messageId }, {});
    return status === 200 ? (body as ExchangeProof) : null;
  }

  /** Signs a batch, so that the platform cannot say later that it was another one. Returns the response's status. */
  async countersign({ content: { number, root } }: SignedDocument<ExchangeBatch>): Promise<number> {
    const content = { kind: 'EXCHANGE_COUNTERSIGN', number, root, member: this.member };
    const response = await fetch(this.#address('countersign'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signDocument(content, this.#key)),
      signal: AbortSignal.timeout(this.#answerMs),
    });
    await response.text();
    return response.status;
  }

  #address(path: string): URL {
    return new URL(`/partners/${this.#agreement.grantNo}/${path}`, this.#agreement.gateway);
  }

  async #send<Body>(path: string, said: object, init: RequestInit): Promise<Answer<Body>> {
    const { gateway: _address, ...terms } = this.#agreement;
    const content: ExchangeEnvelope = {
      kind: 'EXCHANGE_REQUEST',
      messageId: randomUUID(),
      ...terms,
      sentAt: this.#now().toISOString(),
      bodyHash: hashOf(said),
    };
    const { signature } = signDocument(content, this.#key);
    const response = await fetch(this.#address(path), {
      ...init,
      signal: AbortSignal.timeout(this.#answerMs),
      headers: {
        'content-type': 'application/json',
        'exchange-envelope': Buffer.from(JSON.stringify(content)).toString('base64url'),
        'exchange-signature': `${signature.keyId}.${signature.signature}`,
      },
    });
    const body = (await response.json()) as Body;
    checkHeaders(response.headers, hashOf(content));
    return {
      status: response.status,
      body,
      messageId: content.messageId,
      answerHash: hashOf(body),
      stamp: response.headers.get('exchange-stamp'),
    };
  }
}

/** What is answered before the log has the question, such as that a header is missing, is of none. */
function checkHeaders(headers: Headers, requestHash: string): void {
  const of = headers.get('exchange-request-hash');
  if (of === null) return;
  if (of !== requestHash) throw new NotProved('OTHER_QUESTION', 'the answer is of another question');
  const version = headers.get('exchange-version');
  if (version === EXCHANGE_VERSION) return;
  throw new NotProved('OTHER_VERSION', `the platform must be of version ${EXCHANGE_VERSION}, but is of: ${version}`);
}

/**
 * Checks the proof of an answer. It holds where every signature and place does, and where the log has the hash of the
 * very answer that came.
 */
export function checkAnswer(
  proof: ExchangeProof,
  answerHash: string,
  { keys, kept }: { keys: readonly KnownKey[]; kept: readonly SignedDocument<ExchangeBatch>[] },
): ExchangeCheck {
  const check = verifyExchange(proof, keys, kept);
  const answered = proof.entries.find(({ content }) => content.step === 'ANSWERED');
  if (answered?.content.answerHash === answerHash) return check;
  const has = answered?.content.answerHash;
  throw new NotProved('OTHER_ANSWER', `the log must have the answer ${answerHash}, but has: ${has}`);
}
