/**
 * What every reader of the feed gets of the payload of a public change (`open` of its type, server/change-types.ts) is
 * what the public reads of the subject in the graph: of each change of the sample, also where the subject has gone on
 * since. What no officer reads any more is not judged. Nor does the sentence of such a change have a gap for others.
 */
import { beforeAll, expect, test } from '@jest/globals';
import type { Department } from '../department.ts';
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { catalogueOf, publicSentenceOf } from '../server/change-types.ts';
import { officerOf } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { schemaOfDepartment } from './schema.ts';
import { readSubject } from './visibility.ts';
import type { Fields, ToldChange } from './visibility.ts';

/** Changes of a type that are looked at, spread over the sample. */
const OF_EACH = 20;
const PUBLIC_CHANGES = `
  select * from (
    select type, credit_code as "creditCode", subject_type as "subjectType", subject_id as "subjectId",
      changed_fields as "changedFields", restricted, payload,
      row_number() over (partition by type order by md5(seq::text)) as n
    from change where not restricted) as told
  where n <= $1`;

/** Describes what is open of the payloads of a department, whose subgraph has its sample. */
export function describeOpenPayloads(department: Department, subgraph: () => TestSubgraph): void {
  let hidden: string[];
  let gaps: string[];

  /** Before other tests write: what is read is then as the sample's changes left it. */
  beforeAll(async () => {
    const changes = await subgraph().database.query<ToldChange>(PUBLIC_CHANGES, [OF_EACH]);
    hidden = await hiddenOf(department, subgraph(), changes);
    gaps = gapsIn(department, changes);
  });

  test('what everybody gets of the payloads of public changes is what the public reads in the graph', () =>
    expect(hidden).toEqual([]));

  test('the sentence of a public change has no gap for who gets what is open alone', () => expect(gaps).toEqual([]));
}

/** Open members that the public does not read in the graph, and types with such that the sample does not have. */
async function hiddenOf(
  department: Department,
  subgraph: TestSubgraph,
  changes: readonly ToldChange[],
): Promise<string[]> {
  const { name: office, open = {} } = department;
  const schema = schemaOfDepartment(department);
  const faults = new Set(Object.keys(open).filter(type => !changes.some(change => change.type === type)));
  for (const change of changes.filter(({ type }) => open[type])) {
    const readAs = (as: Partial<Principal>) =>
      readSubject(schema, change, async (document, variables) => {
        const { data } = await subgraph.execute<Record<string, unknown>>(document, variables, as);
        return data;
      });
    const shown = await readAs(PUBLIC);
    if (shown.length === 0 && (await readAs(officerOf(office))).length === 0) continue;
    for (const name of membersHidden(change, open[change.type] ?? [], shown)) faults.add(`${change.type}.${name}`);
  }
  return [...faults].sort();
}

/** Sentences of public changes that have a gap. */
function gapsIn({ name, typeDefs, changes: types = {} }: Department, changes: readonly ToldChange[]): string[] {
  const catalogue = catalogueOf(name, typeDefs, types);
  const said = changes.map(({ type, payload }) => publicSentenceOf(catalogue, type, payload));
  const gaps = said.filter(text => text && /…|未载明/.test(`${text.zh}${text.en}`));
  return [...new Set(gaps.map(text => text?.zh ?? ''))];
}

/** Members of a payload that none of the things shows; all where one thing shows some, and another the rest. */
function membersHidden({ payload = {} }: ToldChange, open: readonly string[], shown: readonly Fields[]): string[] {
  const hidden = shown.map(thing => open.filter(name => !isShown(thing, name, payload[name])));
  return hidden.sort((one, other) => one.length - other.length)[0] ?? [...open];
}

/** Whether a thing, or what it holds, shows a value: under the same name, or a value that says by itself what it is. */
function isShown(fields: Fields, name: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const saysItself = typeof value === 'string' && SAYS_ITSELF.test(value);
  return Object.entries(fields).some(([field, shown]) => {
    const isNamed = field.replace(/^[A-Z]\w*_/, '') === name;
    if ((isNamed || saysItself) && isSame(shown, value)) return true;
    return [shown].flat().some(one => isThing(one) && isShown(one, name, value));
  });
}

/** Codes and names; no number and no day. */
const SAYS_ITSELF = /^[A-Z_]{4,}$|\p{Script=Han}{4}/u;

const isThing = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether two values say the same: of a thing with a code, the code alone is told. */
function isSame(shown: unknown, told: unknown): boolean {
  if (isThing(shown) && 'code' in shown) return isSame(shown.code, told);
  return JSON.stringify(shown) === JSON.stringify(told) || String(shown) === String(told);
}
