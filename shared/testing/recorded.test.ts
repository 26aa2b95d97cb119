import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ChangeTypes } from '../server/change-types.ts';
import { RECORDED_FILE, noteRecorded, unrecorded } from './recorded.ts';

const outer = process.env[RECORDED_FILE];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elg-recorded-'));
  process.env[RECORDED_FILE] = join(folder, 'recorded');
});
afterEach(() => {
  if (outer === undefined) delete process.env[RECORDED_FILE];
  else process.env[RECORDED_FILE] = outer;
  rmSync(folder, { recursive: true });
});

const text = { zh: '变动', en: 'a change' };
const departments: { name: string; changes?: ChangeTypes }[] = [
  { name: 'credit', changes: { PenaltyPublished: { text, subject: 'PenaltyRecord' } } },
  {
    name: 'legal-services',
    changes: { VisitPlanned: { text, subject: 'Visit' }, VisitEnded: { text, subject: 'Visit' } },
  },
  { name: 'lifecycle' },
];

test('a type that no test of its department has recorded is named', () => {
  const file = join(folder, 'recorded');
  expect(unrecorded(file, departments)).toHaveLength(3);
  noteRecorded('legal-services', ['VisitPlanned', 'VisitPlanned', 'PenaltyPublished']);
  noteRecorded('credit', ['PenaltyPublished']);
  expect(unrecorded(file, departments)).toEqual(['legal-services declares VisitEnded, but no test has recorded it']);
  noteRecorded('legal-services', ['VisitEnded']);
  expect(unrecorded(file, departments)).toEqual([]);
});

test('without a file nothing is noted', () => {
  delete process.env[RECORDED_FILE];
  noteRecorded('credit', ['PenaltyPublished']);
  expect(unrecorded(join(folder, 'recorded'), departments)).toHaveLength(3);
});
