/**
 * The reliability of supply of a zone (G06): recorded by the power supply company for a year, and held against the
 * plan.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { checkZone, decimal } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { RecordPowerReliabilityInput } from '../generated.ts';
import { checkYear, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { PowerReliability } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { POWER_SUPPLIER } from './outage-rules.ts';
import { judgeReliability } from './reliability-rules.ts';
import type { Reliability, SupplyYear } from './reliability-rules.ts';
import type { RecordedSupply } from './rows.ts';

/** A year of a zone's supply as the graph shows it. */
export type ReliabilityReading = Reliability & {
  zone: string;
  year: number;
  works: number | null;
  liveWorks: number | null;
};
export type ReliabilityOrRefusal = (ReliabilityReading & { __typename: 'PowerReliability' }) | Refusal;

/** Works in a year, and hours of a year: more nobody can have. */
const MOST_WORKS = 1_000_000;
const HOURS_OF_YEAR = 8_784;

const LAST = `select ${columnsOf(PowerReliability)} from power_reliability
  where zone = $1 and year = $2 order by version desc limit 1`;

const WORST_LINE = `select coalesce(max(count), 0)::int as worst from (
    select count(*) from outage_notice where zone = $1 and starts_at >= $2 and starts_at < $3 group by line
  ) counted`;

type Query = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

async function readYear(query: Query, zone: string, year: number): Promise<SupplyYear> {
  const [recorded] = await query<RecordedSupply>(LAST, [zone, year]);
  const [before] = await query<RecordedSupply>(LAST, [zone, year - 1]);
  const [from, to] = [year, year + 1].map(one => `${one}-01-01T00:00:00+08:00`);
  const [line] = await query<{ worst: number }>(WORST_LINE, [zone, from, to]);
  return { recorded: recorded ?? null, before: before?.averageOutage ?? null, worstLine: line?.worst ?? 0 };
}

/** A year is judged by the rules of its last day, or of today while it lasts. */
function judgedOn(year: number, now: Date): LocalDate {
  const today = localDate(now);
  const last = `${year}-12-31`;
  return last < today ? last : today;
}

function readingOf(code: string, year: number, now: Date, supply: SupplyYear): ReliabilityReading {
  const judged = judgeReliability(zoneOf(code), year, judgedOn(year, now), supply);
  const { works = null, liveWorks = null } = supply.recorded ?? {};
  return { zone: code, year, works, liveWorks, ...judged };
}

/**
 * Records the works and outages of a zone in a year; what is recorded again is a new version. For officers of the power
 * supply company. Refuses NOT_ENTITLED and INVALID_INPUT.
 */
export function recordPowerReliability(
  context: RequestContext,
  input: RecordPowerReliabilityInput,
  info: GraphQLResolveInfo,
): Promise<ReliabilityOrRefusal> {
  const { year, works, liveWorks, averageOutage, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    requireAgency(context.principal, POWER_SUPPLIER);
    const zone = requireZone(input.zone);
    requireYear(year, localDate(write.now));
    decimal('works', works, { scale: 0, most: MOST_WORKS });
    if (liveWorks < 0 || liveWorks > works) {
      throw refuse('INVALID_INPUT', MESSAGES.WORKS_PARTS({ works, got: liveWorks }));
    }
    decimal('averageOutage', averageOutage, { most: HOURS_OF_YEAR });
    await store(write, context.principal.subject, { zone: zone.code, year, works, liveWorks, averageOutage });
    const reading = readingOf(zone.code, year, write.now, await readYear(write.query, zone.code, year));
    const subject = { type: 'PowerReliability', id: `${zone.code}/${year}` };
    const facts = { year, works, liveWorks, averageOutage, averageOutageCut: reading.averageOutageCut };
    if (reading.rule) {
      const outcome = RESULT[String(reading.met)] ?? 'NOTED';
      const { rule, reasons } = reading;
      write.decide({ creditCode: OF_NO_ENTERPRISE, subject, outcome, rule, facts, reasons });
    }
    write.record({
      type: 'PowerReliabilityRecorded',
      creditCode: OF_NO_ENTERPRISE,
      subject,
      payload: { zone: zone.code, ...facts, met: reading.met },
    });
    return { __typename: 'PowerReliability', ...reading };
  });
}

const RESULT: Readonly<Record<string, string>> = { true: 'RELIABILITY_MET', false: 'RELIABILITY_MISSED' };

function requireYear(year: number, today: LocalDate): void {
  const last = Number(today.slice(0, 4));
  if (year >= 2000 && year <= last) return;
  throw refuse('INVALID_INPUT', MESSAGES.YEAR({ field: 'year', from: 2000, to: last, got: year }));
}

type Recorded = Pick<RecordedSupply, 'zone' | 'year' | 'works' | 'liveWorks' | 'averageOutage'>;

async function store(write: Write, by: string, recorded: Recorded): Promise<void> {
  const { zone, year } = recorded;
  await write.lock('power reliability', `${zone}/${year}`);
  const [last] = await write.query<RecordedSupply>(LAST, [zone, year]);
  const version = (last?.version ?? 0) + 1;
  const row = { ...recorded, version, recordedAt: write.now, recordedBy: by };
  write.em.persist(write.em.create(PowerReliability, row));
  await write.em.flush();
}

/** The reliability of supply of a zone in a year, recorded or not yet. */
export async function powerReliability(
  { database, now }: RequestContext,
  { zone, year }: { zone: string; year: number },
): Promise<ReliabilityReading> {
  const query: Query = (sql, parameters) => database.query(sql, [...parameters]);
  return readingOf(checkZone(zone), year, now, await readYear(query, zone, checkYear(year)));
}
