/** What a partner signs of a request, in two headers beside its body. */
import type { IncomingHttpHeaders } from 'node:http';
import type { ExchangeEnvelope, SignedDocument } from '#shared/signing/index.ts';

/**
 * The envelope as base64url of its JSON, and the signature over its canonical JSON as
 * `<key id>.<hexadecimal digits>`.
 */
const ENVELOPE_HEADER = 'exchange-envelope';
const SIGNATURE_HEADER = 'exchange-signature';

/** Characters of an envelope at most. */
const LONGEST = 8_000;

/** Members of an envelope; each is a text. */
const MEMBERS = [
  'kind',
  'messageId',
  'grantNo',
  'member',
  'purpose',
  'legalBasis',
  'matterCode',
  'caseNo',
  'sentAt',
  'bodyHash',
] as const satisfies readonly (keyof ExchangeEnvelope)[];

/** The signed envelope of a request; undefined where there is none, or it is not one. It is not verified. */
export function envelopeOf(headers: IncomingHttpHeaders): SignedDocument<ExchangeEnvelope> | undefined {
  const { [ENVELOPE_HEADER]: envelope, [SIGNATURE_HEADER]: signed } = headers;
  if (typeof envelope !== 'string' || typeof signed !== 'string' || envelope.length > LONGEST) return undefined;
  const [keyId, signature, ...more] = signed.split('.');
  if (!keyId || !signature || more.length > 0) return undefined;
  const content = readEnvelope(envelope);
  return content && { content, signature: { keyId, algorithm: 'SM2-with-SM3', signature } };
}

function readEnvelope(text: string): ExchangeEnvelope | undefined {
  try {
    const read = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
    return isEnvelope(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): value is ExchangeEnvelope {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== MEMBERS.length) return false;
  const texts = value as Partial<Record<string, unknown>>;
  return MEMBERS.every(member => typeof texts[member] === 'string') && texts.kind === 'EXCHANGE_REQUEST';
}

/** The headers of a signed envelope, as a partner sends them. */
export const headersOf = ({
  content,
  signature: { keyId, signature },
}: SignedDocument<ExchangeEnvelope>): Record<string, string> => ({
  [ENVELOPE_HEADER]: Buffer.from(JSON.stringify(content)).toString('base64url'),
  [SIGNATURE_HEADER]: `${keyId}.${signature}`,
});
