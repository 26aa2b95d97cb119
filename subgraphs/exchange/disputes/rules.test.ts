/** The limits of a dispute, on both sides of each boundary. */
import { expect, test } from '@jest/globals';
import { checkField, checkHash, disputeDue, isLate } from './rules.ts';

const AT_NOON = { zone: 'gedian', disputedAt: '2026-11-19T04:00:00.000Z' };
const chinese = (day: string, time: string): Date => new Date(`${day}T${time}+08:00`);

test('Y09: a dispute is answered within ten working days, the day on which it was made not counted', () => {
  // From Thursday the 19th: the tenth working day is Thursday the 3rd.
  expect(disputeDue(AT_NOON)).toBe('2026-12-03');
  const open = { ...AT_NOON, state: 'OPEN' as const };
  expect(isLate(open, chinese('2026-12-03', '23:59:59'))).toBe(false);
  expect(isLate(open, chinese('2026-12-04', '00:00:00'))).toBe(true);
  for (const state of ['UPHELD', 'REFUSED'] as const) {
    expect(isLate({ ...open, state }, chinese('2027-01-01', '00:00:00'))).toBe(false);
  }
});

test('Y09: a value is of a field, without arguments', () => {
  expect(checkField('Enterprise.creditGrade')).toEqual({ type: 'Enterprise', item: 'creditGrade' });
  for (const wrong of ['Enterprise', 'enterprise.name', 'Enterprise.projects(first:)', 'Enterprise.', '']) {
    expect(() => checkField(wrong)).toThrow('field must be written as Type.field');
  }
});

test('Y09: what was read is named by its hash, in capitals too', () => {
  expect(checkHash('A'.repeat(64))).toBe('a'.repeat(64));
  for (const wrong of ['a'.repeat(63), 'a'.repeat(65), 'g'.repeat(64)]) {
    expect(() => checkHash(wrong)).toThrow('valueHash must be an SM3 hash');
  }
});
