/** The land quota of a zone in a year (G02): published, used by the parcels supplied, and not gone beyond. */
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import type { Zone } from '#shared/zones/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { LandQuotaPlan as PlanType, PublishLandQuotaPlanInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { checkYear } from '../major-projects/loaders.ts';
import { LandQuotaPlan } from '../power-works/entities.ts';
import { checkQuota, landMilestones } from '../power-works/rules.ts';
import { requireZone } from '../input.ts';
import { checkZone } from '#shared/input.ts';

type PlanView = Omit<PlanType, 'rule'> & { rule: RuleReference | null };
export type QuotaOrRefusal = (PlanView & { __typename: 'LandQuotaPlan' }) | Refusal;

type Query = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** A plan with what is used of it: one statement. */
const PLAN = `select (select quota_area from land_quota_plan where zone = $1 and year = $2) as "quotaArea",
  (select published_on from land_quota_plan where zone = $1 and year = $2) as "publishedOn",
  (select coalesce(sum(area), 0)::float8 from land_parcel where zone = $1 and supplied_on between $3 and $4) as "usedArea",
  (select min(standard_on) from land_parcel where zone = $1 and standard_on is not null) as "standardOn"`;
interface Found {
  quotaArea: number | null;
  publishedOn: LocalDate | null;
  usedArea: number;
  standardOn: LocalDate | null;
}
const findPlan = async (query: Query, zone: string, year: number): Promise<Found> =>
  (await query<Found>(PLAN, [zone, year, `${year}-01-01`, `${year}-12-31`]))[0]!;

/** What is supplied and what is published in one zone and year follow one another. */
const lockQuota = (write: Write, zone: string, year: number) =>
  write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`land quota ${zone}/${year}`]);

export function publishLandQuotaPlan(
  context: RequestContext,
  input: PublishLandQuotaPlanInput,
  info: GraphQLResolveInfo,
): Promise<QuotaOrRefusal> {
  const { organCode, year, quotaArea, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const zone = requireZone(input.zone);
    const today = localDate(write.now);
    const thisYear = Number(today.slice(0, 4));
    if (year !== thisYear && year !== thisYear + 1)
      throw refuse('INVALID_INPUT', `year must be ${thisYear} or ${thisYear + 1}, but got: ${year}`);
    if (quotaArea <= 0) throw refuse('INVALID_INPUT', `quotaArea must be above 0 square metres, but got: ${quotaArea}`);
    await lockQuota(write, zone.code, year);
    const { usedArea } = await findPlan(write.query, zone.code, year);
    if (quotaArea < usedArea)
      throw refuse(
        'QUOTA_BELOW_USED',
        `the quota must not be below what is supplied in ${year} already (${usedArea} m²), but got: ${quotaArea} m²`,
      );
    const before = await write.em.findOne(LandQuotaPlan, { zone: zone.code, year });
    const earlier = before?.quotaArea ?? null;
    if (before) before.quotaArea = quotaArea;
    else
      write.em.persist(
        write.em.create(LandQuotaPlan, { zone: zone.code, year, organCode, quotaArea, publishedOn: today }),
      );
    await write.em.flush();
    const plan = viewOf(zone, year, today, await findPlan(write.query, zone.code, year));
    const subject = { type: 'LandQuotaPlan', id: `${zone.code}/${year}` };
    const late = plan.milestones.filter(milestone => milestone.late).map(({ code }) => code);
    if (plan.rule)
      write.decide({
        creditCode: organCode,
        subject,
        outcome: 'QUOTA_PUBLISHED',
        rule: plan.rule,
        facts: { year, quotaArea, earlier, usedArea },
        reasons: [late.length > 0 ? `late: ${late.join(', ')}` : 'nothing is late'],
      });
    write.record({
      type: 'LandQuotaPlanPublished',
      creditCode: organCode,
      subject,
      changedFields: before ? ['quotaArea'] : [],
      payload: { zone: zone.code, year, quotaArea, earlier },
    });
    return { __typename: 'LandQuotaPlan', ...plan };
  });
}

function viewOf(
  zone: Zone,
  year: number,
  today: LocalDate,
  { quotaArea, publishedOn, usedArea, standardOn }: Found,
): PlanView {
  const reached = { planOn: publishedOn, standardOn };
  return {
    zone: zone.code,
    year,
    publishedOn,
    quotaArea,
    usedArea,
    remainingArea: quotaArea === null ? null : quotaArea - usedArea,
    ...landMilestones(zone, year, today, reached),
  };
}

/** The quota of a year, published or not yet: a plan that is late shows. */
export async function landQuotaPlan(
  { database, now }: RequestContext,
  { zone, year }: { zone: string; year: number },
): Promise<PlanView> {
  checkZone(zone);
  const query: Query = (sql, parameters) => database.query(sql, [...parameters]);
  return viewOf(zoneOf(zone), checkYear(year), localDate(now), await findPlan(query, zone, year));
}

/** Refuses (LAND_QUOTA_EXCEEDED) a supply beyond the year's quota; holds it for this write. */
export async function requireQuota(write: Write, zone: Zone, today: LocalDate, area: number): Promise<void> {
  const year = Number(today.slice(0, 4));
  await lockQuota(write, zone.code, year);
  const { quotaArea, usedArea } = await findPlan(write.query, zone.code, year);
  checkQuota(zone, year, area, quotaArea === null ? null : { quotaArea, usedArea });
}
