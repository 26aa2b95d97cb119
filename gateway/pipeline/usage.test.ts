/** Usage is counted by client and field: known clients are told apart, and their number has a bound. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { Usage } from './usage.ts';

const schema = buildSchema('type Query { a: Int b: Int }');
const DOCUMENTS = { a: parse('{ a }'), b: parse('{ b }') };

/** Counts an operation of a client. */
function execute(usage: Usage, field: keyof typeof DOCUMENTS, client: string, document = DOCUMENTS[field]): void {
  usage.hooks.executionDidStart?.({ schema, document, source: `{ ${field} }`, contextValue: { client } } as never);
}

/** How often each client selected a field. */
const askedFor = (usage: Usage, coordinate: string): Record<string, number> =>
  Object.fromEntries(
    usage
      .report()
      .fields.filter(field => field.coordinate === coordinate)
      .map(({ client, asked }) => [client, asked]),
  );

describe('clients', () => {
  test('without a name are one; each other has its own count', () => {
    const usage = new Usage();
    execute(usage, 'a', '');
    execute(usage, 'a', 'desk');
    execute(usage, 'a', 'desk');
    execute(usage, 'b', 'desk');
    expect(askedFor(usage, 'Query.a')).toEqual({ unnamed: 1, desk: 2 });
    expect(askedFor(usage, 'Query.b')).toEqual({ desk: 1 });
  });

  test('are told apart up to a hundred; those that are known stay so, and all further ones are one', () => {
    const usage = new Usage();
    for (let n = 0; n < 102; n += 1) execute(usage, 'a', `client ${n}`);
    execute(usage, 'b', 'client 0');
    execute(usage, 'b', 'client 99');
    execute(usage, 'b', 'client 100');
    expect(askedFor(usage, 'Query.b')).toEqual({ 'client 0': 1, 'client 99': 1, other: 1 });
    expect(Object.keys(askedFor(usage, 'Query.a'))).toHaveLength(101);
    expect(askedFor(usage, 'Query.a').other).toBe(2);
  });
});

test('however many operations there are, none is lost from the counts', async () => {
  const usage = new Usage();
  for (let n = 0; n < 6_001; n += 1) execute(usage, 'a', 'desk', parse('{ a }'));
  expect(askedFor(usage, 'Query.a')).toEqual({ desk: 6_001 });
  await new Promise(done => setTimeout(done, 0));
  execute(usage, 'a', 'desk');
  expect(askedFor(usage, 'Query.a')).toEqual({ desk: 6_002 });
});
