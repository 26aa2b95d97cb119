/**
 * Outages of power lines (G06): every enterprise is told of its own before, and a line has no more of them in a year
 * than the zone allows.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { NoticeOutageInput } from '../generated.ts';
import { checkOutage, judgeOutages } from './rules.ts';
import type { Outages } from './rules.ts';
import type { RequestContext } from '../loaders.ts';
import { requireAllOnRegister } from '../evidence.ts';
import { requireZone } from '../input.ts';
import { OutageNotice } from './entities.ts';
import { checkZone, plainText } from '#shared/input.ts';
import type { OutageNoticeRow } from './rows.ts';

export type OutageNoticeOrRefusal = (OutageNoticeRow & { __typename: 'OutageNotice' }) | Refusal;

const MOST_ENTERPRISES = 200;

/** Outages of a line that begin in a year, in China. */
const OUTAGES = `select count(*)::int as count, round(coalesce(sum(extract(epoch from ends_at - starts_at)), 0)::numeric / 3600, 2)::float8 as hours from outage_notice
  where zone = $1 and line = $2 and starts_at >= $3 and starts_at < $4`;
const yearOf = (year: number): [from: string, to: string] => [
  `${year}-01-01T00:00:00+08:00`,
  `${year + 1}-01-01T00:00:00+08:00`,
];

export function noticeOutage(
  context: RequestContext,
  input: NoticeOutageInput,
  info: GraphQLResolveInfo,
): Promise<OutageNoticeOrRefusal> {
  const codes = [...new Set(input.creditCodes)].sort();
  const { idempotencyKey } = input;
  const fits = codes.length >= 1 && codes.length <= MOST_ENTERPRISES;
  if (!fits)
    return Promise.resolve(
      refuse('INVALID_INPUT', `creditCodes must be 1 to ${MOST_ENTERPRISES} enterprises, but got: ${codes.length}`)
        .refusal,
    );
  return context.write({ creditCode: codes[0]!, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const emergency = input.emergency ?? false;
    const zone = requireZone(input.zone);
    const line = plainText('line', input.line, 60);
    const reason = plainText('reason', input.reason, 200);
    const { from, to } = input;
    const [startsAt, endsAt] = [from.toISOString(), to.toISOString()];
    if (to <= from) throw refuse('INVALID_INPUT', `to must be after from, but got: ${startsAt} to ${endsAt}`);
    if (!emergency && from <= write.now)
      throw refuse('NOTICE_TOO_LATE', `enterprises are told before a planned outage (提前通知), but got: ${startsAt}`);
    await requireAllOnRegister(context, codes);
    // A change of each enterprise is told: all their locks, always in the same order, then the line's, so that two
    // notices do not count past each other.
    await write.query('select pg_advisory_xact_lock(hashtextextended(code, 0)) from unnest($1::text[]) as code', [
      codes.slice(1),
    ]);
    await write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`line ${zone.code}/${line}`]);
    const on = localDate(from);
    const [before] = await write.query<Outages>(OUTAGES, [zone.code, line, ...yearOf(Number(on.slice(0, 4)))]);
    if (!emergency) checkOutage(zone, on, line, before!);
    const hours = Math.round((to.getTime() - from.getTime()) / 36_000) / 100;
    const { limit, rule } = judgeOutages(zone, on, { count: before!.count + 1, hours: before!.hours + hours });

    const id = randomUUID();
    const notice = write.em.create(OutageNotice, {
      id,
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
      'insert into outage_recipient (credit_code, starts_at, notice_id) select code, $2, $3 from unnest($1::text[]) as code',
      [codes, startsAt, id],
    );
    const subject = { type: 'OutageNotice', id };
    const facts = { zone: zone.code, line, from: startsAt, to: endsAt, emergency, earlierOutages: before!.count };
    const reasons = [
      `outage ${before!.count + 1} of the line in ${on.slice(0, 4)}${limit === null ? '' : `, of at most ${limit}`}`,
      ...(emergency ? ['an emergency is not refused'] : []),
    ];
    for (const creditCode of codes) {
      if (rule) write.decide({ creditCode, subject, outcome: 'OUTAGE_NOTICED', rule, facts, reasons });
      write.record({
        type: 'OutageNoticed',
        creditCode,
        subject,
        restricted: true,
        payload: { line, from: startsAt, to: endsAt, emergency, reason },
      });
    }
    return {
      __typename: 'OutageNotice',
      id,
      zone: zone.code,
      line,
      startsAt,
      endsAt,
      emergency,
      reason,
      enterprises: codes.length,
      noticedAt: write.now.toISOString(),
    };
  });
}

/** The outages of a line in a year, judged by the rule of that year's last day, or of today while it lasts. */
export async function lineOutages(
  { database, now }: RequestContext,
  { zone, line, year }: { zone: string; line: string; year: number },
) {
  checkZone(zone);
  if (year < 2000 || year > 2100) throw graphError('BAD_USER_INPUT', `year must be 2000 to 2100, but got: ${year}`);
  const [found] = await database.query<Outages>(OUTAGES, [zone, line.trim(), ...yearOf(year)]);
  const [last, today] = [`${year}-12-31`, localDate(now)];
  return { zone, line: line.trim(), year, ...judgeOutages(zoneOf(zone), last < today ? last : today, found!) };
}
