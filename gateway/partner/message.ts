/** What every message of a partner has in common: its signed envelope, its places in the log, and its receipts. */
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { errorBody, graphError } from '#shared/errors.ts';
import { untilGone } from '#shared/server/deadline.ts';
import { EXCHANGE_VERSION, hashOf } from '#shared/signing/index.ts';
import type { ExchangeEnvelope, SignedDocument } from '#shared/signing/index.ts';
import type { Admission } from '../admission/admit.ts';
import type { RateLimits } from '../admission/rate-limit.ts';
import type { AdmittedContext } from '../context.ts';
import { envelopeOf } from './envelope.ts';
import type { Exchange, Opened, Receipt, Terms } from './exchange.ts';

/** A request below `/partners/:grantNo`. */
export type PartnerRequest = FastifyRequest<{ Params: { grantNo: string }; Querystring: Record<string, unknown> }>;

/** The envelope that a partner signed; not yet verified. Throws UNAUTHENTICATED (401) where there is none. */
export function signedOf({ headers }: FastifyRequest): SignedDocument<ExchangeEnvelope> {
  const signed = envelopeOf(headers);
  if (signed) return signed;
  const rule = 'a partner signs each request: the headers exchange-envelope and exchange-signature must be there';
  throw graphError('UNAUTHENTICATED', rule, { http: { status: 401 } });
}

/** Admits a message as the gateway admits an operation, within the same rates. */
export const admitted = (
  admission: Admission,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<AdmittedContext> =>
  admission.message(
    {
      headers: request.headers,
      id: request.id,
      address: request.ip,
      cancellation: untilGone(reply, undefined),
      setHeader: (name, value) => void reply.header(name, value),
    },
    { method: 'POST', headers: request.headers as never, body: request.body, search: '' },
  );

/**
 * Tells where the message stands. The answer is bound to its request; its signature is that of the batch that will
 * hold its entry, and `exchange-stamp` says whether the stamps of batches come in time.
 */
export function tellPlace(reply: FastifyReply, { requestHash, place, hash, stamp }: Opened): void {
  void reply
    .header('exchange-version', EXCHANGE_VERSION)
    .header('exchange-request-hash', requestHash)
    .header('exchange-request-entry', `${place} ${hash}`)
    .header('exchange-stamp', stamp);
}

/** Whose rate is counted. */
interface Rated {
  exchange: Exchange;
  rates: RateLimits;
  terms: Pick<Terms, 'limits'>;
  envelope: ExchangeEnvelope;
}

/**
 * Counts a message that was let in among those of its grant: nobody but the member uses up its rate. Past the rate
 * nothing is read; the log has it as the answer, which is returned.
 */
export async function pastRate(
  { exchange, rates, terms, envelope }: Rated,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { grantNo, member, messageId } = envelope;
  const { perMinute } = terms.limits;
  const limit = { whose: 'the member of a grant', key: `grant ${grantNo}`, maximum: perMinute };
  try {
    await rates.count(limit);
    return undefined;
  } catch (error) {
    const { extensions, message } = error as GraphQLError;
    if (extensions?.code !== 'RATE_LIMITED') throw error;
    const body = errorBody('RATE_LIMITED', message);
    await exchange.close({ member, messageId, answerHash: hashOf(body), reason: 'RATE_LIMITED' });
    return reply.code(429).send(body);
  }
}

/** Of what a receipt tells beside whose data it was. */
export interface Received {
  envelope: ExchangeEnvelope;
  grantNo: string;
  fields: readonly string[];
  refused: boolean;
}

/** The receipt of these enterprises; none where there are none, or no field was asked for. */
export function receiptsOf(codes: readonly string[], { envelope, grantNo, fields, refused }: Received): Receipt[] {
  const { member, purpose, legalBasis, caseNo } = envelope;
  const readAt = new Date().toISOString();
  const told = {
    readAt,
    reader: 'PARTNER' as const,
    member,
    department: null,
    readerId: null,
    grantNo,
    fields,
    purpose,
    legalBasis,
    caseNo,
    refused,
  };
  if (fields.length === 0 || codes.length === 0) return [];
  return [{ id: randomUUID(), creditCodes: codes, ...told }];
}
