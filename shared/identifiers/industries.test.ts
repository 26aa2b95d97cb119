import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  INDUSTRY_DIVISIONS,
  INDUSTRY_SECTIONS,
  industryDivision,
  industrySection,
  parseIndustryCode,
} from './industries.ts';

describe('GB/T 4754-2017 industries', () => {
  test('20 sections cover the 97 divisions without gap or overlap', () => {
    expect(INDUSTRY_SECTIONS.map(section => section.code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(INDUSTRY_DIVISIONS.map(division => division.code)).toEqual(
      Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0')),
    );
    const covered = INDUSTRY_SECTIONS.flatMap(({ from, to }) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i),
    );
    expect(covered).toEqual(Array.from({ length: 97 }, (_, i) => i + 1));
    for (const row of [...INDUSTRY_SECTIONS, ...INDUSTRY_DIVISIONS]) expect(row.name && row.nameEn).toBeTruthy();
  });

  test.each([
    ['01', 'A'],
    ['06', 'B'],
    ['13', 'C'],
    ['43', 'C'],
    ['44', 'D'],
    ['50', 'E'],
    ['52', 'F'],
    ['60', 'G'],
    ['62', 'H'],
    ['65', 'I'],
    ['69', 'J'],
    ['70', 'K'],
    ['72', 'L'],
    ['75', 'M'],
    ['79', 'N'],
    ['82', 'O'],
    ['83', 'P'],
    ['85', 'Q'],
    ['90', 'R'],
    ['96', 'S'],
    ['97', 'T'],
  ])('division %s is in section %s', (division, section) => {
    expect(industryDivision(division)?.sectionCode).toBe(section);
  });

  test('looks up by code', () => {
    expect(industryDivision('26')).toEqual({
      code: '26',
      name: '化学原料和化学制品制造业',
      nameEn: 'Manufacture of raw chemical materials and chemical products',
      sectionCode: 'C',
    });
    expect(industrySection('C')).toEqual({ code: 'C', name: '制造业', nameEn: 'Manufacturing', from: '13', to: '43' });
    expect(industryDivision('98')).toBeNull();
    expect(industrySection('U')).toBeNull();
  });

  test.each([
    ['C', { code: 'C', sectionCode: 'C', divisionCode: null, groupCode: null, classCode: null }],
    ['26', { code: 'C26', sectionCode: 'C', divisionCode: '26', groupCode: null, classCode: null }],
    ['C26', { code: 'C26', sectionCode: 'C', divisionCode: '26', groupCode: null, classCode: null }],
    ['c261', { code: 'C261', sectionCode: 'C', divisionCode: '26', groupCode: '261', classCode: null }],
    ['Ｃ２６１２', { code: 'C2612', sectionCode: 'C', divisionCode: '26', groupCode: '261', classCode: '2612' }],
  ])('reads %s', (text, value) => expect(parseIndustryCode(text)).toEqual({ ok: true, value }));

  test('the code it gives reads back to itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INDUSTRY_DIVISIONS), fc.constantFrom('', '1', '12', '90'), (division, rest) => {
        const first = parseIndustryCode(division.code + rest);
        expect(first.ok && parseIndustryCode(first.value.code)).toEqual(first);
      }),
    );
  });
});
