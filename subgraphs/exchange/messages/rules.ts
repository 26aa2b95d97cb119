/** Whether a partner's message is let in: a pure function of the message, the grant, the keys and the time. */
import { verifyDocument } from '#shared/signing/index.ts';
import { authorize } from '../grants/rules.ts';
import type { OpeningFacts, OpeningRequest } from './rows.ts';

/** By how much the time of a message may differ from ours; older ones were perhaps recorded on their way. */
const WINDOW_MS = 300_000;

/** Why a message is refused: the first reason as a code; null where it is let in. */
export function refusalOf(opening: OpeningRequest, facts: OpeningFacts, now: Date): string | null {
  return authenticity(opening, facts, now) ?? agreement(opening, facts, now);
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

function agreement({ request, fields, refusal }: OpeningRequest, facts: OpeningFacts, now: Date): string | null {
  const { grant } = facts;
  const { member, purpose, legalBasis, caseNo, matterCode } = request.content;
  // What only asks for the schema of the view asks for no field.
  const asked = fields.length > 0 || !grant ? fields : grant.fields.slice(0, 1);
  const [reason] = authorize(grant, { member, purpose, legalBasis, caseNo, fields: asked }, now);
  if (refusal !== null && (!reason || reason.key === 'FIELD_NOT_GRANTED')) return refusal;
  if (reason) return reason.key;
  return matterCode === facts.matterCode ? null : 'OTHER_MATTER';
}
