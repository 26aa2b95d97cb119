/**
 * Outages of power lines (G06): every enterprise gets notice of its own before, and a line has no more of them in a
 * year than the zone allows.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { checkZone, plainText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { requireAllOnRegister } from '../evidence.ts';
import type { NoticeOutageInput } from '../generated.ts';
import { requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OutageNotice } from './entities.ts';
import { POWER_SUPPLIER, checkOutage, judgeOutages } from './outage-rules.ts';
import type { Outages } from './outage-rules.ts';
import type { OutageNoticeRow } from './rows.ts';

export type OutageNoticeOrRefusal = (OutageNoticeRow & { __typename: 'OutageNotice' }) | Refusal;

/** Enterprises that one notice is for. */
const MOST = 200;
/** Stands for the enterprises of a notice for none, which is refused. */
const OF_NO_ENTERPRISE = 'enterprises of no outage';
const HOUR_MS = 3_600_000;

/** Outages of a line that begin between two moments. */
const OUTAGES = `select count(*)::int as count,
    round(coalesce(sum(extract(epoch from ends_at - starts_at)), 0)::numeric / 3600, 2)::float8 as hours
  from outage_notice where zone = $1 and line = $2 and starts_at >= $3 and starts_at < $4`;

/** A year in China. */
const yearOf = (year: number): [from: string, to: string] => [
  `${year}-01-01T00:00:00+08:00`,
  `${year + 1}-01-01T00:00:00+08:00`,
];

/**
 * Notices an outage to its enterprises, by an officer of the power supply company. Refuses NOT_ENTITLED;
 * NOTICE_TOO_LATE and OUTAGE_LIMIT a planned one.
 */
export function noticeOutage(
  context: RequestContext,
  input: NoticeOutageInput,
  info: GraphQLResolveInfo,
): Promise<OutageNoticeOrRefusal> {
  const codes = [...new Set(input.creditCodes)].sort();
  const [first = OF_NO_ENTERPRISE, ...others] = codes;
  const { idempotencyKey } = input;
  const { from, to } = input;
  const emergency = input.emergency ?? false;
  const checked = async (ask: GraphClient) => {
    requireAgency(context.principal, POWER_SUPPLIER);
    const { length } = codes;
    requireThat(length >= 1 && length <= MOST, `creditCodes must be 1 to ${MOST} enterprises`, length);
    const zone = requireZone(input.zone);
    const line = plainText('line', input.line, 60);
    const reason = plainText('reason', input.reason, 200);
    requirePeriod(from, to, emergency, context.now);
    await requireAllOnRegister(ask, codes);
    return { zone, line, reason };
  };
  const options = { creditCode: first, idempotencyKey, info, input, facts: checked };
  return context.write(options, async (write, { zone, line, reason }) => {
    // Every enterprise gets a change of its own, so all their locks are taken; then the line's, so that two notices do
    // not count past each other.
    await write.lock(ENTERPRISE_LOCK, ...others);
    await write.lock('line', `${zone.code}/${line}`);
    const on = localDate(from);
    const [before = { count: 0, hours: 0 }] = await write.query<Outages>(OUTAGES, [
      zone.code,
      line,
      ...yearOf(yearNumber(on)),
    ]);
    if (!emergency) checkOutage(zone, on, line, before);
    const hours = Math.round(((to.getTime() - from.getTime()) / HOUR_MS) * 100) / 100;
    const { limit, rule } = judgeOutages(zone, on, { count: before.count + 1, hours: before.hours + hours });

    const notice = write.em.create(OutageNotice, {
      id: randomUUID(),
      zone: zone.code,
      line,
      startsAt: from,
      endsAt: to,
      emergency,
      reason,
      enterprises: codes.length,
      noticedAt: write.now,
    });
    write.em.persist(notice);
    await write.query(
      `insert into outage_recipient (credit_code, starts_at, notice_id)
       select code, $2, $3 from unnest($1::text[]) as code`,
      [codes, from, notice.id],
    );
    const subject = { type: 'OutageNotice', id: notice.id };
    const period = { from: from.toISOString(), to: to.toISOString() };
    const facts = { zone: zone.code, line, ...period, emergency, earlierOutages: before.count, by: POWER_SUPPLIER };
    const count = `outage ${before.count + 1} of the line in ${yearNumber(on)}`;
    const reasons = [
      limit === null ? count : `${count}, of at most ${limit}`,
      ...(emergency ? ['an emergency is not refused'] : []),
    ];
    for (const creditCode of codes) {
      if (rule) write.decide({ creditCode, subject, outcome: 'OUTAGE_NOTICED', rule, facts, reasons });
      write.record({
        type: 'OutageNoticed',
        creditCode,
        subject,
        restricted: true,
        payload: { line, ...period, emergency, reason },
      });
    }
    return { __typename: 'OutageNotice' as const, ...rowOf(OutageNotice, notice) };
  });
}

/** Refuses an outage that ends before it begins, and a planned one that has begun (提前通知). */
function requirePeriod(from: Date, to: Date, emergency: boolean, now: Date): void {
  const startsAt = from.toISOString();
  if (to <= from) {
    throw refuse('INVALID_INPUT', `to must be after from, but got: ${startsAt} to ${to.toISOString()}`);
  }
  if (emergency || from > now) return;
  throw refuse('NOTICE_TOO_LATE', `enterprises get notice before a planned outage (提前通知), but got: ${startsAt}`);
}

const yearNumber = (on: LocalDate): number => Number(on.slice(0, 4));

/** The outages of a line in a year, judged by the rule of that year's last day, or of today while it lasts. */
export async function lineOutages(
  { database, now }: RequestContext,
  { zone, line, year }: { zone: string; line: string; year: number },
) {
  checkZone(zone);
  if (year < 2000 || year > 2100) throw graphError('BAD_USER_INPUT', `year must be 2000 to 2100, but got: ${year}`);
  const name = line.trim();
  const [outages = { count: 0, hours: 0 }] = await database.query<Outages>(OUTAGES, [zone, name, ...yearOf(year)]);
  const lastDay = `${year}-12-31`;
  const today = localDate(now);
  return { zone, line: name, year, ...judgeOutages(zoneOf(zone), lastDay < today ? lastDay : today, outages) };
}
