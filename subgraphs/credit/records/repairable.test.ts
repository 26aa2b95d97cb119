import { expect, test } from '@jest/globals';
import { checkFields, missingFields, penaltyFields } from './fields.ts';
import { eligibilityOf, noticeOf } from './repairable.ts';
import type { PenaltyRecordRow } from './rows.ts';
import { fieldOf } from './rules.ts';

const penalty = (changes: Partial<PenaltyRecordRow> = {}): PenaltyRecordRow => ({
  id: '00000000-0000-4000-8000-000000000001',
  creditCode: '91350100M000100Y43',
  documentNo: '示例罚〔2026〕1号',
  violation: '示例',
  gravity: 'ORDINARY',
  fine: null,
  authority: '示例局',
  decidedOn: '2026-05-19',
  publishedOn: '2026-05-20',
  publishedUntil: '2027-05-19',
  necessity: null,
  inTime: true,
  finePaidOn: null,
  zone: 'gedian',
  partyName: null,
  field: null,
  national: {},
  repairedOn: null,
  annulledOn: null,
  annulReason: null,
  endedOn: null,
  version: 1,
  ...changes,
});
const on = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
const eligible = (day: string, changes: Partial<PenaltyRecordRow> = {}): boolean =>
  eligibilityOf(penalty(changes), on(day)).eligible;

test('G52: on the first day it is possible, on the day before it is not; after the last there is nothing to repair', () => {
  expect(['2026-08-18', '2026-08-19', '2027-05-19', '2027-05-20'].map(day => eligible(day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  // The month of the first day may have no such day.
  expect(eligibilityOf(penalty({ decidedOn: '2026-11-30' }), on('2026-12-01')).firstDay).toBe('2027-02-28');
});

test('G52: duties come first; what was repaired, annulled or never published is not repaired', () => {
  const day = '2026-09-01';
  expect(eligible(day, { fine: '0.00' })).toBe(true);
  expect(eligible(day, { fine: '0.01' })).toBe(false);
  expect(eligible(day, { fine: '0.01', finePaidOn: day })).toBe(true);
  expect(eligible(day, { repairedOn: day })).toBe(false);
  expect(eligible(day, { annulledOn: day })).toBe(false);
  expect(eligible(day, { publishedUntil: null, gravity: 'MINOR' })).toBe(false);
});

test('G52: a minor one that had to be published is repaired as soon as its duties are done', () => {
  const minor = { gravity: 'MINOR', publishedUntil: '2026-08-19', fine: '100.00' } as const;
  expect(eligible('2026-05-20', minor)).toBe(false);
  expect(eligible('2026-05-20', { ...minor, finePaidOn: '2026-05-20' })).toBe(true);
  expect(noticeOf(penalty(minor))).toMatchObject({ firstDay: null, page: expect.stringContaining('义务履行完毕之日') });
});

test('G52: what an authority or a party wrote stands in the notice as text, never as markup', () => {
  expect(noticeOf(penalty({ documentNo: '<b>1</b>' })).page).toContain('&lt;b&gt;1&lt;/b&gt;');
});

test.each([
  ['沐岚市场监督管理局', 'MARKET_REGULATION'],
  ['沐岚文化和旅游局', 'CULTURE_AND_TOURISM'],
  ['沐岚农业农村局', 'AGRICULTURE'],
  ['沐岚应急管理局', 'EMERGENCY_MANAGEMENT'],
  ['沐岚交通运输局', 'TRANSPORT'],
  ['沐岚生态环境分局', 'ECOLOGY_AND_ENVIRONMENT'],
  ['沐岚人力资源和社会保障局', 'LABOUR_INSPECTION'],
  ['沐岚城市管理局', null],
])('Y13: a penalty of %s belongs to the field %s', (authority, field) => expect(fieldOf(authority)).toBe(field));

test('G50: amounts of the national standard are in 万元 with six decimals', () => {
  const national = checkFields('CF', [{ code: 'cf_nr_wfff', value: '12345678.90' }], '2026-05-19');
  const shown = penaltyFields(penalty({ fine: '0.01', national }));
  const shownAs = (code: string) => shown.find(field => field.code === code)?.value;
  expect([shownAs('CF_NR_FK'), shownAs('CF_NR_WFFF'), shownAs('CF_SY')]).toEqual(['0.000001', '1234.567890', null]);
  const missing = missingFields(shown, '2026-05-19');
  expect(missing).toEqual(expect.arrayContaining(['CF_XDR_MC', 'CF_SY', 'CF_YJ']));
  expect(missing).not.toContain('BZ');
});
