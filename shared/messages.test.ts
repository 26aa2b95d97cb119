import { describe, expect, test } from '@jest/globals';
import { messages, parametersOf, textOf, wordsIn } from './messages.ts';

const MESSAGES = messages({
  OPEN: { en: 'bids are taken until {deadline}, but it is: {now}', zh: '投标截止时间为{deadline}，现在是{now}' },
  MISSING: { en: '{count} of {items} are missing: {why}', zh: '{items}中缺{count}项：{why}' },
  WAIT: { en: 'wait', zh: '请等待' },
});

describe('messages', () => {
  test('a text is filled in both languages, and keeps its parameters', () => {
    const [deadline, now] = [new Date('2026-11-19T02:00:00Z'), new Date('2026-11-19T02:00:00.5Z')];
    expect(MESSAGES.OPEN({ deadline, now })).toEqual({
      key: 'OPEN',
      parameters: { deadline: '2026-11-19T10:00:00+08:00', now: '2026-11-19T10:00:00.500+08:00' },
      en: 'bids are taken until 2026-11-19T10:00:00+08:00, but it is: 2026-11-19T10:00:00.500+08:00',
      zh: '投标截止时间为2026-11-19T10:00:00+08:00，现在是2026-11-19T10:00:00.500+08:00',
    });
  });

  test('lists are joined, and other messages stand in the language of the text around them', () => {
    const message = MESSAGES.MISSING({ count: 2, items: ['图纸', MESSAGES.WAIT()], why: MESSAGES.WAIT() });
    expect(message.en).toBe('2 of 图纸; wait are missing: wait');
    expect(message.zh).toBe('图纸、请等待中缺2项：请等待');
    expect(JSON.parse(JSON.stringify(message))).toEqual(message);
    expect(message.parameters.why).toEqual({ en: 'wait', zh: '请等待' });
  });

  test('what stands in a parameter is no template', () => {
    expect(MESSAGES.MISSING({ count: 1, items: '{why}', why: '{count}' }).zh).toBe('{why}中缺1项：{count}');
  });

  test('both languages must name the same parameters', () => {
    expect(() => messages({ ONE: { en: 'until {day}', zh: '逾期' } })).toThrow(
      'message ONE must name the same parameters in both languages, but:  / {day}',
    );
  });

  test('what somebody wrote himself is the same in both languages, and has no parameters', () => {
    expect(textOf('材料不齐')).toEqual({ zh: '材料不齐', en: '材料不齐' });
    expect(wordsIn('en', '材料不齐')).toBe('材料不齐');
    expect(parametersOf('材料不齐')).toEqual({});
    expect(textOf(MESSAGES.WAIT())).toEqual({ zh: '请等待', en: 'wait' });
  });
});
