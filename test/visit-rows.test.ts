/**
 * The rows of the plans that are about visits, through the gateway: on both sides of each of their boundaries, as the
 * inspector, the head of his body, the enterprise and everybody else.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../shared/clock/index.ts';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { ROOT } from '../shared/process/config.ts';
import { makeSigningKey, signDocument } from '../shared/signing/index.ts';
import { enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { drawFrom, poolHashOf } from '../subgraphs/legal-services/draws/algorithm.ts';
import type { DrawPool } from '../subgraphs/legal-services/draws/algorithm.ts';
import { actingOn, officers } from './acting.ts';
import type { Result } from './acting.ts';
import { HERE, PLACE, atTheDoor, listOf } from './inspecting.ts';

const { act, done, of, query, read, at, next, platform } = actingOn('2026-11-19', 700);
const [credit] = officers('credit');
const INSPECTORS = ['顾清扬', '沈禾'];
const VISIT = '... on InspectionVisit { id state withoutNotice items jointWith { authority } }';
const REFUSAL = '... on Refusal { remedy rule { code clause } }';

/** A body that inspects, with its officer, its head and its code. */
function body(name: string, serial: number) {
  return {
    name,
    code: makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial }),
    inspector: officerOf('legal-services', `inspector of ${name}`, name),
    head: officerOf('legal-services', `head of ${name}`, name),
  };
}
type Body = ReturnType<typeof body>;
const SAFETY = body('沐岚应急管理局', 41);
const MARKET = body('沐岚市场监督管理局', 42);
const FIRE = body('沐岚消防救援大队', 43);

const KEY = { code: 'SAFETY_LEDGER', name: '安全生产台账', basis: '《安全生产法》第六十五条', key: true };
const ORDINARY = { code: 'SIGNS', name: '标志标识', basis: '《安全生产法》第三十五条', key: false };
const items = { [KEY.code]: KEY, [ORDINARY.code]: ORDINARY };

const publish = (of: Body, zone: string, list: readonly (typeof KEY)[] = Object.values(items)) =>
  done(of.head, 'publishInspectionItems', { ...listOf(zone, of.name, of.code, ''), items: list });

/** Registers a visit of a body, by default for a key item on the first free day. */
const register = (by: Body, creditCode: string, more: object = {}) =>
  act(
    by.inspector,
    'registerInspection',
    {
      creditCode,
      authority: by.name,
      authorityCode: by.code,
      items: [KEY.code],
      inspectors: INSPECTORS,
      ground: 'KEY_ITEM',
      plannedOn: '2026-11-23',
      place: PLACE,
      ...more,
    },
    `${VISIT} ${REFUSAL}`,
  );

const approve = (by: Body, creditCode: string, visitId: unknown) =>
  act(
    by.head,
    'approveVisit',
    { creditCode, visitId },
    `... on InspectionVisit { id state headApprovedAt } ${REFUSAL}`,
  );

const visitOf = (id: unknown): string => `inspectionVisit(id: "${String(id)}")`;

/** An established enterprise, unless told otherwise, for which nobody has planned a visit. */
async function calm(
  zone = 'xinjian',
  fits: Parameters<typeof next>[1] = ({ foundedOn }) => foundedOn < '2023-01-01',
): Promise<{ creditCode: string }> {
  for (;;) {
    const life = next(zone, fits);
    const { comingVisits } = await of(life.creditCode, 'comingVisits { id }');
    if ((comingVisits as unknown as object[]).length === 0) return life;
  }
}

/** Checks in by the visit's own pass at its place, unless told otherwise. */
const checkIn = async (by: Body, creditCode: string, visitId: unknown, more: object = {}) => {
  const door = await atTheDoor(read, by.inspector, visitOf(visitId)).catch(() => ({ pass: '无', ...HERE }));
  const input = { creditCode, visitId, inspectors: INSPECTORS, ...door, ...more };
  return act(by.inspector, 'checkInVisit', input, `${VISIT} ${REFUSAL}`);
};

/** A visit that its inspectors have reported on, on its day. */
async function reported(by: Body, creditCode: string, more: object = {}): Promise<Result> {
  const visit = await register(by, creditCode, more);
  await approve(by, creditCode, visit.id);
  at('09:30', '2026-11-23');
  expect(await checkIn(by, creditCode, visit.id)).toMatchObject({ state: 'CHECKED_IN' });
  const report = { creditCode, visitId: visit.id, result: 'NO_PROBLEM', findings: '未发现问题' };
  return done(by.inspector, 'reportVisit', report, '... on InspectionVisit { id recordedLate publishBy }');
}

describe('what a visit rests on', () => {
  test('X06: outside the list of key items only draws come, and leads on record, each once', async () => {
    const { creditCode } = await calm();
    expect(await register(SAFETY, creditCode)).toMatchObject({ code: 'ITEM_NOT_PUBLISHED' });
    await publish(SAFETY, 'xinjian');
    expect(await register(SAFETY, creditCode, { items: ['未公布事项'] })).toMatchObject({
      code: 'ITEM_NOT_PUBLISHED',
      rule: { code: 'INSPECTION_ITEMS' },
    });
    // By its name or by its code.
    const named = await register(SAFETY, creditCode, { items: [KEY.name] });
    expect(named).toMatchObject({ state: 'REGISTERED', items: [KEY.name] });
    await done(SAFETY.inspector, 'cancelVisit', { creditCode, visitId: named.id, reason: '改期' });
    const ordinary = { items: [ORDINARY.code] };
    expect(await register(SAFETY, creditCode, ordinary)).toMatchObject({ code: 'ITEM_NOT_KEY' });
    expect(await register(SAFETY, creditCode, { ...ordinary, ground: 'RANDOM_DRAW' })).toMatchObject({
      code: 'NOT_DRAWN',
    });
    const complaint = { ...ordinary, ground: 'COMPLAINT' };
    expect(await register(SAFETY, creditCode, complaint)).toMatchObject({ code: 'LEAD_NOT_NAMED' });
    const lead = { ...complaint, leadReference: '12345工单20261119001' };
    expect(await register(SAFETY, creditCode, lead)).toMatchObject({ state: 'REGISTERED' });
    expect(await register(SAFETY, creditCode, { ...lead, plannedOn: '2026-11-24' })).toMatchObject({
      code: 'LEAD_NOT_NAMED',
    });
    const other = { ...complaint, leadReference: '12345工单20261119002', plannedOn: '2026-11-24' };
    expect(await register(SAFETY, creditCode, other)).toMatchObject({ state: 'REGISTERED' });
    // A refusal names all that stands against a visit.
    const refusal = await register(SAFETY, creditCode, { items: ['未公布'], inspectors: ['顾清扬'] });
    expect(String(refusal.message)).toContain('ITEM_NOT_PUBLISHED');
    expect(refusal.code).toBe('TOO_FEW_INSPECTORS');
  });

  test('X06: a list has each item once, by its code, and is always of one body', async () => {
    await publish(MARKET, 'yili');
    const list = { ...listOf('yili', MARKET.name, MARKET.code, ''), items: [KEY] };
    const refused = async (more: object) => {
      const { code, message } = await act(MARKET.head, 'publishInspectionItems', { ...list, ...more });
      return [code, message];
    };
    expect(await refused({ items: [] })).toEqual(['INVALID_INPUT', 'items must be 1 to 200, but got: 0']);
    expect(await refused({ items: [{ ...KEY, code: 'safety' }] })).toEqual([
      'INVALID_INPUT',
      'code must be 1 to 24 capitals, digits and _, beginning with a capital, but got: "safety"',
    ]);
    expect(await refused({ items: [KEY, { ...ORDINARY, code: KEY.code }] })).toEqual([
      'INVALID_INPUT',
      'each item must stand once, but got twice: SAFETY_LEDGER',
    ]);
    expect(await refused({ items: [KEY, { ...ORDINARY, name: KEY.name }] })).toEqual([
      'INVALID_INPUT',
      'each item must stand once, but got twice: 安全生产台账',
    ]);
    expect(await refused({ authorityCode: FIRE.code })).toEqual([
      'INVALID_INPUT',
      `${MARKET.name} has published its items under another unified social credit code`,
    ]);
  });

  test('X06: an item that is withdrawn after the approval is not inspected', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    const { id } = await register(SAFETY, creditCode);
    await approve(SAFETY, creditCode, id);
    await publish(SAFETY, 'xinjian', [ORDINARY]);
    at('09:30', '2026-11-23');
    expect(await checkIn(SAFETY, creditCode, id)).toMatchObject({ code: 'ITEM_NOT_PUBLISHED' });
    await publish(SAFETY, 'xinjian');
    expect(await checkIn(SAFETY, creditCode, id)).toMatchObject({ state: 'CHECKED_IN' });
  });

  test('X07: planned visits of different bodies within thirty days are made on one day, or it is said why not', async () => {
    const { creditCode } = await calm();
    for (const one of [SAFETY, FIRE]) await publish(one, 'xinjian');
    await register(SAFETY, creditCode);
    expect((await of(creditCode, 'comingVisits { authority plannedOn }')).comingVisits).toEqual([
      { authority: SAFETY.name, plannedOn: '2026-11-23' },
    ]);
    // The 23rd of December is the thirtieth day after it, the 24th the thirty-first.
    expect(await register(FIRE, creditCode, { plannedOn: '2026-12-23' })).toMatchObject({
      code: 'NOT_MERGED',
      rule: { code: 'INSPECTION_MERGE' },
      remedy: expect.stringContaining('2026-11-23'),
    });
    const beyond = await register(FIRE, creditCode, { plannedOn: '2026-12-24' });
    expect(beyond).toMatchObject({ state: 'REGISTERED', jointWith: [] });
    await done(FIRE.inspector, 'cancelVisit', { creditCode, visitId: beyond.id, reason: '合并检查' });
    const together = await register(FIRE, creditCode);
    expect(together).toMatchObject({ jointWith: [{ authority: SAFETY.name }] });
    await done(FIRE.inspector, 'cancelVisit', { creditCode, visitId: together.id, reason: '改期' });
    const apart = { plannedOn: '2026-11-24', separateReason: '须停产检测' };
    expect(await register(FIRE, creditCode, apart)).toMatchObject({ state: 'REGISTERED', jointWith: [] });
  });

  test('X08, G54: whoever is trusted and new is left in peace but for leads; the established get one visit a year', async () => {
    await publish(SAFETY, 'gedian');
    await publish(SAFETY, 'xinjian');
    const cap = async (creditCode: string) =>
      (await of(creditCode, 'creditGrade { level } inspectionQuota { cap newEnterprise }')) as unknown as Result;
    /** An enterprise of level A. */
    const trusted = async (fits: Parameters<typeof next>[1]) => {
      for (;;) {
        const { creditCode } = await calm('xinjian', fits);
        await done(credit, 'gradeEnterprise', { creditCode });
        if (((await cap(creditCode)).creditGrade as { level: string }).level === 'A') return { creditCode };
      }
    };
    const established = await trusted(({ foundedOn }) => foundedOn < '2023-01-01');
    expect(await cap(established.creditCode)).toMatchObject({ inspectionQuota: { cap: 1, newEnterprise: false } });
    expect(await register(SAFETY, established.creditCode)).toMatchObject({ state: 'REGISTERED' });
    expect(await register(SAFETY, established.creditCode, { plannedOn: '2026-11-24' })).toMatchObject({
      code: 'QUOTA_EXCEEDED',
    });
    const fresh = await trusted(({ foundedOn }) => foundedOn > '2024-01-01');
    expect(await cap(fresh.creditCode)).toMatchObject({ inspectionQuota: { cap: 0, newEnterprise: true } });
    expect(await register(SAFETY, fresh.creditCode)).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    const lead = { ground: 'COMPLAINT', leadReference: '12345工单20261119009' };
    expect(await register(SAFETY, fresh.creditCode, lead)).toMatchObject({ state: 'REGISTERED' });
  });
});

describe('when a visit is made', () => {
  test('X11: the 1st to the 20th of every month are quiet', async () => {
    const { creditCode } = await calm();
    at('10:00', '2026-10-12');
    await publish(SAFETY, 'xinjian');
    expect(await register(SAFETY, creditCode, { plannedOn: '2026-10-20' })).toMatchObject({
      code: 'QUIET_DAY_VIOLATION',
      rule: { code: 'QUIET_WINDOW', clause: expect.stringContaining('§8') },
    });
    const open = await register(SAFETY, creditCode, { plannedOn: '2026-10-21' });
    expect(open).toMatchObject({ state: 'REGISTERED' });
    // A list of today does not reach back: nothing was published on an earlier day.
    at('10:00', '2026-11-19');
  });

  test('X11: a month ends with open days, and the next begins with quiet ones', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    // Monday the 30th of November, Tuesday the 1st of December.
    expect(await register(SAFETY, creditCode, { plannedOn: '2026-12-01' })).toMatchObject({
      code: 'QUIET_DAY_VIOLATION',
    });
    expect(await register(SAFETY, creditCode, { plannedOn: '2026-11-30' })).toMatchObject({ state: 'REGISTERED' });
    // Another zone's plan keeps no day quiet.
    const elsewhere = await calm('gedian');
    await publish(SAFETY, 'gedian');
    expect(await register(SAFETY, elsewhere.creditCode, { plannedOn: '2026-12-01' })).toMatchObject({
      state: 'REGISTERED',
    });
  });

  test.each([
    ['gedian', '2024-12-29', 1],
    ['gedian', '2024-12-30', 2],
    ['xinjian', '2026-11-27', 1],
    ['xinjian', '2026-11-28', 2],
  ])('G54: in %s the caps of %s are those of version %i of the rule', async (zone, day, version) => {
    const { creditCode } = next(zone, ({ foundedOn }) => foundedOn < '2021-01-01');
    at('10:00', day);
    const { inspectionQuota } = await of(creditCode, 'inspectionQuota { newEnterprise rule { code version } }');
    expect(inspectionQuota).toEqual({ newEnterprise: false, rule: { code: 'INSPECTION_FREQUENCY', version } });
  });

  test('G54: an enterprise is new to the day three years after its registration, and not the day after', async () => {
    const { creditCode, foundedOn } = next('gedian', life => life.foundedOn > '2022-03-01');
    const isNew = async () => (await of(creditCode, 'inspectionQuota { newEnterprise }')).inspectionQuota;
    const third = addMonths(foundedOn, 36);
    at('23:59', third);
    expect(await isNew()).toEqual({ newEnterprise: true });
    at('00:00', addDays(third, 1));
    expect(await isNew()).toEqual({ newEnterprise: false });
  });

  test('X12: registered the day before, with the body, the items and the inspectors', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    at('23:59', '2026-11-22');
    expect(await register(SAFETY, creditCode)).toMatchObject({ state: 'REGISTERED' });
    at('00:00', '2026-11-23');
    expect(await register(SAFETY, creditCode)).toMatchObject({
      code: 'LATE_REGISTRATION',
      rule: { code: 'INSPECTION_PREREGISTER' },
    });
  });

  test('X12: an emergency comes without notice, with who approved that and why on record, and in the summary', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    at('11:00', '2026-11-24');
    const urgent = { plannedOn: '2026-11-24', exceptionReason: 'EMERGENCY', exceptionNote: '储罐泄漏' };
    expect(await register(SAFETY, creditCode, urgent)).toMatchObject({ code: 'LATE_REGISTRATION' });
    const visit = await register(SAFETY, creditCode, { ...urgent, approvedBy: '经开区管委会' });
    expect(visit).toMatchObject({ state: 'REGISTERED', withoutNotice: true });
    expect(await checkIn(SAFETY, creditCode, visit.id)).toMatchObject({ state: 'CHECKED_IN' });
    const report = { creditCode, visitId: visit.id, result: 'NO_PROBLEM', findings: '已处置' };
    expect(await act(SAFETY.inspector, 'reportVisit', report)).toMatchObject({ code: 'NOT_APPROVED' });
    at('15:00', '2026-11-24');
    expect(await approve(SAFETY, creditCode, visit.id)).toMatchObject({ state: 'CHECKED_IN' });
    await done(SAFETY.inspector, 'reportVisit', report);
    const exceptions = await query(
      'inspectionVisits(filter: { zone: "xinjian", plannedFrom: "2026-11-24", plannedTo: "2026-11-24", withException: true }) { nodes { id exceptionNote approvedBy withoutNotice } }',
    );
    expect(exceptions).toEqual({
      nodes: [{ id: visit.id, exceptionNote: '储罐泄漏', approvedBy: '经开区管委会', withoutNotice: true }],
    });
    const summary = await query(
      'inspectionSummary(zone: "xinjian", from: "2026-11-24", to: "2026-11-24") { recipients total { withoutNotice approvedAfterwards } }',
      { role: 'auditor', subject: 'auditor' },
    );
    expect(summary).toEqual({
      recipients: ["The district's commission for discipline inspection and supervision"],
      total: { withoutNotice: 1, approvedAfterwards: 1 },
    });
  });
});

describe('the pass', () => {
  test('X12: it is signed on approval, shown to the enterprise, and verified without the platform', async () => {
    const { creditCode } = await calm();
    const other = await calm();
    await publish(SAFETY, 'xinjian');
    const { id } = await register(SAFETY, creditCode);
    const own = enterpriseOf(creditCode);
    expect(await read(own, visitOf(id), 'pass { text }')).toEqual([{ pass: null }]);
    await approve(SAFETY, creditCode, id);
    const [shown] = await read<{ pass: { passNo: string; approved: boolean; text: string; qr: string; page: string } }>(
      own,
      visitOf(id),
      'pass { passNo approved text qr page }',
    );
    const { pass } = shown!;
    expect(pass).toMatchObject({ passNo: expect.stringMatching(/^RQ20261123-/), approved: true });
    expect(pass.qr).toContain('<svg');
    for (const text of ['入企检查凭证', SAFETY.name, KEY.name, '顾清扬、沈禾', PLACE.address, creditCode]) {
      expect(pass.page).toContain(text);
    }
    // Nobody else is shown it.
    for (const as of [
      {},
      enterpriseOf(other.creditCode),
      { role: 'bank' as const, subject: 'b', creditCodes: [creditCode] },
    ]) {
      expect(await read(as, visitOf(id), 'pass { text }')).toEqual([{ pass: null }]);
    }

    const check = (text: string) =>
      query(`verifyVisitPass(pass: ${JSON.stringify(text)}) { signature valid visit { id } }`);
    expect(await check(pass.text)).toEqual({ signature: 'VALID', valid: false, visit: { id } });
    at('08:00', '2026-11-23');
    expect(await check(pass.text)).toEqual({ signature: 'VALID', valid: true, visit: { id } });
    expect(await check(pass.text.replace('顾清扬', '张三丰'))).toEqual({
      signature: 'FORGED',
      valid: false,
      visit: null,
    });
    expect(await check('{}')).toEqual({ signature: 'FORGED', valid: false, visit: null });
    const elsewhere = JSON.stringify(signDocument(JSON.parse(pass.text).content, makeSigningKey()));
    expect(await query(`verifyVisitPass(pass: ${JSON.stringify(elsewhere)}) { signature valid explanation }`)).toEqual({
      signature: 'UNKNOWN_KEY',
      valid: false,
      explanation: 'the key of the signature is none of legal services',
    });

    const legal = platform().subgraphs['legal-services'];
    const keys = (await legal!.app.inject({ method: 'GET', url: '/signing-keys.json' })).body;
    expect(offline(pass.text, keys, creditCode)).toBe('VALID');
    expect(offline(pass.text, keys, creditCode, '2026-11-24')).toBe('OTHER_DAY');
    expect(offline(pass.text, keys, other.creditCode)).toBe('OTHER_ENTERPRISE');
    expect(offline(pass.text.replace('顾清扬', '张三丰'), keys, creditCode)).toBe('FORGED');
    expect(offline(pass.text, '{"keys":[]}', creditCode)).toBe('UNKNOWN_KEY');

    await done(SAFETY.inspector, 'cancelVisit', { creditCode, visitId: id, reason: '改期' });
    expect(await check(pass.text)).toMatchObject({ signature: 'VALID', valid: false });
  });

  test('X12: the check-in is by the pass, on its day, at its place, by at least two named inspectors', async () => {
    const { creditCode } = await calm();
    for (const one of [SAFETY, FIRE]) await publish(one, 'xinjian');
    const { id } = await register(SAFETY, creditCode);
    const joint = await register(FIRE, creditCode);
    expect(await checkIn(SAFETY, creditCode, id)).toMatchObject({ code: 'WRONG_DAY' });
    at('09:30', '2026-11-23');
    expect(await checkIn(SAFETY, creditCode, id)).toMatchObject({ code: 'NOT_APPROVED' });
    await approve(SAFETY, creditCode, id);
    await approve(FIRE, creditCode, joint.id);
    const others = await atTheDoor(read, FIRE.inspector, visitOf(joint.id));
    expect(await checkIn(SAFETY, creditCode, id, { pass: others.pass })).toMatchObject({ code: 'PASS_NOT_VALID' });
    const { pass } = await atTheDoor(read, SAFETY.inspector, visitOf(id));
    expect(await checkIn(SAFETY, creditCode, id, { pass: pass.replace(PLACE.address, '别处') })).toMatchObject({
      code: 'PASS_NOT_VALID',
    });
    // A degree north is 111,195 m on the ball: 500 m are 0.0044966 degrees.
    expect(await checkIn(SAFETY, creditCode, id, { latitude: HERE.latitude + 0.004_506 })).toMatchObject({
      code: 'WRONG_PLACE',
      rule: { code: 'INSPECTION_PLACE' },
    });
    expect(await checkIn(SAFETY, creditCode, id, { inspectors: ['顾清扬'] })).toMatchObject({
      code: 'TOO_FEW_INSPECTORS',
    });
    expect(await checkIn(SAFETY, creditCode, id, { inspectors: ['顾清扬', '陌生人'] })).toMatchObject({
      code: 'INSPECTOR_NOT_REGISTERED',
    });
    expect(await checkIn(SAFETY, creditCode, id, { latitude: HERE.latitude + 0.004_496 })).toMatchObject({
      state: 'CHECKED_IN',
    });
    expect(await checkIn(SAFETY, creditCode, id)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    at('00:00', '2026-11-24');
    expect(await checkIn(FIRE, creditCode, joint.id)).toMatchObject({ code: 'WRONG_DAY' });
  });

  test.each([
    ['09:30', false],
    ['09:31', true],
  ])(
    'X12: what was found is before the enterprise within 24 hours of the check-in; at %s late: %s',
    async (time, late) => {
      const { creditCode } = await calm();
      await publish(SAFETY, 'xinjian');
      const { id: visitId } = await register(SAFETY, creditCode);
      await approve(SAFETY, creditCode, visitId);
      at('09:30', '2026-11-23');
      await checkIn(SAFETY, creditCode, visitId);
      at(time, '2026-11-24');
      const report = { creditCode, visitId, result: 'MINOR', findings: '台账缺一页' };
      await done(SAFETY.inspector, 'reportVisit', report);
      const visits = 'inspectionVisits(first: 1) { nodes { findings recordDueAt recordedLate } }';
      const seen = (findings: string | null) => ({
        nodes: [{ findings, recordDueAt: '2026-11-24T09:30:00+08:00', recordedLate: late }],
      });
      expect((await of(creditCode, visits, enterpriseOf(creditCode))).inspectionVisits).toEqual(seen('台账缺一页'));
      expect((await of(creditCode, visits)).inspectionVisits).toEqual(seen(null));
    },
  );
});

describe('draws', () => {
  const SEED = { seedIssue: '2026135', seedNumbers: '03 07 12 19 24 31+08' };
  const cards = [...SAFETY.name].slice(0, 4).map((_, n) => ({
    authority: SAFETY.name,
    cardNo: `36011200${n}`,
    name: ['顾清扬', '沈禾', '林知远', '周慕云'][n],
  }));
  const DRAW = `... on InspectionDraw { id state planned zone authorities items objects inspectors { authority cardNo name { masked } } count
    poolHash seedSource seedOn seed drawn { enterprise { creditCode } cards } } ${REFUSAL}`;
  const pool = (objects: readonly string[], more: object = {}) => ({
    zone: 'xinjian',
    authority: SAFETY.name,
    authorityCode: SAFETY.code,
    items: [ORDINARY.code],
    objects,
    inspectors: cards,
    count: 1,
    seedSource: 'SSQ',
    seedOn: '2026-11-22',
    ...more,
  });

  test('X13, G53: the pool is published before its seed; anybody replays the draw; what was drawn is inspected and nothing else', async () => {
    await publish(SAFETY, 'xinjian');
    const objects = [await calm(), await calm(), await calm()].map(({ creditCode }) => creditCode);
    const coverage = async () =>
      query('drawCoverage(zone: "xinjian", year: 2026) { items drawn percent met rule { code } }');
    const before = await coverage();
    expect(before).toMatchObject({ met: false, rule: { code: 'DOUBLE_RANDOM_COVERAGE' } });
    expect(await act(SAFETY.inspector, 'publishDrawPool', pool(objects, { seedOn: '2026-11-19' }), DRAW)).toMatchObject(
      {
        code: 'INVALID_INPUT',
      },
    );
    expect(await act(SAFETY.inspector, 'publishDrawPool', pool(objects, { items: ['GHOST'] }), DRAW)).toMatchObject({
      code: 'ITEM_NOT_PUBLISHED',
    });
    // Where all are drawn there is no draw.
    for (const wrong of [pool(objects, { count: 3 }), pool(objects.slice(0, 1))]) {
      expect(await act(SAFETY.inspector, 'publishDrawPool', wrong, DRAW)).toMatchObject({ code: 'INVALID_INPUT' });
    }
    for (const [wrong, message] of [
      [pool([...objects, objects[0]!]), `objects must differ from each other, but got twice: ${objects[0]}`],
      [
        pool(objects, { inspectors: [...cards, { ...cards[0], authority: FIRE.name, cardNo: '360112009' }] }),
        `the pool must have at least 2 inspectors of ${FIRE.name}, but got: 1`,
      ],
      [
        pool(objects, { inspectors: cards.map(card => ({ ...card, authority: FIRE.name })) }),
        `the leading body ${SAFETY.name} must have inspectors in the pool`,
      ],
    ] as const) {
      expect(await act(SAFETY.inspector, 'publishDrawPool', wrong, DRAW)).toMatchObject({
        code: 'INVALID_INPUT',
        message,
      });
    }
    expect(await act(FIRE.inspector, 'publishDrawPool', pool(objects), DRAW)).toMatchObject({ code: 'NOT_ENTITLED' });
    // The plan of the year, published once, with what is drawn for and who joins.
    const tasks = [{ month: 11, items: [ORDINARY.code], authorities: [SAFETY.name, FIRE.name] }];
    const plan = { zone: 'xinjian', authority: SAFETY.name, authorityCode: SAFETY.code, year: 2026, tasks };
    const publishPlan = (more: object = {}) => act(SAFETY.head, 'publishInspectionPlan', { ...plan, ...more }, REFUSAL);
    for (const year of [2025, 2028]) expect(await publishPlan({ year })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await publishPlan({ tasks: [{ ...tasks[0], authorities: [FIRE.name] }] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: `the leading body ${SAFETY.name} must take part in every task`,
    });
    expect((await publishPlan()).__typename).toBe('InspectionPlan');
    expect(await publishPlan()).toMatchObject({ code: 'PLAN_ON_RECORD' });
    expect((await publishPlan({ year: 2027 })).__typename).toBe('InspectionPlan');
    const published = await done(SAFETY.inspector, 'publishDrawPool', pool(objects), DRAW);
    expect(published).toMatchObject({ state: 'POOL_PUBLISHED', planned: true, seed: null, drawn: [] });
    // A second pool, of which the better could be taken.
    expect(await act(SAFETY.inspector, 'publishDrawPool', pool(objects), DRAW)).toMatchObject({ code: 'POOL_OPEN' });
    const draw = (as: object, more: object = {}) =>
      act(as, 'drawInspection', { drawId: published.id, ...SEED, ...more }, DRAW);
    at('23:59', '2026-11-22');
    expect(await draw(SAFETY.head)).toMatchObject({ code: 'SEED_NOT_THERE' });
    at('00:00', '2026-11-23');
    expect(await draw(SAFETY.inspector)).toMatchObject({ code: 'SAME_OFFICER' });
    for (const seedNumbers of ['03 07 12 19 24 34+08', '07 03 12 19 24 31+08', '03 07 12 19 24 31+17', '1']) {
      expect(await draw(SAFETY.head, { seedNumbers })).toMatchObject({ code: 'INVALID_INPUT' });
    }
    expect(await draw(SAFETY.head, { seedIssue: '第135期' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'seedIssue must be 5 to 7 digits, but got: "第135期"',
    });
    const drawn = await draw(SAFETY.head);
    expect(drawn).toMatchObject({ state: 'DRAWN', seed: 'SSQ:2026135:03 07 12 19 24 31+08' });
    expect(await draw(SAFETY.head)).toMatchObject({ code: 'DRAWN_ALREADY' });

    // Anybody, from what is public alone.
    const [open] = await read<DrawPool & { poolHash: string; seed: string; drawn: object[] }>(
      {},
      `inspectionDraw(id: "${String(published.id)}")`,
      'zone authorities items objects inspectors { authority cardNo } count seedSource seedOn poolHash seed drawn { enterprise { creditCode } cards }',
    );
    expect(poolHashOf(open!)).toBe(published.poolHash);
    const replayed = drawFrom(open!, open!.seed);
    expect(replayed.map(({ creditCode, cards: own }) => ({ enterprise: { creditCode }, cards: own }))).toEqual(
      open!.drawn,
    );
    expect(
      await query(`verifyDraw(id: "${String(published.id)}") { poolIntact seedAfterPool resultMatches poolHash }`),
    ).toEqual({ poolIntact: true, seedAfterPool: true, resultMatches: true, poolHash: published.poolHash });
    // All items beside the key items of all bodies of the zone but one were drawn for; then all were.
    const listed = await listedBodies();
    const drawOther = await publishOthers(listed.slice(1));
    await drawOther();
    expect(await coverage()).toMatchObject({ items: 6, drawn: 5, met: false });
    const drawLast = await publishOthers(listed.slice(0, 1));
    await drawLast();
    expect(await coverage()).toMatchObject({ items: 6, drawn: 6, percent: 100, met: true });

    // One object, two inspectors.
    const [{ creditCode, cards: ofObject }] = replayed as [{ creditCode: string; cards: string[] }];
    const names = cards.filter(({ cardNo }) => ofObject.includes(cardNo)).map(({ name }) => String(name));
    const others = cards.filter(({ cardNo }) => !ofObject.includes(cardNo)).map(({ name }) => String(name));
    const visit = {
      items: [ORDINARY.code],
      ground: 'RANDOM_DRAW',
      drawId: published.id,
      inspectors: names,
      plannedOn: '2026-11-24',
    };
    const [notDrawn] = objects.filter(one => one !== creditCode);
    expect(await register(SAFETY, notDrawn!, visit)).toMatchObject({ code: 'NOT_DRAWN' });
    expect(await register(SAFETY, creditCode, { ...visit, inspectors: others })).toMatchObject({ code: 'NOT_DRAWN' });
    expect(await register(SAFETY, creditCode, { ...visit, items: [KEY.code] })).toMatchObject({ code: 'NOT_DRAWN' });
    expect(await register(SAFETY, creditCode, visit)).toMatchObject({ state: 'REGISTERED' });
    const again = await register(SAFETY, creditCode, { ...visit, plannedOn: '2026-11-25' });
    expect(again.message).toContain('from this draw already');
    // Neither a body that took no part in it, nor a visit of another zone.
    await publish(FIRE, 'xinjian');
    const ofFire = await register(FIRE, creditCode, visit);
    expect([ofFire.code, ofFire.message]).toEqual(['NOT_DRAWN', `${FIRE.name} took no part in the draw`]);
    await publish(SAFETY, 'yili');
    const elsewhere = await register(SAFETY, (await calm('yili')).creditCode, visit);
    expect([elsewhere.code, elsewhere.message]).toEqual(['NOT_DRAWN', 'the draw is of another zone']);
  });

  interface Listed {
    authority: string;
    authorityCode: string;
    items: { code: string; key: boolean }[];
  }

  /** The bodies of the sample, each with its list. */
  async function listedBodies(): Promise<Listed[]> {
    const lists = await query(
      'inspectionItemLists(zone: "xinjian") { nodes { authority authorityCode items { code key } } }',
    );
    return (lists as unknown as { nodes: Listed[] }).nodes.filter(({ authority }) => !authority.startsWith('沐岚'));
  }

  /** Publishes pools of other bodies; what it returns draws from them. */
  async function publishOthers(lists: readonly Listed[]): Promise<() => Promise<void>> {
    at('10:00', '2026-11-19');
    const objects = [(await calm()).creditCode, (await calm()).creditCode];
    const draws: { authority: string; draw: Result }[] = [];
    for (const { authority, authorityCode, items: own } of lists) {
      const input = pool(objects, {
        authority,
        authorityCode,
        items: own.filter(({ key }) => !key).map(({ code }) => code),
        inspectors: cards.map(card => ({ ...card, authority })),
      });
      const by = officerOf('legal-services', 'pool', authority);
      draws.push({ authority, draw: await done(by, 'publishDrawPool', input, DRAW) });
    }
    return async () => {
      at('10:00', '2026-11-23');
      for (const { authority, draw } of draws) {
        const by = officerOf('legal-services', 'draw', authority);
        await done(by, 'drawInspection', { drawId: draw.id, ...SEED }, DRAW);
      }
    };
  }

  test('X13: documents are asked for once', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    const { id: visitId } = await register(SAFETY, creditCode);
    const ask = (documents: string[]) =>
      act(SAFETY.inspector, 'requestVisitDocuments', { creditCode, visitId, documents }, REFUSAL);
    expect((await ask(['营业执照', '安全生产台账'])).__typename).toBe('InspectionVisit');
    expect(await ask(['财务报表'])).toMatchObject({
      code: 'DOCUMENTS_REQUESTED',
      rule: { code: 'INSPECTION_DOCUMENT_REQUESTS' },
    });
    expect(await read({}, visitOf(visitId), 'documents')).toEqual([{ documents: ['营业执照', '安全生产台账'] }]);
  });

  test('X13: who inspected publishes the result within twenty working days', async () => {
    const one = await calm();
    await publish(SAFETY, 'xinjian');
    const visit = await reported(SAFETY, one.creditCode);
    // Reported on 23 November: the twentieth working day is 21 December.
    expect(visit).toMatchObject({ recordedLate: false, publishBy: '2026-12-21' });
    const input = { creditCode: one.creditCode, visitId: visit.id, publicationNo: '赣双随机2026-1' };
    expect(await act(FIRE.inspector, 'publishVisitResult', input)).toMatchObject({ code: 'NOT_ENTITLED' });
    at('23:59', '2026-12-21');
    await done(SAFETY.inspector, 'publishVisitResult', input);
    const [decision] = await decisionsOf(one.creditCode);
    expect(decision).toMatchObject({ outcome: 'PUBLISHED', facts: { late: false, due: '2026-12-21' } });
    expect(await act(SAFETY.inspector, 'publishVisitResult', input)).toMatchObject({ code: 'PUBLISHED_ALREADY' });

    const other = await calm();
    at('10:00', '2026-11-19');
    await publish(FIRE, 'xinjian');
    const registered = await register(FIRE, other.creditCode);
    expect(
      await act(FIRE.inspector, 'publishVisitResult', {
        ...input,
        creditCode: other.creditCode,
        visitId: registered.id,
      }),
    ).toMatchObject({
      code: 'VISIT_NOT_REPORTED',
      message: 'a result is published once it is on record (reportVisit)',
    });
    const second = await reported(SAFETY, other.creditCode);
    at('00:00', '2026-12-22');
    await done(SAFETY.inspector, 'publishVisitResult', { ...input, creditCode: other.creditCode, visitId: second.id });
    expect((await decisionsOf(other.creditCode))[0]).toMatchObject({ facts: { late: true } });
  });

  const decisionsOf = async (creditCode: string): Promise<object[]> => {
    const own = await of(creditCode, 'legalDecisions(first: 1) { nodes { outcome facts } }', enterpriseOf(creditCode));
    return (own.legalDecisions as unknown as { nodes: object[] }).nodes;
  };
});

describe('after a visit', () => {
  test('X17: a report of a recommendation on the way is closed to the body that it is about', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    const own = enterpriseOf(creditCode);
    const { id: visitId } = await register(SAFETY, creditCode);
    const description = '检查时推荐指定的检测机构';
    const report = { creditCode, visitId, kind: 'TIE_IN', description };
    const fields = `... on MisconductReport { id state } ${REFUSAL}`;
    expect(await act(own, 'reportMisconduct', report, fields)).toMatchObject({ code: 'VISIT_NOT_MADE' });
    await approve(SAFETY, creditCode, visitId);
    at('09:30', '2026-11-23');
    await checkIn(SAFETY, creditCode, visitId);
    const stranger = enterpriseOf((await calm()).creditCode);
    for (const as of [{}, stranger, SAFETY.inspector]) {
      expect(await act(as, 'reportMisconduct', report, fields)).toMatchObject({ code: 'NOT_ENTITLED' });
    }
    const { id } = await done(own, 'reportMisconduct', report, fields);
    const justice = officerOf('legal-services', 'justice', '新建司法局');
    const sees = async (as: object) => query(`misconductReport(id: "${String(id)}") { description }`, as);
    expect(await sees(own)).toEqual({ description });
    expect(await sees(justice)).toEqual({ description });
    for (const as of [{}, stranger, SAFETY.inspector, SAFETY.head, officerOf('legal-services'), officerOf('credit')]) {
      expect(await sees(as)).toBeNull();
      expect((await of(creditCode, 'misconductReports { nodes { id } }', as)).misconductReports).toBeNull();
    }
    // Nor do its decisions say who reported, and at which visit.
    const heard = JSON.stringify(
      await of(creditCode, 'legalDecisions(first: 100) { nodes { subjectType } }', SAFETY.head),
    );
    expect(heard).not.toContain('Misconduct');
    const decision = { reportId: id, founded: true, basis: '新府办发〔2024〕3号第十四条', reason: '经核查属实' };
    expect(await act(SAFETY.head, 'decideMisconduct', decision, fields)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await done(justice, 'decideMisconduct', decision, fields)).toMatchObject({ state: 'FOUNDED' });
    expect(await act(justice, 'decideMisconduct', decision, fields)).toMatchObject({ code: 'DECIDED_ALREADY' });
  });

  test('X17: three questions after a visit, answered once, told of a body from five answers on and once the quarter is over', async () => {
    await publish(MARKET, 'xinjian');
    const answers = { showedPass: true, recommended: false, tookFavours: false };
    const before = await calm();
    const { id: planned } = await register(MARKET, before.creditCode);
    expect(
      await act(enterpriseOf(before.creditCode), 'answerVisitSurvey', {
        creditCode: before.creditCode,
        visitId: planned,
        ...answers,
      }),
    ).toMatchObject({
      code: 'VISIT_NOT_REPORTED',
      message: 'the questions are answered after the visit, but it is: REGISTERED',
    });
    const survey = () =>
      query('visitSurvey(zone: "xinjian", year: 2026, quarter: 4) { authorities { authority answers recommended } }');
    for (let n = 0; n < 5; n += 1) {
      at('10:00', '2026-11-19');
      const { creditCode } = await calm();
      const { id: visitId } = await reported(MARKET, creditCode);
      const own = enterpriseOf(creditCode);
      await done(own, 'answerVisitSurvey', { creditCode, visitId, ...answers, recommended: n === 0 });
      expect(await act(own, 'answerVisitSurvey', { creditCode, visitId, ...answers })).toMatchObject({
        code: 'ANSWERED_ALREADY',
      });
      expect(await act(MARKET.inspector, 'answerVisitSurvey', { creditCode, visitId, ...answers })).toMatchObject({
        code: 'NOT_ENTITLED',
      });
      if (n === 3) {
        at('10:00', '2027-01-01');
        expect(await survey()).toEqual({ authorities: [] });
      }
    }
    at('23:59', '2026-12-31');
    expect(await survey()).toEqual({ authorities: [] });
    at('00:00', '2027-01-01');
    expect(await survey()).toEqual({ authorities: [{ authority: MARKET.name, answers: 5, recommended: 1 }] });
  });
});

describe('labour', () => {
  const CASE = `... on LabourCase { id state dueOn closedLate } ${REFUSAL}`;
  const justice = officerOf('legal-services', 'justice', '沐岚人力资源和社会保障局');

  test.each([
    // Sixty working days from 19 November without New Year's Day and the statutory days of the Spring Festival, 5 to 8
    // February; forty-five days.
    ['SUPERVISION', '2027-02-16', '2027-02-17'],
    ['ARBITRATION', '2027-01-04', '2027-01-05'],
  ])('G56: a case of %s is closed in time on %s, late on %s, and its rate is told', async (kind, last, late) => {
    const rates = async () => {
      const all = await query('labourCaseRates(zone: "gedian", year: 2026) { kind opened closed inTime }');
      return (all as unknown as { kind: string; opened: number; closed: number; inTime: number }[]).find(
        one => one.kind === kind,
      )!;
    };
    const before = await rates();
    for (const [n, day] of [last, late].entries()) {
      at('10:00', '2026-11-19');
      const { creditCode } = next('gedian');
      const own = enterpriseOf(creditCode);
      const input = { creditCode, kind, caseNo: `劳案〔2026〕${n}`, openedOn: '2026-11-19' };
      expect(await act(own, 'openLabourCase', input, CASE)).toMatchObject({ code: 'NOT_ENTITLED' });
      const opened = await done(justice, 'openLabourCase', input, CASE);
      expect(opened).toMatchObject({ state: 'OPEN', dueOn: last });
      expect(await act(justice, 'openLabourCase', input, CASE)).toMatchObject({ code: 'CASE_ON_RECORD' });
      at('10:00', day);
      const close = { creditCode, labourCaseId: opened.id, outcome: '双方达成调解协议' };
      expect(await done(justice, 'closeLabourCase', close, CASE)).toMatchObject({
        state: 'CLOSED',
        closedLate: n === 1,
      });
      const cases = 'labourCases(first: 1) { nodes { outcome } }';
      expect((await of(creditCode, cases, own)).labourCases).toEqual({ nodes: [{ outcome: '双方达成调解协议' }] });
      expect((await of(creditCode, cases)).labourCases).toBeNull();
      expect(await query(`labourCase(id: "${String(opened.id)}") { id }`)).toBeNull();
    }
    const { opened, closed, inTime } = await rates();
    expect([opened - before.opened, closed - before.closed, inTime - before.inTime]).toEqual([2, 2, 1]);
  });
});

describe('while credit does not answer', () => {
  test('X08: nothing is registered, approved or begun, and nothing written', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    const first = await register(SAFETY, creditCode);
    const rows = async () => {
      const { database } = platform().subgraphs['legal-services']!;
      return database.query('select (select count(*) from decision) as d, (select count(*) from change) as c');
    };
    const before = await rows();
    await withoutCredit(async () => {
      expect(await register(SAFETY, creditCode, { plannedOn: '2026-11-24' })).toMatchObject({
        code: 'EVIDENCE_UNAVAILABLE',
      });
      expect(await approve(SAFETY, creditCode, first.id)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    });
    expect(await rows()).toEqual(before);
    expect(await approve(SAFETY, creditCode, first.id)).toMatchObject({ state: 'REGISTERED' });
    at('09:30', '2026-11-23');
    const approved = await rows();
    await withoutCredit(async () => {
      expect(await checkIn(SAFETY, creditCode, first.id)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    });
    expect(await rows()).toEqual(approved);
    expect(await checkIn(SAFETY, creditCode, first.id)).toMatchObject({ state: 'CHECKED_IN' });
  });

  async function withoutCredit(work: () => Promise<void>): Promise<void> {
    const { server } = platform().subgraphs.credit!.app;
    const listeners = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (_request: unknown, response: { destroy(): void }) => response.destroy());
    try {
      await work();
    } finally {
      server.removeAllListeners('request');
      for (const listener of listeners) server.on('request', listener as () => void);
    }
  }
});

describe('strangers', () => {
  test('X12: no step of a visit is for anybody but its own body', async () => {
    const { creditCode } = await calm();
    await publish(SAFETY, 'xinjian');
    const { id: visitId } = await register(SAFETY, creditCode);
    const input = { creditCode, visitId };
    const steps: Record<string, object> = {
      approveVisit: input,
      checkInVisit: { ...input, inspectors: INSPECTORS, pass: '{}', ...HERE },
      reportVisit: { ...input, result: 'SERIOUS', findings: '无' },
      cancelVisit: { ...input, reason: '改期' },
      requestVisitDocuments: { ...input, documents: ['台账'] },
      publishVisitResult: { ...input, publicationNo: '1' },
    };
    const strangers = [
      {},
      enterpriseOf(creditCode),
      FIRE.head,
      officerOf('legal-services'),
      officerOf('credit', 'officer', SAFETY.name),
      { role: 'bank' as const, subject: 'bank', creditCodes: [creditCode] },
    ];
    for (const [name, step] of Object.entries(steps)) {
      for (const as of strangers) {
        expect([name, as, (await act(as, name, step)).code]).toEqual([name, as, 'NOT_ENTITLED']);
      }
    }
  });
});

/** What the offline verifier prints, on the day of the visit unless told otherwise. */
function offline(pass: string, keys: string, creditCode: string, day = '2026-11-23'): string {
  const folder = mkdtempSync(join(tmpdir(), 'pass-'));
  try {
    const paths = { pass: join(folder, 'pass.json'), keys: join(folder, 'keys.json') };
    writeFileSync(paths.pass, pass);
    writeFileSync(paths.keys, keys);
    const script = join(ROOT, 'subgraphs/legal-services/inspections/verify-pass.ts');
    return run([script, paths.pass, paths.keys, creditCode, day]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(parameters: string[]): string {
  try {
    return execFileSync(process.execPath, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (error) {
    return (error as { stdout: string }).stdout.trim();
  }
}
