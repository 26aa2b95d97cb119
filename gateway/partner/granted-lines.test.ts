/** What of a change a grant shows: nothing that it does not name, whatever the change holds. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { fieldsTold, grantCursor, grantedLine, purgedSince, readGrantCursor } from './granted-lines.ts';
import type { ExportedChange, LineSchema, LineTerms } from './granted-lines.ts';

const schema = buildSchema(`
  type Query { fine: Fine }
  type Fine { id: ID! creditCode: String amount: Int holder: Masked tags: [String!] note: String }
  type Masked { value: String }
  type Keyless { amount: Int }
`);
const known: LineSchema = { schema, keyOf: type => (type === 'Fine' ? 'id' : undefined) };
const termsOf = (fields: readonly string[], conditional: readonly string[] = []): LineTerms => ({
  fields,
  conditional,
  revision: 2,
  leftFields: [
    { field: 'Fine.tags', revision: 1 },
    { field: 'Fine.note', revision: 2 },
  ],
  zone: 'gedian',
});
const change = (more: Partial<ExportedChange> = {}): ExportedChange => ({
  cursor: '5f0c9a1d3e-7',
  op: 'NEW',
  id: 'e-7',
  creditCode: '91420703YY00016P7F',
  subjectType: 'Fine',
  subjectId: 'f-1',
  changedFields: [],
  restricted: false,
  payload: { amount: 5, holder: 'somebody', tags: ['a'], note: { inner: 'x' }, other: 1 },
  occurredAt: '2026-11-28T10:00:00.000+08:00',
  ...more,
});

describe('a change is told', () => {
  test('with the granted members that are plain values, under the cursor of the grant', () => {
    const line = grantedLine(change(), termsOf(['Fine.id', 'Fine.amount', 'Fine.holder', 'Fine.note']), known);
    expect(line).toEqual({
      op: 'NEW',
      cursor: '2.5f0c9a1d3e-7',
      id: 'e-7',
      subject: { type: 'Fine', id: 'f-1' },
      changedFields: [],
      values: { amount: 5 },
      occurredAt: '2026-11-28T10:00:00.000+08:00',
    });
  });

  test('with whose it is, where the grant shows that', () => {
    const line = grantedLine(change(), termsOf(['Fine.id', 'Fine.amount', 'Enterprise.creditCode']), known);
    expect(line).toMatchObject({ creditCode: '91420703YY00016P7F' });
  });

  test('where it ends, also without values', () => {
    const line = grantedLine(change({ op: 'DELETE', payload: null }), termsOf(['Fine.id']), known);
    expect(line).toMatchObject({ op: 'DELETE', values: {} });
  });

  test('by its id alone where it was taken back', () => {
    const purged = change({ op: 'PURGE', subjectType: null, subjectId: null, payload: null });
    expect(grantedLine(purged, termsOf([]), known)).toEqual({ op: 'PURGE', cursor: '2.5f0c9a1d3e-7', id: 'e-7' });
  });
});

describe('a change is not told', () => {
  const NOT_TOLD: readonly [what: string, change: Partial<ExportedChange>, terms: LineTerms][] = [
    ['of a subject whose key is not granted', {}, termsOf(['Fine.amount'])],
    ['of a subject without a key', { subjectType: 'Keyless' }, termsOf(['Keyless.amount'])],
    ['of no subject', { subjectType: null }, termsOf(['Fine.id', 'Fine.amount'])],
    ['of which nothing is granted', {}, termsOf(['Fine.id'])],
    [
      'that tells by its name alone what changed',
      { op: 'CHANGE', changedFields: ['note'], payload: {} },
      termsOf(['Fine.id', 'Fine.amount']),
    ],
    [
      'that is restricted, of fields that are shared with all',
      { restricted: true },
      termsOf(['Fine.id', 'Fine.amount']),
    ],
    ['that is restricted and ends', { restricted: true, op: 'DELETE' }, termsOf(['Fine.id', 'Fine.amount'])],
  ];
  test.each(NOT_TOLD)('%s', (_what, more, terms) => {
    expect(grantedLine(change(more), terms, known)).toBeNull();
  });
});

test('what is restricted shows by the fields that are shared under conditions', () => {
  const terms = termsOf(['Fine.id', 'Fine.amount', 'Fine.tags'], ['Fine.tags']);
  expect(grantedLine(change({ restricted: true }), terms, known)).toMatchObject({ values: { tags: ['a'] } });
});

const MEMBERS = ['amount', 'holder', 'tags', 'note', 'other', 'creditCode'];
test('whatever is granted and whatever changed: each field that is told is granted', () => {
  const coordinates = fc.subarray(['Fine.id', 'Enterprise.creditCode', ...MEMBERS.map(member => `Fine.${member}`)]);
  const value = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.array(fc.string()), fc.object());
  const changes = fc.record({
    payload: fc.dictionary(fc.constantFrom(...MEMBERS), value),
    changedFields: fc.subarray(MEMBERS),
    restricted: fc.boolean(),
    op: fc.constantFrom<ExportedChange['op']>('NEW', 'CHANGE', 'DELETE'),
  });
  fc.assert(
    fc.property(coordinates, coordinates, changes, (fields, conditional, more) => {
      const line = grantedLine(change(more), termsOf(fields, conditional), known);
      if (!line || !('values' in line)) return true;
      const allowed = more.restricted ? conditional : fields;
      return fields.includes('Fine.id') && fieldsTold(line).every(field => allowed.includes(field));
    }),
  );
});

test('fields that left after a revision are purged, and none that left before', () => {
  const terms = termsOf([]);
  expect(purgedSince(terms, 0)).toEqual([{ op: 'PURGE', fields: ['Fine.tags', 'Fine.note'] }]);
  expect(purgedSince(terms, 1)).toEqual([{ op: 'PURGE', fields: ['Fine.note'] }]);
  expect(purgedSince(terms, 2)).toEqual([]);
});

test('a cursor of a grant is told from what is none', () => {
  const place = '5f0c9a1d3e-7';
  expect(readGrantCursor('2.5f0c9a1d3e-7')).toEqual({ revision: 2, consents: null, place });
  const consents = { revision: 7, day: '2026-11-28' };
  expect(grantCursor({ revision: 2, consents }, place)).toBe('2.7.2026-11-28.5f0c9a1d3e-7');
  expect(readGrantCursor('2.7.2026-11-28.5f0c9a1d3e-7')).toEqual({ revision: 2, consents, place });
  for (const text of [
    '',
    '2.7.5f0c9a1d3e-7',
    '2.2026-11-28.5f0c9a1d3e-7',
    '5f0c9a1d3e-7',
    '2.5f0c9a1d3e',
    '-1.5f0c9a1d3e-7',
    '2.5f0c9a1d3e-7 ',
    '2.5F0C9A1D3E-7',
  ])
    expect(readGrantCursor(text)).toBeUndefined();
});
