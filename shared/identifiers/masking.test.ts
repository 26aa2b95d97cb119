import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeCitizenId } from './citizen-id.ts';
import { maskBankCard, maskCitizenId, maskCitizenIdsIn, maskEmail, maskMobile, maskPersonName } from './masking.ts';

describe('masks', () => {
  test.each([
    ['张三丰', '张**'],
    ['李四', '李*'],
    ['欧阳小红', '欧***'],
    ['买买提·艾力', '买*****'],
    ['𠮷野家', '𠮷**'],
    ['王', '*'],
    [' 李四 ', '李*'],
    ['', ''],
  ])('name %p → %p', (name, masked) => expect(maskPersonName(name)).toBe(masked));

  test.each([
    ['420999198808081234', '420***********1234'],
    ['420999 19880808 123x', '420***********123X'],
    ['420999880808123', '420********8123'],
    ['E12345678', '*********'],
  ])('citizen id %p → %p', (id, masked) => expect(maskCitizenId(id)).toBe(masked));

  test('citizen numbers within a text are masked, other long numbers are not', () => {
    const id = makeCitizenId({ birthDate: '1988-08-08', sex: 'MALE', serial: 61 });
    expect(maskCitizenIdsIn(`案件（${id}）、${id}-2`)).toBe(`案件（${maskCitizenId(id)}）、${maskCitizenId(id)}-2`);
    const others = '91420703YY00016P7F 420999198808081235 2611420703040112345';
    expect(maskCitizenIdsIn(others)).toBe(others);
  });

  test.each([
    ['13812341234', '138****1234'],
    ['+86 138-1234-1234', '138****1234'],
    ['0991-1234567', '***********'],
  ])('mobile %p → %p', (number, masked) => expect(maskMobile(number)).toBe(masked));

  test.each([
    ['6222 0000 0000 0001234', '622200*********1234'],
    ['12345', '*****'],
  ])('bank card %p → %p', (card, masked) => expect(maskBankCard(card)).toBe(masked));

  test.each([
    ['zhang@example.cn', 'z***@example.cn'],
    ['not an address', '**************'],
  ])('e-mail %p → %p', (address, masked) => expect(maskEmail(address)).toBe(masked));

  test('masking a mask shows nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(maskPersonName(maskPersonName(text))).toBe(maskPersonName(text));
        expect(maskEmail(maskEmail(text))).toBe(maskEmail(text));
      }),
    );
  });

  test('the birth date never shows', () => {
    const id = makeCitizenId({ birthDate: '1988-08-08', sex: 'MALE', serial: 1 });
    expect(maskCitizenId(id)).not.toContain('1988');
  });
});
