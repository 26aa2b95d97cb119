/** The land quota of a zone in a year (G02): published, used by the parcels supplied, and not gone beyond. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { checkZone } from '#shared/input.ts';
import { requireOrgan } from '#shared/organs.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { PublishLandQuotaPlanInput } from '../generated.ts';
import { checkYear, requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { codesText } from '../projects/terms.ts';
import { LandQuotaPlan } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { LandQuotaPlanRow, QuotaUse } from './rows.ts';
import { requireLeft, showPlan } from './rules.ts';

export type QuotaOrRefusal = (LandQuotaPlanRow & { __typename: 'LandQuotaPlan' }) | Refusal;

type Query = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** A plan with what is used of it: one statement. */
const QUOTA_USE = `select
  (select quota_area from land_quota_plan where zone = $1 and year = $2) as "quotaArea",
  (select published_on from land_quota_plan where zone = $1 and year = $2) as "publishedOn",
  (select coalesce(sum(area), 0)::float8 from land_parcel
     where zone = $1 and supplied_on between $3 and $4) as "usedArea",
  (select min(standard_on) from land_parcel where zone = $1 and standard_on is not null) as "standardOn"`;

async function readUse(query: Query, zone: string, year: number): Promise<QuotaUse> {
  const [use] = await query<QuotaUse>(QUOTA_USE, [zone, year, `${year}-01-01`, `${year}-12-31`]);
  return use ?? { quotaArea: null, publishedOn: null, usedArea: 0, standardOn: null };
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** A supply and a publication in one zone and year follow one another. */
const lockQuota = (write: Write, zone: Zone, year: number): Promise<void> =>
  write.lock('land quota', `${zone.code}/${year}`);

/**
 * Publishes the quota of this year or the next, or changes it. Refuses NO_ORGAN, INVALID_INPUT and QUOTA_BELOW_USED.
 */
export function publishLandQuotaPlan(
  context: RequestContext,
  input: PublishLandQuotaPlanInput,
  info: GraphQLResolveInfo,
): Promise<QuotaOrRefusal> {
  const { organCode, year, quotaArea, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const today = localDate(write.now);
    requireOrgan(zone, today, organCode);
    const thisYear = yearOf(today);
    requireThat(
      year === thisYear || year === thisYear + 1,
      MESSAGES.YEAR({ first: thisYear, next: thisYear + 1 }),
      year,
    );
    requireThat(quotaArea > 0, MESSAGES.ABOVE_ZERO(), quotaArea);
    await lockQuota(write, zone, year);
    const { usedArea } = await readUse(write.query, zone.code, year);
    if (quotaArea < usedArea) {
      throw refuse('QUOTA_BELOW_USED', MESSAGES.QUOTA_BELOW_USED({ year, used: usedArea, got: quotaArea }));
    }
    const earlier = await storeQuota(write, { zone: zone.code, year, organCode, quotaArea, publishedOn: today });
    const plan = showPlan({ zone, year }, await readUse(write.query, zone.code, year), today);
    decidePublished(write, organCode, plan, earlier);
    write.record({
      type: 'LandQuotaPlanPublished',
      creditCode: organCode,
      subject: subjectOf(plan),
      changedFields: earlier === null ? [] : ['quotaArea'],
      payload: { zone: zone.code, year, quotaArea, earlier },
    });
    return { __typename: 'LandQuotaPlan', ...plan };
  });
}

const subjectOf = ({ zone, year }: LandQuotaPlanRow) => ({ type: 'LandQuotaPlan', id: `${zone}/${year}` });

/** A plan as it is stored. */
type StoredPlan = Pick<LandQuotaPlan, 'zone' | 'year' | 'organCode' | 'quotaArea' | 'publishedOn'>;

/**
 * Stores the quota; a plan keeps its organ and the day it was published. Returns the quota before; null for the first.
 */
async function storeQuota({ em }: Write, plan: StoredPlan): Promise<number | null> {
  const { zone, year, quotaArea } = plan;
  const before = await em.findOne(LandQuotaPlan, { zone, year });
  const earlier = before?.quotaArea ?? null;
  if (before) before.quotaArea = quotaArea;
  else em.persist(em.create(LandQuotaPlan, plan));
  await em.flush();
  return earlier;
}

/** Decides by the zone's milestones; nothing where it has none for the year. */
function decidePublished(write: Write, creditCode: string, plan: LandQuotaPlanRow, earlier: number | null): void {
  const { year, quotaArea, usedArea, rule } = plan;
  if (!rule) return;
  const late = plan.milestones.filter(milestone => milestone.late).map(({ code }) => code);
  write.decide({
    creditCode,
    subject: subjectOf(plan),
    outcome: 'QUOTA_PUBLISHED',
    rule,
    facts: { year, quotaArea, earlier, usedArea },
    reasons: [late.length > 0 ? MESSAGES.LATE({ codes: codesText(late) }) : MESSAGES.NOTHING_LATE()],
  });
}

/** The quota of a year, published or not yet: a plan that is late shows. */
export async function landQuotaPlan(
  { database, now }: RequestContext,
  { zone, year }: { zone: string; year: number },
): Promise<LandQuotaPlanRow> {
  const query: Query = (sql, parameters) => database.query(sql, [...parameters]);
  const of = { zone: zoneOf(checkZone(zone)), year: checkYear(year) };
  return showPlan(of, await readUse(query, zone, year), localDate(now));
}

/** Refuses (LAND_QUOTA_EXCEEDED) a supply of square metres beyond the year's quota; holds the quota for this write. */
export async function requireQuota(write: Write, zone: Zone, today: LocalDate, area: number): Promise<void> {
  const year = yearOf(today);
  await lockQuota(write, zone, year);
  requireLeft({ zone, year }, await readUse(write.query, zone.code, year), area);
}
