/** Where the records of a zone go: each profile to one platform, and what waits goes along when that changes. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_NOW, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import type { SubmissionProfile } from '../generated.ts';
import { department } from '../index.ts';
import { endRoute, keepRoute, routeOf, routesOf } from './routes.ts';

const memberOf = (serial: number): string =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial });
const [ONE, OTHER, UNKNOWN] = [memberOf(71), memberOf(72), memberOf(73)];
const ZONE = 'gedian';
const AGREEMENT = { grantNo: 'G-1', member: ONE, purpose: '报送', legalBasis: '国令第809号', matterCode: '420000-050' };

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
  for (const member of [ONE, OTHER])
    await subgraph.database.query(
      `insert into peer_platform (member, anchor, place, since) values ($1, '{}', 'GEDIAN', now())`,
      [member],
    );
});
afterAll(() => subgraph.close());
beforeEach(async () => {
  for (const table of ['record_submission', 'submission_message', 'submission_route'])
    await subgraph.database.query(`delete from ${table}`);
});

const query = <Row extends object>(sql: string, values: unknown[] = []) => subgraph.database.query<Row>(sql, values);
const keep = (member: string, ...profiles: SubmissionProfile[]) =>
  keepRoute(
    subgraph.database.query,
    { zone: ZONE, member, profiles, place: 'GEDIAN', since: '2026-01-01', agreement: AGREEMENT },
    TEST_NOW,
  );
const standing = async () =>
  Object.fromEntries((await routesOf(subgraph.database.query)).map(({ member, profiles }) => [member, profiles]));

/** A submission to a platform; `messageId` is that of the message that it is in. */
async function submission(profile: SubmissionProfile, state: string, messageId: string | null = null) {
  const id = randomUUID();
  await query(
    `insert into record_submission (id, credit_code, zone, member, profile, department, record_id, number, kind,
       starts_on, content, state, opened_at, sent_at, message_id, tries, fault)
     values ($1, '', $2, $3, $4, 'credit', $5, 1, 'NEW', '2026-11-01', '[]', $6, now(),
       case when $6 <> 'PENDING' then now() end, $7, 2, 'DOWN')`,
    [id, ZONE, ONE, profile, randomUUID(), state, messageId],
  );
  return id;
}
async function message(answer: object | null = null): Promise<string> {
  const id = randomUUID();
  await query(
    `insert into submission_message (id, zone, member, kind, answer, answered_to, created_at, moved_at)
     values ($1, $2, $3, 'SUBMIT', $4::jsonb, case when $4 is null then null else 'm' end, now(), now())`,
    [id, ZONE, ONE, answer && JSON.stringify(answer)],
  );
  return id;
}
const found = async (id: string) => {
  const [row] = await query(
    `select member, state, message_id as "messageId", sent_at is not null as sent, tries from record_submission
     where id = $1`,
    [id],
  );
  return row;
};

test('Y09: the records of a zone go to several platforms, each profile to one, that which was said last', async () => {
  expect(await keep(ONE, 'XK', 'CF', 'JC')).toBe(true);
  expect(await keep(OTHER, 'JC')).toBe(true);
  expect(await standing()).toEqual({ [ONE]: ['CF', 'XK'], [OTHER]: ['JC'] });
  const routes = await routesOf(subgraph.database.query);
  expect(routeOf(routes, ZONE, 'JC')?.member).toBe(OTHER);
  expect(routeOf(routes, ZONE, 'XK')?.member).toBe(ONE);
  expect(routeOf(routes, 'yili', 'XK')).toBeUndefined();
  // What is added stays beside what was there; what loses all that it had ends.
  await keep(OTHER, 'CF');
  expect(await standing()).toEqual({ [ONE]: ['XK'], [OTHER]: ['CF', 'JC'] });
  await keep(OTHER, 'XK');
  expect(await standing()).toEqual({ [OTHER]: ['CF', 'JC', 'XK'] });
  // One that had ended begins anew with what is said, and nothing from before.
  await keep(ONE, 'JC');
  expect(await standing()).toEqual({ [ONE]: ['JC'], [OTHER]: ['CF', 'XK'] });
  expect(await keep(UNKNOWN, 'XK')).toBe(false);
  expect(await standing()).toEqual({ [ONE]: ['JC'], [OTHER]: ['CF', 'XK'] });
});

test('Y09: the route to one platform ends, or those of the zone', async () => {
  await keep(ONE, 'XK');
  await keep(OTHER, 'JC');
  expect(await endRoute(subgraph.database.query, ZONE, OTHER, TEST_NOW)).toBe(true);
  expect(await standing()).toEqual({ [ONE]: ['XK'] });
  expect(await endRoute(subgraph.database.query, ZONE, OTHER, TEST_NOW)).toBe(false);
  expect(await endRoute(subgraph.database.query, ZONE, null, TEST_NOW)).toBe(true);
  expect(await standing()).toEqual({});
});

test('Y09: what is not proven to be there goes to the new platform; what is not of its profiles stays', async () => {
  await keep(ONE, 'XK', 'CF', 'JC');
  const unasked = await message();
  const waits = await submission('JC', 'PENDING');
  const inMessage = await submission('JC', 'PENDING', unasked);
  const besideIt = await submission('XK', 'PENDING', unasked);
  const taken = await submission('JC', 'ACCEPTED');
  await keep(OTHER, 'JC');
  const moved = { member: OTHER, state: 'PENDING', messageId: null, sent: false, tries: 0 };
  expect(await found(waits)).toEqual(moved);
  expect(await found(inMessage)).toEqual(moved);
  expect(await found(besideIt)).toEqual({ member: ONE, state: 'PENDING', messageId: null, sent: false, tries: 2 });
  expect(await found(taken)).toMatchObject({ member: ONE, state: 'ACCEPTED' });
  expect(await query('select 1 from submission_message')).toEqual([]);
});

test('Y09: an answer that waits for its proof still counts for what stays', async () => {
  await keep(ONE, 'XK', 'CF', 'JC');
  const answered = await message({ data: {} });
  const leaves = await submission('JC', 'SENT', answered);
  const stays = await submission('XK', 'SENT', answered);
  await keep(OTHER, 'JC');
  expect(await found(leaves)).toMatchObject({ member: OTHER, state: 'PENDING', messageId: null, sent: false });
  expect(await found(stays)).toMatchObject({ member: ONE, state: 'SENT', messageId: answered });
});

test('G50: the metrics tell what waits past its last day, of every profile, and nothing of what was sent', async () => {
  const metric = async (name: string): Promise<Record<string, number>> => {
    const { body } = await subgraph.app.inject('/metrics');
    const lines = [...body.matchAll(new RegExp(`^${name}\\{.*profile="(\\w+)".*\\} (\\d+)$`, 'gm'))];
    return Object.fromEntries(lines.map(([, profile = '', value]) => [profile, Number(value)]));
  };
  for (const state of ['PENDING', 'ACCEPTED']) await submission('XK', state);
  await query(`update record_submission set starts_on = '2026-01-05'`);
  const recent = await submission('CF', 'PENDING');
  await query('update record_submission set starts_on = current_date where id = $1', [recent]);
  expect(await metric('exchange_submissions_late')).toEqual({ XK: 1, CF: 0, JC: 0 });
  const { XK = 0, ...others } = await metric('exchange_submissions_late_days');
  expect(XK).toBeGreaterThan(200);
  expect(others).toEqual({ CF: 0, JC: 0 });
});
