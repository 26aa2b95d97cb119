/** The failure suite in short (`npm run soak -- --short`), and that its judge finds what would be wrong. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS } from './soak/faults.ts';
import { judge } from './soak/judge.ts';
import type { Report } from './soak/report.ts';
import { report } from './soak/report.ts';
import { ALONE, LIFECYCLE, neededFor } from './soak/slices.ts';
import { listDepartments } from '../shared/departments.ts';
import { makeDataDir, outcome } from './launching.ts';

const folder = makeDataDir();
afterAll(folder.remove);

test('every fault, each on a department of its own: no failed operation beyond its slice, and it is back', async () => {
  const file = join(folder.path, 'soak.json');
  // Limits that a healthy department keeps on a machine with other work.
  const { code, output } = await outcome('test/soak/run.ts', ['--short', '--json', file], {
    SUBGRAPH_TIMEOUT_MS: '3000',
    SUBGRAPH_FIRST_BYTE_MS: '2500',
  });
  expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  const { table, broken } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  expect([table.map(({ fault }) => fault), table.map(({ department }) => department), broken]).toEqual([
    Object.keys(FAULTS),
    listDepartments().slice(0, Object.keys(FAULTS).length),
    [],
  ]);
}, 180_000);

test('each department has a query of its own, and the contracts say what a field needs', () => {
  expect(ALONE.flatMap(({ departments }) => departments).sort()).toEqual(listDepartments());
  expect([neededFor('taxGrade'), neededFor('inspectionQuota').sort(), neededFor('matchedProducts').sort()]).toEqual([
    ['credit'],
    ['credit', 'legal-services', 'market-access'],
    ['credit', 'finance-matchmaking', 'market-access'],
  ]);
});

describe('the judge', () => {
  const before = JSON.stringify({
    data: { enterprise: { name: 'one', taxGrade: 'A', legalAidCount: 1, inspectionQuota: { cap: 1 } } },
  });
  const error = (service: string, code = 'SUBGRAPH_UNAVAILABLE') => ({
    message: 'it does not answer',
    extensions: { code, service },
  });
  const of = (enterprise: object | null, errors?: object[], status = 200) =>
    judge(LIFECYCLE, before, { status, text: JSON.stringify({ errors, data: { enterprise } }) }, ['credit']);
  const whole = { name: 'one', taxGrade: 'A', legalAidCount: 1, inspectionQuota: { cap: 1 } };

  test('lets the slice of the failing department be missing, and what requires it', () => {
    expect(judge(LIFECYCLE, before, { status: 200, text: before }, [])).toEqual({ violations: [], isMissing: false });
    expect(of({ ...whole, taxGrade: null, inspectionQuota: null }, [error('credit')])).toEqual({
      violations: [],
      isMissing: true,
    });
    expect(of(whole, [error('credit', 'INTERNAL_SERVER_ERROR')])).toEqual({ violations: [], isMissing: false });
  });

  test.each([
    [
      'another slice that is missing',
      of({ ...whole, legalAidCount: null }, [error('credit')]),
      'legalAidCount (legal-services) is null and was 1',
    ],
    ['a false value', of({ ...whole, taxGrade: 'D' }, [error('credit')]), 'taxGrade (credit) is "D" and was "A"'],
    [
      'a whole that is missing',
      of(null, [error('credit')]),
      'enterprise (market-access) is null and was {"name":"one","taxGrade":"A","legalAidCount":1,"inspectionQuota":{"cap":1}}',
    ],
    [
      'a slice that is missing without an error',
      of({ ...whole, taxGrade: null }),
      'something is missing, and no error says so',
    ],
    [
      'an error of another department',
      of(whole, [error('legal-services')]),
      'an error of legal-services, which is well: SUBGRAPH_UNAVAILABLE it does not answer',
    ],
    [
      'a code that is none of ours',
      of(whole, [error('credit', '42P01')]),
      'an error with the code 42P01: it does not answer',
    ],
    ['a failed request', of(whole, undefined, 503), `HTTP 503: ${JSON.stringify({ data: { enterprise: whole } })}`],
    [
      'anything while all are well',
      judge(
        LIFECYCLE,
        before,
        { status: 200, text: JSON.stringify({ data: { enterprise: { ...whole, taxGrade: null } } }) },
        [],
      ),
      'taxGrade (credit) is null and was "A"',
    ],
  ])('finds %s', (_name, { violations }, violation) => expect(violations).toEqual([violation]));

  test('times and memory are compared with those without a fault', () => {
    const phase = {
      department: 'credit',
      fault: 'frozen',
      answers: 9,
      failed: 0,
      missing: 1,
      othersBefore: [10],
      othersDuring: [2_500],
      lifecycleBefore: [100],
      lifecycleDuring: [1_000],
      backMs: 1,
    };
    const result = {
      phases: [phase],
      operations: 9,
      writes: { acknowledged: 3, repeated: 1 },
      violations: [],
      rssMb: [1, 100, 100, 200],
      lies: { 'wrong JSON': 1 },
    };
    expect(report(result, { timeoutMs: 2_000, judgeTimes: true }).broken).toEqual([
      'credit frozen: p99 of queries of other departments is 2500 ms: more than 10 ms without a fault and the limit of 2000 ms',
      "the gateway's memory grows: 100 MB in the second quarter, 200 MB in the last",
    ]);
    expect(report(result, { timeoutMs: 2_000, judgeTimes: false }).broken).toEqual([]);
    expect(
      report({ ...result, phases: [{ ...phase, missing: 0 }] }, { timeoutMs: 2_000, judgeTimes: false }).broken,
    ).toEqual(['credit frozen: nothing was missing in any answer, so nothing was tried']);
    expect(report({ ...result, lies: { 'wrong JSON': 0 } }, { timeoutMs: 2_000, judgeTimes: false }).broken).toEqual([
      'wrong JSON: this lie was never sent, so nothing was tried',
    ]);
  });
});
