/** The upload profiles: what departments tell, how records are read and written. */
import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { loadDepartment, readSchema } from '#shared/departments.ts';
import { zone } from '#shared/zones/index.ts';
import { PROFILES, questionOf, recordsIn, reportedIn } from './profiles.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const VISIT = {
  authority: '葛店开发区市场监督管理局',
  authorityCode: '11420000YY00000L3F',
  items: ['食品安全检查', '价格检查'],
  ground: 'RANDOM_DRAW',
  plannedOn: '2026-11-17',
  checkedInAt: '2026-11-18T10:00:00+08:00',
  reportedAt: '2026-11-18T23:59:59+08:00',
  result: 'NO_PROBLEM',
  enterprise: { creditCode: '91420703YY00016P7F', name: '葛店宇紫建光电科技有限公司', zone: 'gedian' },
};
const readVisit = (more: object = {}) =>
  recordsIn([{ profile: 'JC', recordId: ID }], { r0: { ...VISIT, ...more } })[0] ?? null;

test.each(PROFILES.map(profile => [profile.code, profile] as const))(
  'G50, X13: the changes of %s are told by its department, about its records',
  async (_code, { department, type, changes }) => {
    const { changes: told = {} } = await loadDepartment(department);
    const subjects = Object.keys(changes).map(name => told[name]?.subject ?? null);
    expect(subjects.every(subject => [subject].flat().includes(type))).toBe(true);
  },
);

test('X13: every field of a result is written; what it is called is never a code', () => {
  const record = readVisit();
  const rule = zone('gedian').rule('VISIT_RESULT_FIELDS', '2026-11-18');
  const wanted = rule.kind === 'list' ? rule.parameters.items.map(({ code }) => code) : [];
  expect(record?.content.map(({ code }) => code)).toEqual(wanted);
  expect(record).toMatchObject({ zone: 'gedian', startsOn: '2026-11-18' });
  expect(record?.content.filter(({ value }) => /^[A-Z_]+$/.test(value))).toEqual([]);
});

/** Values of an enumeration of legal services. */
const valuesOf = (name: string): string[] =>
  parse(readSchema('legal-services')).definitions.flatMap(node =>
    node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name
      ? (node.values ?? []).map(({ name: { value } }) => value)
      : [],
  );

describe('X13: each value of the contract has its words', () => {
  test.each([
    ['result', 'InspectionResult', 'JC_JGQK'],
    ['ground', 'InspectionGround', 'JC_YJ'],
  ])('%s', (member, enumeration, code) => {
    const values = valuesOf(enumeration);
    expect(values.length).toBeGreaterThan(3);
    const words = values.map(value => readVisit({ [member]: value })?.content.find(one => one.code === code)?.value);
    expect(words.filter(word => word === undefined || /[A-Z]/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(values.length);
  });
});

test('X13: a visit without a check-in is of the day for which it was planned; without a code of its body it lacks that field', () => {
  const codes = (more: object) => readVisit(more)?.content.map(({ code }) => code);
  expect(readVisit({ checkedInAt: null })?.content.find(({ code }) => code === 'JC_RQ')?.value).toBe('2026-11-17');
  expect(codes({ authorityCode: null })).not.toContain('JC_JGDM');
});

test('G50: fields without a value are not submitted, and a record that is shown no more is none', () => {
  const nationalFields = [
    { code: 'XK_WSH', value: '1号' },
    { code: 'BZ', value: null },
  ];
  const shown = { decidedOn: '2026-11-12', nationalFields, enterprise: { zone: 'gedian' } };
  const wanted = [
    { profile: 'XK' as const, recordId: ID },
    { profile: 'CF' as const, recordId: ID },
  ];
  expect(recordsIn(wanted, { r0: shown, r1: null })).toEqual([
    { zone: 'gedian', startsOn: '2026-11-12', content: [{ code: 'XK_WSH', value: '1号' }] },
    null,
  ]);
  const { document, variables } = questionOf(wanted);
  expect(variables).toEqual({ r0: ID, r1: ID });
  expect(document).toContain('r1: penaltyRecord(id: $r1)');
});

describe('G50: what of a feed is submitted', () => {
  const change = (more: object = {}) => ({
    cursor: '1',
    id: 'a-1',
    type: 'RecordCorrected',
    creditCode: '91420703YY00016P7F',
    subject: { type: 'PenaltyRecord', id: ID },
    occurredAt: '2026-11-19T10:00:00+08:00',
    ...more,
  });

  test('a correction by the type of what it is about', () => {
    expect(reportedIn('credit', [change()])).toMatchObject([{ profile: 'CF', kind: 'CORRECTION' }]);
    const ofLicence = change({ subject: { type: 'LicenceRecord', id: ID } });
    expect(reportedIn('credit', [ofLicence])).toMatchObject([{ profile: 'XK', kind: 'CORRECTION' }]);
  });

  test.each([
    ['of another type', { type: 'FinePaid' }],
    ['of a penalty that is not published', { type: 'PenaltyRecorded' }],
    ['about something else', { subject: { type: 'Listing', id: ID } }],
    ['of no enterprise', { creditCode: null }],
    ['without an id, which could not be told twice', { id: undefined }],
  ])('nothing %s', (_what, more) => expect(reportedIn('credit', [change(more)])).toEqual([]));

  test('nothing of another department', () => expect(reportedIn('legal-services', [change()])).toEqual([]));
});
