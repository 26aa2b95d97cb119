/** The write door counts the moves of rows, and holds the version that a caller saw against the row that he names. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { PUBLIC } from '../identity/principal.ts';
import { TEST_NOW, makeTestDatabase, untilReadable } from '../testing/department.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { readChanges } from './feed.ts';
import { rowOf } from './rows.ts';
import { stateVersion, touch } from './versions.ts';
import { write } from './write.ts';
import type { Write } from './write.ts';

const VisitSchema = defineEntity({
  name: 'Visit',
  properties: { id: p.uuid().primary(), creditCode: p.text(), state: p.text(), version: stateVersion() },
});
class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);

const LicenceSchema = defineEntity({
  name: 'Licence',
  properties: { id: p.uuid().primary(), creditCode: p.text(), version: p.integer(), moves: stateVersion() },
});
/** Its version is that of a document: its moves are counted by another property. */
class Licence extends LicenceSchema.class {}
LicenceSchema.setClass(Licence);

const RestSchema = defineEntity({
  name: 'Rest',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    caseId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
    version: stateVersion('enterprise'),
  },
});
/** An enterprise has one at a time. */
class Rest extends RestSchema.class {}
RestSchema.setClass(Rest);

let database: Database;
beforeAll(async () => {
  database = await openDatabase({
    url: await makeTestDatabase('versions'),
    entities: [Visit, Licence, Rest],
    migrations: [],
  });
  await database.query('create table visit (id uuid primary key, credit_code text, state text, version int default 1)');
  await database.query(
    'create table licence (id uuid primary key, credit_code text, version int, moves int default 1)',
  );
  await database.query(
    'create table rest (id uuid primary key, credit_code text, case_id uuid, ended_on date, version int default 1)',
  );
});
afterAll(() => database.close());

const CODE = 'E';
let id = '';
beforeEach(async () => {
  id = randomUUID();
  await database.query('insert into visit (id, credit_code, state) values ($1, $2, $3)', [id, CODE, 'OPEN']);
  await database.query('insert into licence (id, credit_code, version) values ($1, $2, 7)', [id, CODE]);
  await database.query('delete from rest');
  await database.query('insert into rest (id, credit_code) values ($1, $2)', [id, CODE]);
});

/** Does work on what an input names, whose caller saw a version of it. */
const step = <Result extends object>(
  input: object,
  version: number | null,
  work: (write: Write) => Promise<Result>,
): Promise<object> =>
  write(
    { database, principal: PUBLIC, now: TEST_NOW, lock: CODE, request: { operation: 'move', input }, version },
    work,
  );

const tell = ({ record }: Write, type: string, changedFields: string[] = []): void =>
  record({ type: 'Moved', creditCode: CODE, subject: { type, id }, changedFields, payload: {} });

const moveVisit = async (one: Write): Promise<object> => {
  const visit = await one.em.findOneOrFail(Visit, { id });
  visit.state = 'DONE';
  tell(one, 'Visit', ['state']);
  return rowOf(Visit, visit);
};

const changed = { __typename: 'Refusal', code: 'CASE_CHANGED' };

describe('what has states of its own', () => {
  test('counts its moves; the result and the change have the new count', async () => {
    expect(await step({ visitId: id }, 1, moveVisit)).toMatchObject({ state: 'DONE', version: 2 });
    await untilReadable(database);
    const told = (await readChanges(database, { limit: 1_000 })).filter(({ subject }) => subject.id === id);
    expect(told).toMatchObject([{ changedFields: ['state', 'version'] }]);
  });

  test.each([0, 2])('is not moved by who saw version %j, while it is at the first: nothing is written', async seen => {
    const refused = await step({ visitId: id }, seen, moveVisit);
    expect(refused).toMatchObject({
      ...changed,
      message: {
        zh: `该事项在此期间已有变动：当前为第1版，收到的是第${seen}版`,
      },
    });
    expect(await database.query('select state, version from visit where id = $1', [id])).toEqual([
      { state: 'OPEN', version: 1 },
    ]);
  });

  test('is moved as it is by who told no version', async () => {
    await step({ visitId: id }, null, moveVisit);
    expect(await step({ visitId: id }, null, async one => ({ ...(await moveVisit(one)) }))).toMatchObject({
      version: 2,
    });
  });

  test('is held against the row that the input names, and no other that is loaded before', async () => {
    const other = randomUUID();
    await database.query(`insert into visit values ($1, $2, 'OPEN', 5)`, [other, CODE]);
    const both = async (one: Write): Promise<object> => {
      await one.em.findOneOrFail(Visit, { id: other });
      return moveVisit(one);
    };
    expect(await step({ visitId: id }, 5, both)).toMatchObject(changed);
    expect(await step({ visitId: id }, 1, both)).toMatchObject({ version: 2 });
  });

  test('counts by another property where its version is that of a document', async () => {
    const renew = async (one: Write): Promise<object> => {
      const licence = await one.em.findOneOrFail(Licence, { id });
      licence.version += 1;
      tell(one, 'Licence', ['version']);
      return rowOf(Licence, licence);
    };
    expect(await step({ licenceId: id }, 7, renew)).toMatchObject(changed);
    expect(await step({ licenceId: id }, 1, renew)).toMatchObject({ version: 8, moves: 2 });
  });
});

describe('what changes beside its row', () => {
  const touchVisit = async (one: Write, changedFields: string[]): Promise<object> => {
    const visit = await one.em.findOneOrFail(Visit, { id });
    touch(one, visit);
    touch(one, visit);
    tell(one, 'Visit', changedFields);
    return rowOf(Visit, visit);
  };

  test('counts as one move, however often it is said', async () => {
    expect(await step({ visitId: id }, 1, one => touchVisit(one, ['findings']))).toMatchObject({ version: 2 });
    expect(await step({ visitId: id }, 1, one => touchVisit(one, ['findings']))).toMatchObject(changed);
    await untilReadable(database);
    const told = (await readChanges(database, { limit: 1_000 })).filter(({ subject }) => subject.id === id);
    expect(told).toMatchObject([{ changedFields: ['findings', 'version'] }]);
  });

  test('is one move with what changes in the row', async () => {
    const both = async (one: Write): Promise<object> => {
      touch(one, await one.em.findOneOrFail(Visit, { id }));
      return moveVisit(one);
    };
    expect(await step({ visitId: id }, 1, both)).toMatchObject({ state: 'DONE', version: 2 });
  });

  test.each([
    [['content'], ['content', 'moves']],
    // Nobody reads it any more.
    [[], []],
  ])('a record that a contract calls so tells of %j as %j', async (fields, expected) => {
    const correct = async (one: Write): Promise<object> => {
      const licence = await one.em.findOneOrFail(Licence, { id });
      touch(one, licence);
      tell(one, 'LicenceRecord', fields);
      return rowOf(Licence, licence);
    };
    expect(await step({ licenceId: id }, 1, correct)).toMatchObject({ moves: 2 });
    await untilReadable(database);
    const told = (await readChanges(database, { limit: 1_000 })).filter(({ subject }) => subject.id === id);
    expect(told).toMatchObject([{ changedFields: expected }]);
  });
});

describe('what an enterprise has but one of', () => {
  const end = async (one: Write): Promise<object> => {
    const [rest] = await one.em.find(Rest, { creditCode: CODE }, { orderBy: { endedOn: 'desc nulls first' } });
    if (!rest) throw new Error('there must be a rest');
    rest.endedOn = '2026-11-19';
    tell(one, 'Rest', ['endedOn']);
    return rowOf(Rest, rest);
  };

  test('is named by its enterprise', async () => {
    expect(await step({ creditCode: CODE }, 2, end)).toMatchObject(changed);
    expect(await step({ creditCode: CODE }, 1, end)).toMatchObject({ version: 2 });
  });

  test('is no longer the one that is meant once it has ended', async () => {
    const ended = randomUUID();
    await database.query(`insert into rest values ($1, $2, null, '2025-01-01', 9)`, [ended, CODE]);
    expect(await step({ creditCode: CODE }, 9, end)).toMatchObject(changed);
    expect(await step({ creditCode: CODE }, 1, end)).toMatchObject({ version: 2 });
  });

  test('that became a case of the kit is held by the version of the case', async () => {
    await database.query('update rest set case_id = $1', [randomUUID()]);
    const heldByCase = async (one: Write): Promise<object> => {
      const result = await end(one);
      expect(one.version).toBe(4);
      // As loadCase does (case/store.ts).
      one.version = null;
      return result;
    };
    expect(await step({ creditCode: CODE }, 4, heldByCase)).toMatchObject({ version: 2 });
  });

  test('that became a case which is not stepped, as one that was refused, is held by its own version', async () => {
    await database.query('update rest set case_id = $1', [randomUUID()]);
    expect(await step({ creditCode: CODE }, 4, end)).toMatchObject(changed);
    expect(await database.query('select ended_on from rest')).toEqual([{ ended_on: null }]);
    expect(await step({ creditCode: CODE }, 1, end)).toMatchObject({ version: 2 });
  });
});

test('a version that nothing is held against is a fault, and nothing is written', async () => {
  const work = async (one: Write): Promise<object> => {
    await moveVisit(one);
    return {};
  };
  await expect(step({ visitId: randomUUID() }, 1, work)).rejects.toThrow(
    'move takes a version, but its work loads nothing that counts its moves and is named',
  );
  expect(await database.query('select state from visit where id = $1', [id])).toEqual([{ state: 'OPEN' }]);
});
