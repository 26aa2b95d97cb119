/**
 * What strangers see of an enterprise through the gateway: every field of `Enterprise`, whichever department answers,
 * and those in which one department joins what all of them say, such as `deregistrationBlockers`.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, isObjectType } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import type { Principal } from '../shared/identity/principal.ts';
import { enterpriseOf, sampleLives } from '../shared/testing/department.ts';
import { privateTextsSeen, remembering, removePrivateRows, strangersTo } from '../shared/testing/privacy.ts';
import { selectionsOf } from '../shared/testing/selections.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

/** Enough that most kinds of life are among them. */
const LIVES = 80;
/**
 * Characters of fields that are read in one operation: within the gateway's limits, and few enough that no answer holds
 * up this process, whose departments must reach their databases meanwhile.
 */
const OPERATION_LENGTH = 2_000;
/** What is seen is tried here, not how fast: all departments share this one process, with whatever runs beside it. */
const UNHURRIED = { SUBGRAPH_FIRST_BYTE_MS: '30000', SUBGRAPH_TIMEOUT_MS: '30000', OPERATION_TIMEOUT_MS: '30000' };
/** One field alone may hold more than an operation of a front end asks: an event leads into everything it is about. */
const UNLIMITED = { LIMIT_TOKENS: '100000', LIMIT_ALIASES: '10000', LIMIT_SELECTIONS: '100000' };

const creditCodes = sampleLives(LIVES).map(({ creditCode }) => creditCode);
let platform: Platform;
/** The fields of an enterprise with all below them, in groups that fit into one operation each. */
let groups: string[] = [];

type Fields = Record<string, unknown>;

beforeAll(async () => {
  platform = await openPlatform({ sample: LIVES, settings: { ...UNHURRIED, ...UNLIMITED } });
  const { data } = await platform.execute<IntrospectionQuery>(getIntrospectionQuery(), {}, { role: 'auditor' });
  const enterprise = data && buildClientSchema(data).getType('Enterprise');
  if (!isObjectType(enterprise)) throw new Error('the joined graph must have the type Enterprise, but has not');
  // What the gateway says of its departments tells the time.
  groups = grouped(selectionsOf(enterprise, []).filter(selection => !selection.startsWith('sources ')));
});
afterAll(() => platform.close());

function grouped(selections: readonly string[]): string[] {
  const found: string[] = [];
  for (const selection of selections) {
    const last = found.at(-1);
    if (last !== undefined && last.length + selection.length < OPERATION_LENGTH)
      found.splice(-1, 1, `${last} ${selection}`);
    else found.push(selection);
  }
  return found;
}

/** Reads enterprises with every field; the parts of each are put together. */
async function readWhole(codes: readonly string[], as: Partial<Principal>): Promise<readonly Fields[]> {
  const enterprises = new Map<unknown, Fields>();
  for (const group of groups) {
    const { data, errors } = await platform.execute<{ enterprises: { nodes: Fields[] } }>(
      `{ enterprises(first: 100) { nodes { key: creditCode ${group} } } }`,
      {},
      as,
    );
    const wrong = errors?.find(({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD');
    if (!data || wrong) throw new Error(`${group.slice(0, 200)} must be read, but got: ${JSON.stringify(wrong)}`);
    for (const { key, ...fields } of data.enterprises.nodes) {
      enterprises.set(key, { ...enterprises.get(key), ...fields });
    }
  }
  return codes.map(code => enterprises.get(code) ?? {});
}

const { read, forget } = remembering(readWhole);

describe('through the gateway', () => {
  test('every field of every department is read', async () => {
    expect(groups.join(' ')).toEqual(expect.stringContaining('deregistrationBlockers'));
    const [one] = await read(creditCodes, enterpriseOf(...creditCodes));
    expect(one).toMatchObject({ creditCode: creditCodes[0] });
  });

  test.each(Object.entries(strangersTo(creditCodes)))(
    "no text of a row that is an enterprise's own is seen by %s",
    async (_who, stranger) => expect(await privateTextsSeen(read, creditCodes, stranger)).toEqual([]),
  );

  test("nothing that strangers see depends on rows that are an enterprise's own, of whatever department", async () => {
    const strangers = Object.values(strangersTo(creditCodes));
    const readByAll = async () => {
      const seen: Awaited<ReturnType<typeof read>>[] = [];
      for (const as of strangers) seen.push(await read(creditCodes, as));
      return seen;
    };
    const before = await readByAll();
    for (const subgraph of Object.values(platform.subgraphs)) await removePrivateRows(subgraph);
    forget();
    expect(await readByAll()).toEqual(before);
  });
});
