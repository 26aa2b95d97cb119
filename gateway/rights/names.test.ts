/** Names that every object inherits, wherever a caller or a department may choose a name. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { makeKeys } from '#shared/identity/principal.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const INHERITED = Object.getOwnPropertyNames(Object.prototype);
const SDL = `${LINK}
  type Query { open(first: Int): String box: Box! boxes: [Box!] none: Box fail(code: String): String node: Node }
  interface Node { id: ID! }
  type Box implements Node { id: ID! secret: String @authenticated constructor: String valueOf: String @authenticated }`;
const box = { __typename: 'Box', id: '1', secret: 's', constructor: 'c', valueOf: 'v' };

let department: TestDepartment;
let gateway: TestGateway;
beforeAll(async () => {
  department = await startDepartment(SDL, {
    Query: {
      open: () => 'open',
      box: () => box,
      boxes: () => [box],
      none: () => null,
      node: () => box,
      fail: (_parent: unknown, { code }: { code: string }) => {
        throw new GraphQLError('text of the department', { extensions: { code } });
      },
    },
  });
  gateway = await openTestGateway(
    { a: { contract: SDL, url: department.url } },
    { PRINCIPAL_PUBLIC_KEY: JSON.stringify(makeKeys().publicKey) },
  );
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
});

describe.each(INHERITED)('%s', name => {
  /** What the alias `other` gets, under this name: as texts, since comparisons of objects pass over `__proto__`. */
  const sameAsOther = async (document: (alias: string) => string): Promise<void> => {
    const expected = await gateway.execute(document('other'));
    const got = await gateway.execute(document(name));
    expect(JSON.stringify(got)).toBe(JSON.stringify(expected).replaceAll('other', name));
    // The second time it takes the fast path.
    expect(JSON.stringify(await gateway.execute(document(name)))).toBe(JSON.stringify(got));
  };

  test.each<[what: string, document: (alias: string) => string]>([
    ['of a leaf beside what is refused', alias => `{ ${alias}: open box { id secret } }`],
    ['of an object of which a part is refused', alias => `{ open ${alias}: box { id secret } }`],
    ['of an object of which all is refused', alias => `{ open ${alias}: boxes { secret } }`],
    ['of null', alias => `{ open ${alias}: none { id secret } }`],
    ['of what is refused itself', alias => `{ box { id ${alias}: secret } }`],
    ['of a leaf of an abstract type', alias => `{ node { ${alias}: id ... on Box { secret } } }`],
    ['of the name of a type', alias => `{ boxes { ${alias}: __typename secret } }`],
  ])('is an alias like any other: %s', (_what, document) => sameAsOther(document));

  test('is the name of a fragment, an operation and a variable like any other', async () => {
    const query = `query ${name}($${name}: Int) { open(first: $${name}) ...${name} } fragment ${name} on Query { box { id } }`;
    expect(await gateway.execute(query)).toMatchObject({ data: { open: 'open', box: { id: '1' } } });
  });

  test('is the name of a client like any other', async () => {
    const headers = { 'x-client-name': name };
    expect(await gateway.execute('{ open }', { headers })).toMatchObject({ data: { open: 'open' } });
    expect((await gateway.get('/usage')).text).toContain(`"${name}"`);
  });

  test('is no code of an error', async () => {
    const { errors } = await gateway.execute('query ($code: String) { fail(code: $code) }', {
      variables: { code: name },
    });
    expect(errors?.map(({ message, extensions }) => [message.slice(0, 14), extensions.code])).toEqual([
      ['internal error', 'INTERNAL_SERVER_ERROR'],
    ]);
  });
});

test('fields of such names are judged by their own rules', async () => {
  expect(JSON.stringify((await gateway.execute('{ box { constructor valueOf } }')).data)).toBe(
    '{"box":{"constructor":"c","valueOf":null}}',
  );
});
