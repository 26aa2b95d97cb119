/**
 * Outages of power lines (G06): every enterprise gets notice of its own before, and a line has no more of them in a
 * year than the zone allows.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { formatMoment, localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { checkZone, plainText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { requireAllOnRegister } from '../evidence.ts';
import type { NoticeOutageInput } from '../generated.ts';
import { checkYear, requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { OutageNotice } from './entities.ts';
import { MESSAGES } from './messages.ts';
import {
  POWER_SUPPLIER,
  checkLength,
  checkOutage,
  judgeOutages,
  outageReasons,
  requireNotice,
} from './outage-rules.ts';
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
 * NOTICE_TOO_LATE, OUTAGE_LIMIT and OUTAGE_TOO_LONG a planned one.
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
    requireThat(length >= 1 && length <= MOST, MESSAGES.ENTERPRISES({ most: MOST }), length);
    const zone = requireZone(input.zone);
    const line = plainText('line', input.line, 60);
    const reason = plainText('reason', input.reason, 200);
    if (to <= from) throw refuse('INVALID_INPUT', MESSAGES.PERIOD({ from, to }));
    const noticed = emergency ? null : requireNotice(zone, localDate(context.now), localDate(from));
    await requireAllOnRegister(ask, codes);
    return { zone, line, reason, noticed };
  };
  const options = { creditCode: first, idempotencyKey, info, input, facts: checked };
  return context.write(options, async (write, { zone, line, reason, noticed }) => {
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
    const hours = Math.round(((to.getTime() - from.getTime()) / HOUR_MS) * 100) / 100;
    if (!emergency) checkOutage(zone, on, line, before);
    if (!emergency) checkLength(zone, on, line, (to.getTime() - from.getTime()) / HOUR_MS);
    const judged = judgeOutages(zone, on, { count: before.count + 1, hours: before.hours + hours });
    const rule = judged.rule ?? noticed;

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
    const period = { from: formatMoment(from), to: formatMoment(to) };
    const facts = {
      zone: zone.code,
      line,
      ...period,
      emergency,
      hours,
      earlierOutages: before.count,
      by: POWER_SUPPLIER,
    };
    const reasons = outageReasons(on.slice(0, 4), judged, emergency);
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

const yearNumber = (on: LocalDate): number => Number(on.slice(0, 4));

/** The outages of a line in a year, judged by the rule of that year's last day, or of today while it lasts. */
export async function lineOutages(
  { database, now }: RequestContext,
  { zone, line, year }: { zone: string; line: string; year: number },
) {
  checkZone(zone);
  checkYear(year);
  const name = line.trim();
  const [outages = { count: 0, hours: 0 }] = await database.query<Outages>(OUTAGES, [zone, name, ...yearOf(year)]);
  const lastDay = `${year}-12-31`;
  const today = localDate(now);
  return { zone, line: name, year, ...judgeOutages(zoneOf(zone), lastDay < today ? lastDay : today, outages) };
}
