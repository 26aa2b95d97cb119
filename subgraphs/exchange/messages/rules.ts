/** Whether a partner's message is let in: a pure function of the message, the grant, the keys and the time. */
import type { LocalDate } from '#shared/clock/index.ts';
import { verifyDocument } from '#shared/signing/index.ts';
import { limitOf, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import { lacksConsent } from '../consents/rules.ts';
import { authorize } from '../grants/rules.ts';
import type { OpeningFacts, OpeningRequest } from './rows.ts';

/** By how much the time of a message may differ from ours; older ones were perhaps recorded on their way. */
const WINDOW_MS = 300_000;
const HOUR_MS = 3_600_000;
/** After so long a stamp is late. */
const STAMP_DUE_MS = 180_000;

type StampFacts = Pick<OpeningFacts, 'unstampedSince' | 'graceHours'>;

/** For how many hours messages of a grant of this zone are served while stamps are missing. */
export const graceHours = (zone: string, on: LocalDate): number =>
  limitOf(thresholdRule(zoneOf(zone), 'STAMP_GRACE', on), 'hours').value;

/** Why a message is refused: the first reason as a code; null where it is let in. */
export function refusalOf(opening: OpeningRequest, facts: OpeningFacts, now: Date): string | null {
  return authenticity(opening, facts, now) ?? agreement(opening, facts, now) ?? stamping(facts, now);
}

/** Where stamps have been missing for longer than was agreed, nothing is served until they are there again. */
const stamping = ({ unstampedSince, graceHours }: OpeningFacts, now: Date): string | null =>
  unstampedSince !== null && now.getTime() - unstampedSince.getTime() > graceHours * HOUR_MS ? 'NO_STAMP' : null;

/** How far the stamps of the log are behind. A batch is made within a minute, and stamped within the next. */
export function stampState({ unstampedSince, graceHours }: StampFacts, now: Date): string {
  if (unstampedSince === null || now.getTime() - unstampedSince.getTime() < STAMP_DUE_MS) return 'in time';
  const until = new Date(unstampedSince.getTime() + graceHours * HOUR_MS);
  return `pending; since=${unstampedSince.toISOString()}; until=${until.toISOString()}`;
}

function authenticity({ request, grantNo, bodyHash }: OpeningRequest, facts: OpeningFacts, now: Date): string | null {
  const { content } = request;
  // A key that is retired proves what it signed before, and lets nothing in.
  const inUse = facts.keys.filter(({ retiredAt, member }) => retiredAt === null && member === content.member);
  const state = verifyDocument(request, inUse);
  if (state !== 'VALID') return state;
  if (content.bodyHash !== bodyHash) return 'OTHER_BODY';
  if (content.grantNo !== grantNo) return 'OTHER_GRANT';
  // A time that cannot be read is not within the window either.
  if (!(Math.abs(now.getTime() - Date.parse(content.sentAt)) <= WINDOW_MS)) return 'OUT_OF_TIME';
  return facts.isKnown ? 'REPLAYED' : null;
}

function agreement(
  { request, fields, enterprises, isFeed, refusal }: OpeningRequest,
  facts: OpeningFacts,
  now: Date,
): string | null {
  const { grant } = facts;
  const { member, purpose, legalBasis, caseNo, matterCode } = request.content;
  // What only asks for the schema of the view asks for no field.
  const asked = fields.length > 0 || !grant ? fields : grant.fields.slice(0, 1);
  const [reason] = authorize(grant, { member, purpose, legalBasis, caseNo, fields: asked }, now);
  if (refusal !== null && (!reason || reason.key === 'FIELD_NOT_GRANTED')) return refusal;
  if (reason) return reason.key;
  if (matterCode !== facts.matterCode) return 'OTHER_MATTER';
  const { consenting } = facts;
  // What only asks for the schema of the view reads of nobody.
  const isByName = fields.length > 0 && !isFeed;
  return grant && isByName && lacksConsent(grant, { enterprises, consenting }) ? 'NO_CONSENT' : null;
}
