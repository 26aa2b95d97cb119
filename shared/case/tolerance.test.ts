import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../testing/refusal.ts';
import { makeCalendar } from '../clock/index.ts';
import { zone } from '../zones/index.ts';
import { acceptWithTolerance, breakDebt, redated, release, seenAt, settle } from './tolerance.ts';
import type { ToleranceDebt, ToleranceRule } from './tolerance.ts';

const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);
const RULE: ToleranceRule = {
  matter: '施工许可',
  kind: 'MATERIALS',
  mainMaterials: ['申请表', '土地出让合同'],
  deferrable: ['质量监督手续', '资金证明'],
  makeUpWithin: { value: 10, unit: 'WD' },
  reference: null,
};
const handed = (materials: string[], committed = true) => ({
  id: 'd-1',
  creditCode: 'E',
  caseId: 'c-1',
  zone: 'gedian',
  materials,
  committed,
  standing: null,
});
const owing = (): ToleranceDebt => acceptWithTolerance(RULE, handed(['申请表', '土地出让合同']), at('09-28T10:00'))!;

describe('X02, Z10, G27, G45: accept now, make good by a date', () => {
  test('what may follow is owed until the tenth working day, over the holiday with its make-up day', () => {
    // 29 and 30 September, 8, 9, 10 (a Saturday worked), 12, 13, 14, 15, 16 October.
    expect(owing()).toMatchObject({
      status: 'OWED',
      dueDate: '2026-10-16',
      items: [
        { name: '质量监督手续', settledAt: null },
        { name: '资金证明', settledAt: null },
      ],
    });
  });

  test('nothing is owed where all is there', () => {
    expect(
      acceptWithTolerance(RULE, handed([...RULE.mainMaterials, ...RULE.deferrable], false), at('09-28T10:00')),
    ).toBeNull();
  });

  test.each([
    [
      ['申请表', ...RULE.deferrable],
      true,
      'MAIN_MATERIAL_MISSING',
      'the main materials of 施工许可 may not follow, but these are missing: 土地出让合同',
    ],
    [
      ['申请表', '土地出让合同', '资金证明'],
      false,
      'COMMITMENT_REQUIRED',
      '质量监督手续 may follow only with a written promise, but got none',
    ],
  ])('%j, promised: %s: refused %s', (materials, committed, code, message) => {
    expect(refusalOf(() => acceptWithTolerance(RULE, handed(materials, committed), at('09-28T10:00')))).toMatchObject({
      code,
      message,
    });
  });

  test('is settled when the last item came, not before', () => {
    const half = settle(owing(), ['资金证明'], at('09-30T10:00'));
    expect(half).toMatchObject({ status: 'OWED', endedAt: null });
    expect(settle(half, ['质量监督手续'], at('10-08T10:00'))).toMatchObject({
      status: 'SETTLED',
      endedAt: '2026-10-08T02:00:00.000Z',
    });
    expect(refusalOf(() => settle(half, ['资金证明'], at('10-08T10:00')))).toMatchObject({
      code: 'NOT_OWED',
      message: 'owed: 质量监督手续, but got: 资金证明',
    });
    expect(refusalOf(() => settle({ ...half, status: 'BROKEN' }, ['质量监督手续'], at('10-20T10:00')))).toMatchObject({
      code: 'DEBT_ENDED',
    });
  });

  test.each([
    ['10-16T17:31', true],
    ['10-16T23:59', true],
    ['10-17T00:00', false],
    ['10-22T10:00', false],
  ])('what comes at %s is in time: %s, whatever the job has done', (moment, inTime) => {
    const half = settle(owing(), ['资金证明'], at('09-30T10:00'));
    if (inTime) {
      expect(settle(half, ['质量监督手续'], at(moment)).status).toBe('SETTLED');
      expect([breakDebt(half, at(moment)), seenAt(half, at(moment)).status]).toEqual([null, 'OWED']);
      return;
    }
    expect(refusalOf(() => settle(half, ['质量监督手续'], at(moment)))).toMatchObject({
      code: 'DEBT_ENDED',
      message: expect.stringContaining('could be handed in until the end of 2026-10-16'),
    });
    expect(breakDebt(half, at(moment))?.debt.status).toBe('BROKEN');
    // Seen as broken at once, though no job has run.
    expect(seenAt(half, at(moment))).toMatchObject({ status: 'BROKEN', endedAt: '2026-10-16T15:59:59.999Z' });
  });

  test('the broken one says what is still owed; a settled one is never broken', () => {
    const half = settle(owing(), ['资金证明'], at('09-30T10:00'));
    expect(breakDebt(half, at('10-17T00:10'))).toMatchObject({
      debt: { status: 'BROKEN' },
      reasons: [
        {
          en: 'promised by 2026-10-16 (容缺受理), on 2026-10-17 still owed: 质量监督手续',
          zh: '承诺于2026-10-16前履行（容缺受理），至2026-10-17仍未履行：质量监督手续',
        },
      ],
    });
    expect(breakDebt(settle(half, ['质量监督手续'], at('10-08T10:00')), at('12-01T10:00'))).toBeNull();
  });

  test('is released, not kept, where what it was owed for ends without it: to its last moment, not after it', () => {
    const released = release(owing(), at('10-16T23:59'));
    expect(released).toMatchObject({ status: 'RELEASED', items: [{ settledAt: null }, { settledAt: null }] });
    expect(release(owing(), at('10-17T00:00'))).toBeNull();
    expect(release({ ...owing(), status: 'SETTLED' }, at('10-01T10:00'))).toBeNull();
    expect(breakDebt(released!, at('12-01T10:00'))).toBeNull();
    expect(refusalOf(() => settle(released!, ['资金证明'], at('10-08T10:00')))).toMatchObject({
      code: 'DEBT_ENDED',
      message: 'nothing can be handed in for a promise that is RELEASED',
    });
  });

  test('its day is provisional beyond the published calendar, and is dated again by a later notice', () => {
    const debt = acceptWithTolerance(RULE, handed(['申请表', '土地出让合同']), at('12-18T10:00'))!;
    expect(debt).toMatchObject({ dueDate: '2027-01-04', provisional: true });
    // A notice that makes 2 January a day of work (调休上班) ends it one working day earlier.
    const source = 'a notice of the test';
    const calendar = makeCalendar(zone('gedian').calendar, {
      publishedUntil: '2027-12-31',
      notices: [
        { date: '2027-01-01', kind: 'OFF', name: '元旦', source },
        { date: '2027-01-02', kind: 'WORK', name: '元旦', source },
      ],
    });
    expect(redated(debt, calendar)).toMatchObject({
      dueDate: '2027-01-02',
      dueAt: '2027-01-02T15:59:59.999Z',
      provisional: false,
    });
  });

  test('nothing is granted on a promise before the broken ones are repaired (国办发〔2020〕42号)', () => {
    const standing = { mayPromise: false, reasons: ['a promise was broken'], rule: null };
    expect(
      refusalOf(() =>
        acceptWithTolerance(RULE, { ...handed(['申请表', '土地出让合同']), standing }, at('09-28T10:00')),
      ),
    ).toMatchObject({
      code: 'PROMISE_STANDING',
      message: 'nothing is granted on a promise before the broken ones are repaired, but: a promise was broken',
    });
    // Who hands everything in needs no promise.
    const all = { ...handed([...RULE.mainMaterials, ...RULE.deferrable]), standing };
    expect(acceptWithTolerance(RULE, all, at('09-28T10:00'))).toBeNull();
  });
});
