/**
 * The edges of inputs, at their word: a refusal says its rule, such as "dueOn must be after today (2026-11-19)" or
 * "termMonths must be from 1 to 360". Each number, day and list of a mutation is set far beyond every rule; from the
 * rules of the refusals the last value within and the first beyond are made, and must be let through and refused as
 * they say.
 */
import { expect, test } from '@jest/globals';
import type { GraphQLField, GraphQLInputType } from 'graphql';
import type { LocalDate } from '../clock/index.ts';
import { addDays } from '../clock/index.ts';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import { schemaOfDepartment } from './schema.ts';
import { officerOf } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { inputOf, mutationsOf } from './inputs.ts';
import { argumentsWith, placesOf } from './places.ts';
import type { Place } from './places.ts';
import { findSubjects } from './rights.ts';
import { manyOf } from './wrong-values.ts';

/** A value with what a rule says of it: whether the rule refuses it. */
export interface Edge {
  value: number | string;
  refused: boolean;
}

/** The type of a place for a list; its value is how many entries it has. */
const LIST = '[]';

/** Values that are beyond every rule but that of their type: the least and the greatest, or near it. */
export const FAR: Readonly<Record<string, readonly (number | string)[]>> = {
  Int: [-1_000_000_000, 1_000_000_000],
  Float: [-1e15, 1e15],
  Yuan: ['-1000000000000000.00', '1000000000000000.00'],
  Date: ['1900-01-01', '2099-12-31'],
  [LIST]: [0, 2_100],
};

const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;
const NUMBER = String.raw`(-?\d[\d_]*(?:\.\d+)?)`;

const before = (day: string, days = 1): string => addDays(day as LocalDate, -days);
const after = (day: string, days = 1): string => addDays(day as LocalDate, days);
const within = (value: number | string): Edge => ({ value, refused: false });
const beyond = (value: number | string): Edge => ({ value, refused: true });

/** The forms of rules that set a bound, and what each of them says of the days beside the bound. */
const DAY_RULES: readonly (readonly [rule: RegExp, edges: (first: string, last: string) => Edge[]])[] = [
  [new RegExp(`must not be in the future \\(today is ${DAY}\\)`), day => [within(day), beyond(after(day))]],
  [new RegExp(`must not be after \\D*${DAY}`), day => [within(day), beyond(after(day))]],
  [new RegExp(`must not be in the past \\(today is ${DAY}\\)`), day => [within(day), beyond(before(day))]],
  [new RegExp(`must not be before \\D*${DAY}`), day => [within(day), beyond(before(day))]],
  [new RegExp(`must be after \\D*${DAY}`), day => [within(after(day)), beyond(day)]],
  [
    new RegExp(`must be from \\D*${DAY}\\D* to \\D*${DAY}`),
    (first, last) => [within(first), beyond(before(first)), within(last), beyond(after(last))],
  ],
];

type NumberRule = readonly [rule: RegExp, edges: (bounds: readonly number[], step: number) => Edge[]];

const NUMBER_RULES: readonly NumberRule[] = [
  [
    new RegExp(`must (?:be|name) (?:from )?${NUMBER} to ${NUMBER}`),
    ([least = 0, most = 0], step) => [within(least), beyond(least - step), within(most), beyond(most + step)],
  ],
  [
    new RegExp(`must be above ${NUMBER} and at most ${NUMBER}`),
    ([least = 0, most = 0], step) => [within(least + step), beyond(least), within(most), beyond(most + step)],
  ],
  [new RegExp(`must be above ${NUMBER}`), ([least = 0], step) => [within(least + step), beyond(least)]],
  [new RegExp(`must not be below ${NUMBER}`), ([least = 0], step) => [within(least), beyond(least - step)]],
  [new RegExp(`must be at least ${NUMBER}`), ([least = 0], step) => [within(least), beyond(least - step)]],
  [new RegExp(`must be at most ${NUMBER}`), ([most = 0], step) => [within(most), beyond(most + step)]],
];

/** The rule of a message: what is before the value that was got. */
export const ruleOf = (message: string): string => message.split(', but got')[0] ?? '';

/** What the rule in a refusal's message says of the values beside its bound; nothing where it sets none. */
export function edgesOf(message: string, type: string): Edge[] {
  const rule = ruleOf(message);
  if (type === 'Date') return dayEdges(rule);
  const decimals = type === 'Yuan' ? 2 : Number(/with (\d) decimals/.exec(rule)?.[1] ?? 0);
  const step = 10 ** -decimals;
  for (const [form, edges] of NUMBER_RULES) {
    const [, ...texts] = form.exec(rule) ?? [];
    const bounds = texts.map(bound => Number(bound.replaceAll('_', '')));
    if (bounds.length === 0) continue;
    return edges(bounds, step)
      .filter(edge => isExact(edge) && (type !== LIST || isLength(edge, rule)))
      .map(({ value, refused }) => {
        const text = Number(value).toFixed(decimals);
        return { value: type === 'Yuan' ? text : Number(text), refused };
      });
  }
  return [];
}

/** Whether a number holds cents exactly. */
const isExact = ({ value }: Edge): boolean => Math.abs(Number(value)) * 100 < Number.MAX_SAFE_INTEGER;

/** Whether a list can have so many entries; those that are made are not all of another kind, as `each once` asks. */
const isLength = ({ value, refused }: Edge, rule: string): boolean =>
  Number(value) >= 0 && (refused || Number(value) <= 1 || !rule.includes('each once'));

function dayEdges(rule: string): Edge[] {
  for (const [form, edges] of DAY_RULES) {
    const [, first, last = ''] = form.exec(rule) ?? [];
    if (first !== undefined) return edges(first, last);
  }
  return [];
}

/** Describes the edges of a department that has a sample. */
export function describeInputEdges(department: Department, open: () => TestSubgraph): void {
  const mutations = mutationsOf(schemaOfDepartment(department));
  const withPlaces = (fits: (place: Place) => boolean) =>
    mutations.flatMap(mutation => {
      const places = placesOf(mutation.args).filter(fits);
      return places.length > 0 ? [[mutation.name, mutation, places] as const] : [];
    });
  const tried = withPlaces(({ type }) => type in FAR);
  const texts = withPlaces(({ type, longest }) => type === 'String' && longest !== null);
  // Jest refuses an empty table.
  if (texts.length > 0) {
    test.each(texts)('%s takes texts as long as its contract says, and no longer', async (_name, mutation, places) => {
      const subgraph = open();
      const wrong: string[] = [];
      for (const { input } of await findSubjects(subgraph, mutation, SUBJECTS_OF_TEXTS)) {
        for (const place of places) wrong.push(...(await wrongLengths(subgraph, mutation, place, { input })));
      }
      expect([...new Set(wrong)]).toEqual([]);
    });
  }
  if (tried.length === 0) return;

  test.each(tried)(
    '%s lets in all that its rules say, and refuses the first beyond',
    async (_name, mutation, places) => {
      const subgraph = open();
      const subjects = await findSubjects(subgraph, mutation, SUBJECTS);
      const wrong: string[] = [];
      for (const place of places) {
        const asked = subjects.map(({ input }) => ({ subgraph, mutation, place, base: { input } }));
        wrong.push(...(await tryPlace(asked)));
      }
      expect(wrong).toEqual([]);
    },
  );
}

/** On how many rows a mutation is tried: in which state it comes to its rules the kit does not know. */
const SUBJECTS = 16;

/** On how many rows texts are tried. */
const SUBJECTS_OF_TEXTS = 3;

/** How a refusal says how long a text may be. */
const LENGTH_RULE = /must have (?:1 to|at most) (\d+) characters/;

/** What a place for a text lets in or refuses otherwise than its description says. */
async function wrongLengths(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  place: Place,
  base: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const { longest } = place;
  const as = officerOf(subgraph.name);
  const allowedBy = async (length: number): Promise<number | null> => {
    const args = argumentsWith(mutation.args, place, () => '字'.repeat(length), base);
    const [, most] = LENGTH_RULE.exec(await send(subgraph, mutation, { args, as })) ?? [];
    return most === undefined ? null : Number(most);
  };
  if (longest === null) return [];
  const [within, beyond] = [await allowedBy(longest), await allowedBy(longest + 1)];
  const said = `${place.path.join('.')} has at most ${longest} characters by its description`;
  return [
    ...(within === null ? [] : [`${said}, but so many were refused: ${within}`]),
    ...(beyond === null || beyond === longest ? [] : [`${said}, but its refusal says ${beyond}`]),
  ];
}

/**
 * Tries the edges of one place: its rules are found on the first subject that comes to them. What is let in while they
 * are looked for may have been the last step of its subject: then the edges are tried on the next one.
 */
async function tryPlace(subjects: readonly Asked[]): Promise<string[]> {
  let edges: readonly RuledEdge[] = [];
  for (const asked of subjects) {
    if (edges.length > 0) {
      if (await comesTo(asked, edges)) return tryEdges(asked, edges);
      continue;
    }
    const found = await findEdges(asked);
    const wrong = otherThanSaid(asked.place, found.edges);
    if (wrong.length > 0) return wrong;
    if (found.edges.length > 0 && !found.letIn) return tryEdges(asked, found.edges);
    edges = found.edges;
  }
  return [];
}

/** What the rules of a place for a list let in otherwise than its description says. */
function otherThanSaid({ type, path, most }: Place, edges: readonly Edge[]): string[] {
  if (type !== LIST || most === null) return [];
  const tooMany = edges.flatMap(({ value, refused }) => (refused ? Number(value) : []));
  const greatest = Math.max(...tooMany) - 1;
  if (tooMany.length === 0 || greatest < 1 || greatest === most) return [];
  return [`${path.join('.')} has at most ${most} entries by its description, but its refusal says ${greatest}`];
}

/** The edges that the rules of a place set, and whether a value beyond them was let in. */
async function findEdges({ subgraph, mutation, place, base }: Asked): Promise<{ edges: RuledEdge[]; letIn: boolean }> {
  const edges: RuledEdge[] = [];
  let letIn = false;
  for (const far of FAR[place.type] ?? []) {
    const message = await sendWith({ subgraph, mutation, place, base }, far);
    if (message === '') letIn = true;
    // A message may tell the rules of several fields.
    const own = message.indexOf(place.path.at(-1) ?? '');
    if (own < 0) continue;
    const ofRule = edgesOf(message.slice(own), place.type).filter(edge => isNear(place, far, edge));
    edges.push(...ofRule.map(edge => ({ ...edge, rule: ruleOf(message), far })));
  }
  return { edges, letIn };
}

/**
 * Whether an edge is that to which a value far beyond it came: of a list that is too short another rule may come before
 * the one for its length.
 */
export const isNear = ({ type }: Pick<Place, 'type'>, far: number | string, { value }: Edge): boolean =>
  type !== LIST || (far === 0) === Number(value) <= 1;

/** Whether a subject comes to the rules that set these edges. */
async function comesTo(asked: Asked, edges: readonly RuledEdge[]): Promise<boolean> {
  const rules = new Map(edges.map(({ rule, far }) => [rule, far]));
  for (const [rule, far] of rules) if (ruleOf(await sendWith(asked, far)) !== rule) return false;
  return true;
}

/** Tries what rules say of the values beside their bounds; gives what is otherwise, in sentences. */
async function tryEdges(asked: Asked, edges: readonly RuledEdge[]): Promise<string[]> {
  const wrong: string[] = [];
  // What is let in may be the last step of its subject: what is refused is tried before it.
  for (const { value, refused, rule } of edges.toSorted((one, other) => Number(other.refused) - Number(one.refused))) {
    const answer = await sendWith(asked, value);
    const isRefused = ruleOf(answer) === rule;
    if (isRefused !== refused) wrong.push(`"${rule}", but ${value} was answered: ${answer || 'done'}`);
  }
  return wrong;
}

const sendWith = ({ subgraph, mutation, place, base }: Asked, value: number | string): Promise<string> =>
  send(subgraph, mutation, {
    args: argumentsWith(mutation.args, place, type => valueAt(place, value, type), base),
    as: officerOf(subgraph.name),
  });

/** A value as a place holds it: of a list, so many entries. */
export const valueAt = (place: Place, value: number | string, type: GraphQLInputType): unknown =>
  place.type === LIST ? manyOf(type, Number(value)) : value;

/** An edge with the rule that sets it. */
interface RuledEdge extends Edge {
  rule: string;
  /** The value far beyond it that came to the rule. */
  far: number | string;
}

/** A place of a mutation's input, with the input of which the rest is taken. */
interface Asked {
  subgraph: TestSubgraph;
  mutation: GraphQLField<unknown, unknown>;
  place: Place;
  base: Readonly<Record<string, unknown>>;
}

interface Request {
  args: Readonly<Record<string, unknown>>;
  as: Partial<Principal>;
}

/** The message of a refusal; empty where there was none. */
async function send(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  { args, as }: Request,
): Promise<string> {
  const document = `mutation ($input: ${inputOf(mutation).name}!) {
    result: ${mutation.name}(input: $input) { __typename ... on Refusal { message } }
  }`;
  const { data, errors } = await subgraph.execute<{ result: { message?: string } }>(document, args, as);
  return errors?.[0]?.message ?? data?.result.message ?? '';
}
