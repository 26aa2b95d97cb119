/** What a contract offers, and how it is shared: from what the contract says of it. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { listDepartments, readSchema } from '#shared/departments.ts';
import { catalogCode } from './codes.ts';
import { resourcesOf } from './from-contract.ts';

const CONTRACT = parse(`
  type Query { "All. 全部" things: ThingConnection }
  extend type Query { "More. 更多" more: SealedClue }
  type Refusal { code: String! }
  type ThingConnection { nodes: [Thing!]! }
  "A thing. 事物"
  type Thing {
    "Open. 公开" open: String!
    "Its holder. 持有人" holder: MaskedString!
    "For the enterprise itself and auditors. 内部" inner: Int
    "Guarded. 受限" guarded: [ID!] @requiresScopes(scopes: [["a"]])
    "Of another department. 他部门" referred: Int @external
  }
  "For officers of the office. 内部" type File { "Its id. 标识" id: ID! }
  "A clue. 线索" type SealedClue { "Its id. 标识" id: ID! }
`);

describe('resourcesOf', () => {
  const offered = new Map(resourcesOf(CONTRACT, new Set(['Refusal'])).map(one => [one.name, one]));

  test('pages and common types are no resources; queries are, also those that are added further down', () => {
    expect([...offered.keys()]).toEqual(['Query', 'Thing', 'File', 'SealedClue']);
  });

  test.each([
    ['Query', 'NOT_SHARED', ['things UNCONDITIONAL', 'more NOT_SHARED']],
    ['Thing', 'CONDITIONAL', ['open UNCONDITIONAL', 'holder CONDITIONAL', 'inner CONDITIONAL', 'guarded CONDITIONAL']],
    ['File', 'CONDITIONAL', ['id CONDITIONAL']],
    ['SealedClue', 'NOT_SHARED', ['id NOT_SHARED']],
  ])('%s is shared %s', (name, shareType, items) => {
    const resource = offered.get(name);
    expect(resource?.shareType).toBe(shareType);
    expect(resource?.items.map(item => `${item.name} ${item.shareType}`)).toEqual(items);
    expect(resource?.shareGround).not.toBeNull();
  });

  test('a field of an enterprise is provided by one department: what others refer to is none of their items', () => {
    const provided = listDepartments().flatMap(department =>
      resourcesOf(parse(readSchema(department)), new Set())
        .filter(({ name }) => name === 'Enterprise')
        .flatMap(({ items }) => items.map(({ name }) => ({ name, department }))),
    );
    const providers = (field: string) => provided.filter(({ name }) => name === field).map(one => one.department);
    expect(providers('status')).toEqual(['market-access']);
    expect(providers('creditGrade')).toEqual(['credit']);
    const several = new Set(provided.filter(({ name }) => providers(name).length > 1).map(({ name }) => name));
    expect([...several]).toEqual(['creditCode']);
  });

  test('each department offers something, and what is not shared with all says why', () => {
    for (const department of listDepartments()) {
      const resources = resourcesOf(parse(readSchema(department)), new Set());
      expect([department, resources.length > 0]).toEqual([department, true]);
      const silent = resources.filter(one => (one.shareGround === null) !== (one.shareType === 'UNCONDITIONAL'));
      expect(silent).toEqual([]);
    }
  });
});

test('a catalogue code has class, item, subject and sequence', () => {
  expect(catalogCode({ department: 7, kind: 'DATABASE', sequence: 12 })).toBe('307003/000012');
  expect(() => catalogCode({ department: 100, kind: 'MODEL', sequence: 1 })).toThrow('from 1 to 99');
});
