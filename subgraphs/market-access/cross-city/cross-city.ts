/**
 * Cases across cities (G26 跨域联办): applied for at a window at home, forwarded inside the office, decided by the host as
 * any other case, delivered by mail. The case belongs to its registration or change; this file holds what crossing
 * cities adds to it.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { caseLabel, loadCase, stepStored } from '#shared/case/index.ts';
import type { Case, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { placeName } from '#shared/zones/cross-city.ts';
import { caseFields } from '../cases/fields.ts';
import type { CrossCityMatter, CrossCityStepInput, MailCrossCityInput } from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { CrossCityCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CrossCityCaseRow } from './rows.ts';
import { NOT_SPOKEN, crossCityTerms, isDecided } from './rules.ts';
import type { Spoken } from './rules.ts';

export type CrossCityResult = (CrossCityCaseRow & { __typename: 'CrossCityCase' }) | Refusal;

/** Where and for what a case crosses cities, and who speaks for the enterprise, where another platform says it. */
export interface Crossing {
  matter: CrossCityMatter;
  homeZone: string;
  /** Default: nobody was verified by another platform. */
  spoken?: Spoken;
}

/** Receives a case at home for the host that decides on it. Refusals as {@link crossCityTerms}. */
export function receiveAtHome(
  write: Write,
  { id, creditCode, zone: hostZone }: Case,
  { matter, homeZone, spoken = NOT_SPOKEN }: Crossing,
): CrossCityCase {
  const terms = crossCityTerms(matter, homeZone, hostZone, localDate(write.now));
  const crossing = write.em.create(CrossCityCase, {
    id,
    creditCode,
    homeZone,
    hostZone,
    matter,
    ...terms,
    ...spoken,
    submittedAt: write.now,
    forwardedAt: null,
    forwardedBy: null,
    carrier: null,
    trackingNo: null,
    mailedAt: null,
    deliveredAt: null,
  });
  write.em.persist(crossing);
  write.record({
    type: 'CrossCityReceived',
    creditCode,
    subject: subjectOf({ id }),
    restricted: true,
    payload: { matter, homeZone, hostZone },
  });
  return crossing;
}

/** Refuses NOT_FORWARDED for a case that its home has not forwarded yet. */
export async function requireForwarded(write: Write, id: string): Promise<void> {
  const [waiting] = await write.query<{ home: string }>(
    'select home_zone as home from cross_city_case where id = $1 and forwarded_at is null',
    [id],
  );
  if (!waiting) return;
  throw refuse('NOT_FORWARDED', MESSAGES.NOT_FORWARDED({ home: placeName(waiting.home, localDate(write.now)) }), {
    remedy: MESSAGES.FORWARD(),
  });
}

/** What the platform of another city says of a case that it goes on with. */
export interface FromHome {
  zone?: string | null | undefined;
  homeZone?: string | null | undefined;
}

const HANDED_OVER = `
  select 1 from cross_city_case join service_case using (id)
  where id = $1 and home_zone = $2 and host_zone = $3 and applicant = $4`;

/** Refuses NOT_FOUND the platform of another city a case that it did not hand over, from that place to that zone. */
export async function requireHandedOver(
  { query }: Write,
  id: string,
  { zone, homeZone }: FromHome,
  { subject }: Principal,
): Promise<void> {
  const [own] = await query(HANDED_OVER, [id, homeZone, zone, subject]);
  if (!own) throw refuse('NOT_FOUND', MESSAGES.NOT_FOUND({ id: id.slice(0, 40) }));
}

/** The case with the zone whose calendar judges it: the host's or, where the rule says so, the home's. */
export async function judgedByCalendar(write: Write, decided: Case): Promise<Case> {
  const [crossing] = await write.query<{ zone: string }>(
    `select home_zone as zone from cross_city_case where id = $1 and deciding = 'HOME'`,
    [decided.id],
  );
  return crossing ? { ...decided, zone: crossing.zone } : decided;
}

/** The home's part: its window accepts the papers (窗口受理) and hands them to the host. */
export const forwardCrossCityCase = (
  context: RequestContext,
  input: CrossCityStepInput,
  info: GraphQLResolveInfo,
): Promise<CrossCityResult> =>
  onCase({ context, input, info }, (write, crossing) => forward(write, crossing, context.principal.subject));

/** The window at home accepts, in the person of `subject`, and forwards. */
export async function forward(write: Write, crossing: CrossCityCase, subject: string): Promise<Case> {
  const { id, homeZone, hostZone } = crossing;
  const feedChange = {
    type: 'CrossCityForwarded',
    subject: subjectOf(crossing),
    changedFields: ['status', 'version', 'forwardedAt'],
    payload: { homeZone, hostZone },
  };
  const forwarded = await stepStored(write, { id, action: 'acceptAtWindow', actor: { subject } }, feedChange);
  crossing.forwardedAt = write.now;
  crossing.forwardedBy = subject;
  return forwarded;
}

const TRACKING_NO = /^[A-Za-z0-9-]{6,40}$/;

/**
 * Records that the host's licence was mailed to the applicant (邮寄送达). Refuses INVALID_INPUT, NOT_DECIDED and
 * ALREADY_MAILED.
 */
export const mailCrossCityResult = (
  context: RequestContext,
  input: MailCrossCityInput,
  info: GraphQLResolveInfo,
): Promise<CrossCityResult> =>
  onCase({ context, input, info }, async (write, crossing, stored) => {
    const carrier = plainText('carrier', input.carrier);
    const trackingNo = plainText('trackingNo', input.trackingNo);
    if (!TRACKING_NO.test(trackingNo)) {
      throw refuse('INVALID_INPUT', MESSAGES.TRACKING_NO({ got: trackingNo }));
    }
    if (!isDecided(stored)) {
      throw refuse('NOT_DECIDED', MESSAGES.NOT_DECIDED({ status: caseLabel(stored.status) }));
    }
    if (crossing.mailedAt) {
      throw refuse('ALREADY_MAILED', MESSAGES.ALREADY_MAILED({ trackingNo: crossing.trackingNo ?? '' }));
    }
    crossing.carrier = carrier;
    crossing.trackingNo = trackingNo;
    crossing.mailedAt = write.now;
    recordDelivery(write, crossing, 'CrossCityMailed', { carrier, trackingNo });
    return stored;
  });

/** Records that the applicant has received the result. Refuses NOT_MAILED and ALREADY_DELIVERED. */
export const confirmCrossCityDelivery = (
  context: RequestContext,
  input: CrossCityStepInput,
  info: GraphQLResolveInfo,
): Promise<CrossCityResult> =>
  onCase({ context, input, info }, async (write, crossing, stored) => {
    const { mailedAt, deliveredAt, trackingNo } = crossing;
    if (!mailedAt) {
      throw refuse('NOT_MAILED', MESSAGES.NOT_MAILED(), { remedy: MESSAGES.MAIL() });
    }
    if (deliveredAt) {
      throw refuse('ALREADY_DELIVERED', MESSAGES.ALREADY_DELIVERED({ at: deliveredAt }));
    }
    crossing.deliveredAt = write.now;
    recordDelivery(write, crossing, 'CrossCityDelivered', { trackingNo });
    return stored;
  });

/** A request about a case across cities. */
interface CaseRequest {
  context: RequestContext;
  input: CrossCityStepInput;
  info: GraphQLResolveInfo;
}

/** A step under the enterprise's lock. Refuses NOT_FOUND, and NOT_ENTITLED for a case of another. */
async function onCase(
  { context, input, info }: CaseRequest,
  step: (write: Write, crossing: CrossCityCase, stored: Case) => Promise<Case>,
): Promise<CrossCityResult> {
  const { caseId, idempotencyKey } = input;
  const found = await seenBefore(context.loaders.crossCity, caseId);
  const creditCode = found?.creditCode ?? caseId;
  const owner = found ?? NOBODY;
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    if (!found) throw refuse('NOT_FOUND', MESSAGES.NOT_FOUND({ id: caseId.slice(0, 40) }));
    const crossing = await write.em.findOneOrFail(CrossCityCase, { id: found.id });
    return resultOf(crossing, await step(write, crossing, await loadCase(write, found.id)));
  });
}

const subjectOf = ({ id }: { id: string }): FeedChange['subject'] => ({ type: 'CrossCityCase', id });

/** Records a step of the delivery for the feed. */
function recordDelivery(write: Write, crossing: CrossCityCase, type: string, payload: Record<string, unknown>): void {
  write.record({
    type,
    creditCode: crossing.creditCode,
    subject: subjectOf(crossing),
    changedFields: ['delivery'],
    restricted: true,
    payload,
  });
}

const resultOf = (crossing: CrossCityCase, after: Case): CrossCityResult => ({
  __typename: 'CrossCityCase',
  ...caseFields(after),
  ...rowOf(CrossCityCase, crossing),
  limitRule: after.rule,
  applicant: after.applicant,
});
