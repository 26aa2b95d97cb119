import { describe, expect, test } from '@jest/globals';
import { comparable, quoted, traditionalCharacter, unseenCharacter } from './text.ts';

describe('names are compared however they are spelt', () => {
  test.each([
    '葛店消防大队\u200b',
    '葛店 消防大队',
    '葛店　消防大队',
    '葛店消防大队。',
    '葛店·消防大队',
    '葛店消防大隊',
    '葛店消防⼤队',
    '「葛店消防大队」',
    '葛店消防大队\u202e',
    '葛店消防大\ufe0f队',
  ])('%j', name => expect(comparable(name)).toBe('葛店消防大队'));

  test.each([
    ['ＡＢＣ（葛店）有限公司', 'abc(葛店)有限公司'],
    ['雲電車', '云电车'],
  ])('%s and %s', (one, other) => expect(comparable(one)).toBe(comparable(other)));

  test('other names stay other names', () => {
    expect(comparable('葛店消防大队')).not.toBe(comparable('葛店消防支队'));
    expect(comparable('。')).toBe('');
  });
});

test.each([
  ['葛店云晨川光电科技有限公司', null],
  ['葛店雲晨川光电科技有限公司', '雲'],
  ['鄂州東方车业', '東'],
  ['乾坤著作', null],
])('the traditional character of %s is %s', (name, character) => expect(traditionalCharacter(name)).toBe(character));

test.each([
  ['葛店 a1，😀', false, null],
  ['一\n二', true, null],
  ['一\n二', false, 'U+000A'],
  ['👩\u200d🔧', false, 'U+200D'],
  ['\u{e0001}', false, 'U+E0001'],
])('the unseen character of %j (lines: %s) is %s', (text, lines, found) =>
  expect(unseenCharacter(text, lines)).toBe(found),
);

test('a message shows what was sent, at most 40 characters of it', () => {
  expect(quoted('a"\u202e')).toBe('"a\\"\\u{202E}"');
  expect(quoted('😀'.repeat(41))).toBe(`"${'😀'.repeat(40)}…"`);
});
