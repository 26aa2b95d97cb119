import { expect, test } from '@jest/globals';
import { lifeOf } from '../sample/life.ts';
import { sampleCreditCode } from './sample-code.ts';

const TODAY = '2026-11-19';
const lives = Array.from({ length: 2_000 }, (_, index) => lifeOf(index, TODAY));
const lifeWith = (code: string | null) => lives.find(life => life.creditCode === code)!;

test('the shown enterprise has built, was inspected and penalised, holds licences and sought money', () => {
  const life = lifeWith(sampleCreditCode(2_000, TODAY));
  expect(life.projects.length).toBeGreaterThan(0);
  expect(life.visits.filter(visit => visit.violation === 'ORDINARY').length).toBeGreaterThan(0);
  expect(life.licences.length).toBeGreaterThan(0);
  expect(life.needs.length).toBeGreaterThan(0);
});

test('it is one of the loaded ones: below their number, of their zones', () => {
  expect(lifeWith(sampleCreditCode(7, TODAY)).index).toBeLessThan(7);
  expect(lifeWith(sampleCreditCode(2_000, TODAY, ['yili'])).zone.code).toBe('yili');
  expect(sampleCreditCode(0, TODAY)).toBeNull();
});
