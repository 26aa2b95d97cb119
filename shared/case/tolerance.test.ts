import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../testing/refusal.ts';
import { acceptWithTolerance, breakDebt, settle } from './tolerance.ts';
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

  test('is broken once the day has passed, not on the day, and says what is still owed; a settled one never', () => {
    const half = settle(owing(), ['资金证明'], at('09-30T10:00'));
    expect(breakDebt(half, at('10-16T17:00'))).toBeNull();
    expect(breakDebt(half, at('10-16T23:59'))).toMatchObject({
      debt: { status: 'BROKEN' },
      reasons: ['promised by 2026-10-16 (容缺受理), on 2026-10-16 still owed: 质量监督手续'],
    });
    expect(breakDebt(settle(half, ['质量监督手续'], at('10-08T10:00')), at('12-01T10:00'))).toBeNull();
  });
});
