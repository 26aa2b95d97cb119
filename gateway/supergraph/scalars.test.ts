/** Values of the platform's common scalars that break their rules are refused before any department is asked. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const SCALARS = (
  readFileSync(new URL('../../shared/common.graphql', import.meta.url), 'utf8').match(/".*"\nscalar \w+/g) ?? []
).join('\n');
const CONTRACT = `${LINK}
${SCALARS}
scalar Mark
type Query {
  enterprise(creditCode: CreditCode!): String
  holiday(on: Date): String
  total(least: Yuan): String
  marked(mark: Mark): String
}`;
const CODE = '91420703YY00000013';

let department: TestDepartment;
let gateway: TestGateway;
beforeAll(async () => {
  department = await startDepartment(CONTRACT, {
    Query: { enterprise: () => 'one', holiday: () => 'none', total: () => '1.00', marked: () => 'm' },
  });
  gateway = await openTestGateway({ market: { contract: CONTRACT, url: department.url } });
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
});

describe('a value that breaks a rule is a request error with its place, and no department is asked', () => {
  test.each([
    ['{ a: enterprise(creditCode: "123") b: total }', 'CreditCode: must be 18 characters, but got: 3', 29],
    ['{ a: holiday(on: "2026-13-45") b: total }', 'Date: must be a real calendar date written YYYY-MM-DD', 18],
    [
      '{ a: total(least: 1.5) b: holiday }',
      'Yuan: must be a string such as "1234.50" or an integer, never a float',
      19,
    ],
  ])('%s', async (query, message, column) => {
    const before = department.received.length;
    const response = await gateway.execute(query);
    expect(response).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining(message), locations: [{ line: 1, column }] }],
    });
    expect(response.data).toBeUndefined();
    expect(department.received).toHaveLength(before);
  });

  test('in a variable, also of an operation that was executed before', async () => {
    const query = 'query ($code: CreditCode!) { enterprise(creditCode: $code) }';
    const right = await gateway.execute(query, { variables: { code: CODE } });
    expect(right).toEqual({ status: 200, data: { enterprise: 'one' } });
    const before = department.received.length;
    for (let again = 0; again < 2; again += 1) {
      expect(await gateway.execute(query, { variables: { code: '123' } })).toMatchObject({
        status: 400,
        errors: [{ message: expect.stringContaining('must be 18 characters, but got: 3') }],
      });
    }
    expect(department.received).toHaveLength(before);
  });
});

test('a code whose check characters alone are wrong may have been issued so: its department decides', async () => {
  const { status, data } = await gateway.execute(`{ enterprise(creditCode: "${CODE.slice(0, -1)}5") }`);
  expect({ status, data }).toEqual({ status: 200, data: { enterprise: 'one' } });
});

test("a scalar that is not the platform's is passed on as it is", async () => {
  const { data } = await gateway.execute('{ marked(mark: "2026-13-45") }');
  expect(data).toEqual({ marked: 'm' });
});
