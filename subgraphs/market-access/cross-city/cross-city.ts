/**
 * Cases across cities (G26 跨域联办): applied for at a window at home, forwarded inside the office, decided by the host as
 * any other case, delivered by mail. The case is the registration's or the change's own; here is what being across
 * cities adds to it.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { loadCase, stepStored } from '#shared/case/index.ts';
import type { Case, Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { caseFields } from '../cases/fields.ts';
import { crossCityTerms } from './rules.ts';
import { CrossCityCase } from './entities.ts';
import type { CrossCityMatter, CrossCityStepInput, MailCrossCityInput } from '../generated.ts';
import type { CrossCityCaseRow } from './rows.ts';
import type { RequestContext } from '../loaders.ts';
import { plainText } from '#shared/input.ts';

export type CrossCityResult = (CrossCityCaseRow & { __typename: 'CrossCityCase' }) | Refusal;

/** Receives a case at home for the host that decides on it. Refusals as {@link crossCityTerms}. */
export function receiveAtHome(
  write: Write,
  { id, creditCode, zone: hostZone }: Case,
  matter: CrossCityMatter,
  homeZone: string,
): void {
  const terms = crossCityTerms(matter, homeZone, hostZone, localDate(write.now));
  write.em.persist(
    write.em.create(CrossCityCase, {
      id,
      creditCode,
      homeZone,
      hostZone,
      matter,
      ...terms,
      submittedAt: write.now,
      forwardedAt: null,
      forwardedBy: null,
      carrier: null,
      trackingNo: null,
      mailedAt: null,
      deliveredAt: null,
    }),
  );
  write.record({
    type: 'CrossCityReceived',
    creditCode,
    subject: subjectOf({ id }),
    restricted: true,
    payload: { matter, homeZone, hostZone },
  });
}

/** Refuses NOT_FORWARDED for a case that its home has not forwarded yet. */
export async function requireForwarded(write: Write, id: string): Promise<void> {
  const [waiting] = await write.query<{ home: string }>(
    'select home_zone as home from cross_city_case where id = $1 and forwarded_at is null',
    [id],
  );
  if (waiting)
    throw refuse(
      'NOT_FORWARDED',
      `the host accepts a case across cities once its home forwarded it, but ${waiting.home} has not`,
      { remedy: 'forwardCrossCityCase' },
    );
}

/** A case as it is judged: by the calendar that decides, the host's or, where the rule reads it so, the home's. */
export async function judgedByCalendar(write: Write, decided: Case): Promise<Case> {
  const [cross] = await write.query<{ zone: string }>(
    `select home_zone as zone from cross_city_case where id = $1 and deciding = 'HOME'`,
    [decided.id],
  );
  return cross ? { ...decided, zone: cross.zone } : decided;
}

/** The home's part: its window accepts the papers (窗口受理) and hands them to the host. */
export const forwardCrossCityCase = (
  context: RequestContext,
  input: CrossCityStepInput,
  info: GraphQLResolveInfo,
): Promise<CrossCityResult> =>
  onCase(context, input, info, 'office', async (write, cross) => {
    const { subject } = context.principal;
    const { homeZone, hostZone } = cross;
    const forwarded = await stepStored(
      write,
      cross.id,
      'acceptAtWindow',
      { subject },
      { type: 'CrossCityForwarded', subject: subjectOf(cross), payload: { homeZone, hostZone } },
    );
    Object.assign(cross, { forwardedAt: write.now, forwardedBy: subject });
    return forwarded;
  });

/** The host's licence goes to the applicant by mail (邮寄送达). */
export const mailCrossCityResult = (
  context: RequestContext,
  input: MailCrossCityInput,
  info: GraphQLResolveInfo,
): Promise<CrossCityResult> =>
  onCase(context, input, info, 'office', async (write, cross, before) => {
    const [carrier, trackingNo] = [plainText('carrier', input.carrier), plainText('trackingNo', input.trackingNo)];
    if (!/^[A-Za-z0-9-]{6,40}$/.test(trackingNo))
      throw refuse('INVALID_INPUT', `trackingNo must be 6 to 40 letters, digits or hyphens, but got: ${trackingNo}`);
    if (before.decidedAt === null)
      throw refuse('NOT_DECIDED', `what is mailed is a result, but the case is ${before.status}`);
    if (cross.mailedAt)
      throw refuse('ALREADY_MAILED', `a result is mailed once, but this one was, as ${cross.trackingNo}`);
    Object.assign(cross, { carrier, trackingNo, mailedAt: write.now });
    return tell(write, cross, before, 'CrossCityMailed', { carrier, trackingNo });
  });

export const confirmCrossCityDelivery = (
  context: RequestContext,
  input: CrossCityStepInput,
  info: GraphQLResolveInfo,
): Promise<CrossCityResult> =>
  onCase(context, input, info, 'applicant', async (write, cross, before) => {
    if (!cross.mailedAt)
      throw refuse('NOT_MAILED', 'what is delivered was mailed before, but nothing was', {
        remedy: 'mailCrossCityResult',
      });
    if (cross.deliveredAt)
      throw refuse(
        'ALREADY_DELIVERED',
        `a result is delivered once, but this one was at ${cross.deliveredAt.toISOString()}`,
      );
    cross.deliveredAt = write.now;
    return tell(write, cross, before, 'CrossCityDelivered', { trackingNo: cross.trackingNo });
  });

/** A step under the enterprise's lock. Refuses NOT_FOUND; what is somebody else's, as NOT_ENTITLED. */
async function onCase(
  context: RequestContext,
  input: CrossCityStepInput,
  info: GraphQLResolveInfo,
  who: 'office' | 'applicant',
  work: (write: Write, cross: CrossCityCase, before: Case) => Promise<Case>,
): Promise<CrossCityResult> {
  const { caseId, idempotencyKey } = input;
  const known = await context.loaders.crossCity.load(caseId);
  return context.write({ creditCode: known?.creditCode ?? caseId, idempotencyKey, info, input }, async write => {
    const { principal, department } = context;
    if (who === 'office') requireOfficer(principal, department);
    else if (principal.role !== 'enterprise' || known?.applicant !== principal.subject)
      requireApplicant(principal, department, known?.creditCode ?? 'of no case');
    if (!known) throw refuse('NOT_FOUND', `there is no case across cities ${caseId.slice(0, 40)}`);
    const cross = await write.em.findOneOrFail(CrossCityCase, { id: known.id });
    return resultOf(cross, await work(write, cross, await loadCase(write, known.id)));
  });
}

const subjectOf = ({ id }: { id: string }): Telling['subject'] => ({ type: 'CrossCityCase', id });

function tell(write: Write, cross: CrossCityCase, before: Case, type: string, payload: Record<string, unknown>): Case {
  write.record({
    type,
    creditCode: cross.creditCode,
    subject: subjectOf(cross),
    changedFields: ['delivery'],
    restricted: true,
    payload,
  });
  return before;
}

const resultOf = (
  {
    homeZone,
    hostZone,
    matter,
    deciding,
    rule,
    forwardedAt,
    carrier,
    trackingNo,
    mailedAt,
    deliveredAt,
  }: CrossCityCase,
  after: Case,
): CrossCityResult => ({
  __typename: 'CrossCityCase',
  ...caseFields(after),
  limitRule: after.rule,
  applicant: after.applicant,
  homeZone,
  hostZone,
  matter,
  deciding,
  rule,
  forwardedAt: forwardedAt?.toISOString() ?? null,
  carrier: carrier ?? null,
  trackingNo: trackingNo ?? null,
  mailedAt: mailedAt?.toISOString() ?? null,
  deliveredAt: deliveredAt?.toISOString() ?? null,
});
