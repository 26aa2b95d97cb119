import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spoken } from '#shared/testing/refusal.ts';
import { TEST_TODAY, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import { businessHoursOf as businessHoursOfInBoth } from './business-hours.ts';
import { department } from '../index.ts';

const businessHoursOf = (...given: Parameters<typeof businessHoursOfInBoth>) => spoken(businessHoursOfInBoth(...given));

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: 100 });
});
afterAll(() => subgraph.close());

describe('Z15: business hours at night', () => {
  test('have no further limit within the statutory hours in Zhundong: 0', () => {
    expect(businessHoursOf(zone('zhundong'), TEST_TODAY)).toMatchObject({
      limited: false,
      reasons: [expect.stringContaining('held to 0 further limits'), expect.any(String)],
      rule: { code: 'BUSINESS_HOURS', clause: '二(五)3', version: 1, inherited: false },
    });
  });

  test.each(zoneCodes.filter(code => code !== 'zhundong'))('are spoken of by no rule of %s, which it says', code => {
    expect(businessHoursOf(zone(code), TEST_TODAY)).toEqual({
      limited: null,
      reasons: [`no rule of zone ${code} on ${TEST_TODAY} speaks of business hours at night: the statutory hours hold`],
      rule: null,
    });
  });

  test('are not spoken of before the plan began: the last day before, and its first', () => {
    expect(businessHoursOf(zone('zhundong'), '2019-12-31').limited).toBeNull();
    expect(businessHoursOf(zone('zhundong'), '2020-01-01').limited).toBe(false);
  });

  test('are public facts of an enterprise', async () => {
    const lives = sampleLives(100);
    const [night, other] = ['zhundong', 'gedian'].map(code => lives.find(life => life.zone.code === code)!.creditCode);
    const { data, errors } = await subgraph.execute(
      `query ($night: CreditCode!, $other: CreditCode!) {
      night: enterprise(creditCode: $night) { businessHours { limited rule { code } } } other: enterprise(creditCode: $other) { businessHours { limited rule { code } } } }`,
      { night, other },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      night: { businessHours: { limited: false, rule: { code: 'BUSINESS_HOURS' } } },
      other: { businessHours: { limited: null, rule: null } },
    });
  });
});
