import { expect, test } from '@jest/globals';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { readerOf, sees } from './visibility.ts';

const SIGHTS = {
  all: { all: true, department: null, creditCodes: [] },
  credit: { all: false, department: 'credit', creditCodes: [] },
  owner: { all: false, department: null, creditCodes: ['A'] },
  other: { all: false, department: null, creditCodes: ['B'] },
  public: { all: false, department: null, creditCodes: [] },
};

/** Who sees an event of enterprise A, which credit told. */
const seenBy = (event: { restricted: boolean; officeOnly: boolean }): string[] =>
  Object.entries(SIGHTS).flatMap(([who, sight]) =>
    sees(sight, { department: 'credit', creditCode: 'A', ...event }) ? [who] : [],
  );

test('what is not public is seen by its department and its enterprise, and what is for offices not by the latter', () => {
  expect(seenBy({ restricted: false, officeOnly: false })).toEqual(Object.keys(SIGHTS));
  expect(seenBy({ restricted: true, officeOnly: false })).toEqual(['all', 'credit', 'owner']);
  expect(seenBy({ restricted: true, officeOnly: true })).toEqual(['all', 'credit']);
});

test('who works in some zones reads lives of other and of unknown zones without his office', async () => {
  const zones = new Map([
    ['A', 'gedian'],
    ['B', 'yili'],
  ]);
  const loaders = { homeZone: { load: async (code: string) => zones.get(code) ?? null } };
  const departmentsOf = (principal: Principal): Promise<(string | null)[]> =>
    Promise.all(['A', 'B', 'C'].map(async code => (await readerOf({ principal, loaders }, code)).department));
  const officer: Principal = { ...PUBLIC, role: 'officer', subject: 'o', department: 'credit' };
  expect(await departmentsOf(officer)).toEqual(['credit', 'credit', 'credit']);
  expect(await departmentsOf({ ...officer, zones: ['gedian'] })).toEqual(['credit', null, null]);
  const auditor: Principal = { ...PUBLIC, role: 'auditor', subject: 'a', zones: ['yili'] };
  const roles = await Promise.all(['A', 'B'].map(code => readerOf({ principal: auditor, loaders }, code)));
  expect(roles.map(({ role }) => role)).toEqual(['public', 'auditor']);
});
