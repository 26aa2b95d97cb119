import type { ExchangeEnvelope, SignedDocument } from '#shared/signing/index.ts';
import type { MemberKeyRow } from '../peers/keys.ts';
import type { GrantTerms } from '../grants/rows.ts';

/** A request of a partner as the gateway hands it in. */
export interface OpeningRequest {
  /** The grant of the address that was asked. */
  grantNo: string;
  request: SignedDocument<ExchangeEnvelope>;
  /** Hash of the body that came. */
  bodyHash: string;
  /** Coordinates of fields that it asks for. */
  fields: readonly string[];
  /** The enterprises that it reads, where its grant needs their consent. */
  enterprises: readonly string[];
  /** Whether it is a page of a feed, which names none: what it tells is judged by consents when it is read. */
  isFeed: boolean;
  /** Why the gateway will not serve it; null where it will. */
  refusal: string | null;
}

/** What a request is judged by. */
export interface OpeningFacts {
  keys: readonly MemberKeyRow[];
  grant: GrantTerms | null;
  matterCode: string | null;
  /** Those of the enterprises that consented to the grant. */
  consenting: readonly string[];
  /** Whether a message of that member and name was let in before. */
  isKnown: boolean;
  /** Since when entries of the log are under no stamp; null where each is. */
  unstampedSince: Date | null;
  /** For how long messages are served without a stamp, in hours: rule STAMP_GRACE of the grant's zone. */
  graceHours: number;
}

/** A message as the log has it, of the view of that name. */
export interface ExchangeMessageRow {
  place: number;
  member: string;
  messageId: string;
  grantNo: string;
  at: string;
  requestHash: string;
  fields: string[];
  purpose: string;
  legalBasis: string;
  matterCode: string;
  caseNo: string;
  refused: boolean;
  reason: string | null;
  endedAt: string | null;
  answerHash: string | null;
  batchNumber: number | null;
  batchRoot: string | null;
  batchMadeAt: string | null;
  stampedAt: string | null;
  countersignedBy: string[];
}
