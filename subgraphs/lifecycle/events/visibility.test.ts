import { expect, test } from '@jest/globals';
import { sees } from './visibility.ts';

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
