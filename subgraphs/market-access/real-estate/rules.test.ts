import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zone } from '#shared/zones/index.ts';
import { checkUnitNo, realEstateLimit } from './rules.ts';

describe('G40: a unit', () => {
  const refusal = (text: string): string => {
    try {
      return checkUnitNo(text);
    } catch (error) {
      return (error as Error).message;
    }
  };
  test.each([
    ['420703002003GB00001F0000001', 'INVALID_INPUT: unitNo must be 28 characters (GB/T 37346-2019), but got: 27'],
    ['420703002003GB00001F000000011', 'INVALID_INPUT: unitNo must be 28 characters (GB/T 37346-2019), but got: 29'],
    ['420703002003XB00001F00000001', expect.stringContaining('2 letters (G, J or Z first)')],
    ['420703002003GB00001K00000001', expect.stringContaining('one of F, L, Q, W')],
    ['420703002003GB00001W00000001', expect.stringContaining('ends with eight zeros')],
    ['420703002003GB00001W00000000', '420703002003GB00001W00000000'],
    [' 420703 002003 gb00001 f00000001', '420703002003GB00001F00000001'],
  ])('is numbered by GB/T 37346-2019: %s', (text, expected) => expect(refusal(text)).toEqual(expected));

  test('has its number in one form, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{12}[GJZ][A-Z]\d{5}[FLQ]\d{8}$/),
        text => checkUnitNo(text.toLowerCase().split('').join(' ')) === text,
      ),
    );
  });

  test('has limits by its kind, and none before the plan or the nation set one', () => {
    expect(realEstateLimit(zone('gedian'), 'MORTGAGE', 'LARGE', '2021-04-19').rule).toMatchObject({
      code: 'REALESTATE_MORTGAGE',
      inherited: false,
    });
    expect(realEstateLimit(zone('gedian'), 'OBJECTION', 'LARGE', '2021-04-18')).toMatchObject({
      instant: false,
      rule: { code: 'REALESTATE_GENERAL', inherited: true },
    });
    expect(realEstateLimit(zone('yili'), 'OBJECTION', 'SMALL', '2020-12-31')).toMatchObject({
      rule: null,
      greenChannel: false,
    });
  });
});
