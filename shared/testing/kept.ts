/**
 * What a contract lets the gateway keep (`@cacheControl`) is the same for every caller, unless it says that it is not,
 * and from the morning to the evening of a day: each such field is read on the sample as each kind of caller, and late
 * on the same day. A root field that gives an enterprise by its key gives everybody the same one, or none.
 */
import { describe, expect, test } from '@jest/globals';
import { Kind, getDirectiveValues, getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { instantAt } from '../clock/index.ts';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import { NOTES_HEADER } from '../process/answer-notes.ts';
import type { AnswerNotes } from '../process/answer-notes.ts';
import { schemaOfDepartment } from './schema.ts';
import { TEST_TODAY, sampleLives } from './department.ts';
import { departmentOn } from './day.ts';
import { anyGraph } from './any-graph.ts';
import { CALLERS, STRANGER } from './rights.ts';
import { selectionOf } from './selections.ts';
import { representationOf } from './visibility.ts';

type Field = GraphQLField<unknown, unknown>;

/** What a field declares. */
interface Declared {
  maxAge: number;
  isOwn: boolean;
}

/** Lives that are looked at, and how many of different answers are read as every caller. */
const LIVES = 300;
const READ = 10;
const AT_ONCE = 100;
const MORNING = instantAt(TEST_TODAY, '08:30').getTime();
const EVENING = instantAt(TEST_TODAY, '23:59').getTime();
/** Whether an answer holds a value, and not only nulls and empty lists. */
const HAS_VALUE = /[:[](?:"|\d|-|true|false)/;

/** Describes the fields that a department lets be kept; nothing where there are none. */
export function describeKept(department: Department): void {
  const schema = schemaOfDepartment(department);
  const kept = keptFields(schema);
  const lookups = keptLookups(schema);
  if (kept.length === 0) return;
  describe(`what may be kept of ${department.name}`, () => {
    const sample = new Sample(department);
    const [own, common] = [kept.filter(field => field.isOwn), kept.filter(field => !field.isOwn)];
    const named = (fields: readonly Kept[]): [string, Kept][] => fields.map(field => [field.name, field]);

    if (common.length > 0)
      test.each(named(common))('Enterprise.%s is the same for everybody, all day', async (_name, field) => {
        for (const [creditCode, open] of await sample.telling(field)) {
          for (const [who, as] of CALLERS) {
            const caller = as(creditCode, department.name);
            expect([who, creditCode, await sample.read(field, creditCode, caller)]).toEqual([who, creditCode, open]);
          }
          expect([creditCode, await sample.readLate(field, creditCode, {})]).toEqual([creditCode, open]);
        }
      });

    if (lookups.length > 0)
      test.each(lookups)('Query.%s gives everybody the same enterprise, or none', async name => {
        for (const creditCode of [...sampleLives(READ).map(life => life.creditCode), STRANGER]) {
          const open = await sample.found(name, creditCode, {});
          expect(open).toEqual({ data: { [name]: creditCode === STRANGER ? null : { creditCode } } });
          for (const [who, as] of CALLERS) {
            const found = await sample.found(name, creditCode, as(creditCode, department.name));
            expect([who, found]).toEqual([who, open]);
          }
        }
      });

    if (own.length > 0)
      test.each(named(own))('Enterprise.%s is the same for each caller, all day', async (_name, field) => {
        for (const creditCode of (await sample.telling(field)).keys()) {
          for (const [who, as] of CALLERS) {
            const caller = as(creditCode, department.name);
            const early = await sample.read(field, creditCode, caller);
            expect([who, creditCode, await sample.readLate(field, creditCode, caller)]).toEqual([
              who,
              creditCode,
              early,
            ]);
          }
        }
      });
  });
}

/** What the gateway is told. */
interface Asked {
  /** Texts of entities. */
  answers: string[];
  holdsUntil: number | undefined;
}

/** A department with sample lives, whose fields are read as the gateway reads them. */
class Sample {
  readonly #department: Department;
  readonly #day: ReturnType<typeof departmentOn>;

  constructor(department: Department) {
    this.#department = department;
    this.#day = departmentOn(`${TEST_TODAY} 08:30`, department, { sample: LIVES });
  }

  /** What a root field answers that gives an enterprise by its key. */
  async found(name: string, creditCode: string, as: Partial<Principal>): Promise<unknown> {
    const query = `query ($creditCode: CreditCode!) { ${name}(creditCode: $creditCode) { creditCode } }`;
    return this.#day.subgraph.execute(query, { creditCode }, as);
  }

  async read(kept: Kept, creditCode: string, as: Partial<Principal>): Promise<string | undefined> {
    const { answers } = await this.#ask(kept, [creditCode], as);
    return answers[0];
  }

  /** At the last moment of the day until which its department says that it holds. */
  async readLate(kept: Kept, creditCode: string, as: Partial<Principal>): Promise<string | undefined> {
    const { holdsUntil = Infinity } = await this.#ask(kept, [creditCode], as);
    this.#day.at(new Date(Math.min(EVENING, Math.max(MORNING, holdsUntil - 1))));
    const answer = await this.read(kept, creditCode, as);
    this.#day.at(new Date(MORNING));
    return answer;
  }

  /** Enterprises of different answers that say something of the field, with what they answer. */
  async telling(kept: Kept): Promise<Map<string, string>> {
    const codes = sampleLives(LIVES).map(({ creditCode }) => creditCode);
    const as: Partial<Principal> = kept.isOwn
      ? { role: 'officer', subject: 'officer', department: this.#department.name }
      : {};
    const byAnswer = new Map<string, string>();
    for (let from = 0; from < codes.length; from += AT_ONCE) {
      const some = codes.slice(from, from + AT_ONCE);
      const { answers } = await this.#ask(kept, some, as);
      for (const [index, answer] of answers.entries())
        if (HAS_VALUE.test(answer)) byAnswer.set(answer, some[index] ?? '');
    }
    expect(byAnswer.size).toBeGreaterThan(0);
    return new Map([...byAnswer].slice(0, READ).map(([answer, creditCode]) => [creditCode, answer]));
  }

  /** Asks for a field of enterprises as the gateway does. */
  async #ask(kept: Kept, codes: readonly string[], as: Partial<Principal>): Promise<Asked> {
    const selected = `... on Enterprise { ${kept.selection} }`;
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${selected} } }`;
    const required = kept.requires === undefined ? {} : await anyGraph<object>(`{ ${kept.requires} }`, {}, 'en');
    const of = codes.map(code => ({ ...required, ...representationOf(code) }));
    const { subgraph } = this.#day;
    const response = await subgraph.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...(await subgraph.headers(as)), [NOTES_HEADER]: '1' },
      payload: { query, variables: { of } },
    });
    const { data, extensions } = response.json<{ data?: { _entities: unknown[] }; extensions?: AnswerNotes }>();
    const answers = (data?._entities ?? []).map(entity => JSON.stringify(entity));
    return { answers, holdsUntil: extensions?.holdsUntil };
  }
}

/** A field of an enterprise that may be kept. */
interface Kept {
  name: string;
  /** The field, with all below it that is kept with it. */
  selection: string;
  /** What it needs of other departments. */
  requires: string | undefined;
  /** Whether it depends on who asks. */
  isOwn: boolean;
}

function keptFields(schema: GraphQLSchema): Kept[] {
  const enterprise = schema.getType('Enterprise');
  if (!isObjectType(enterprise)) return [];
  return Object.values(enterprise.getFields()).flatMap(field => {
    const declared = declaredOf(schema, field);
    if (!declared || declared.maxAge === 0) return [];
    const { isOwn } = declared;
    const selection = selectionOf(field, ['Enterprise'], isKeptBelow(schema, isOwn)).join(' ');
    return [{ name: field.name, selection, requires: requiresOf(field), isOwn }];
  });
}

/** The root fields that give an enterprise, and may be kept. */
const keptLookups = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(field => (declaredOf(schema, field)?.maxAge ?? 0) > 0)
    .map(({ name }) => name);

/** Whether a field below one that is kept is kept with it, for everybody unless the one above is each caller's own. */
const isKeptBelow =
  (schema: GraphQLSchema, isOwn: boolean) =>
  (field: Field): boolean => {
    const declared = declaredOf(schema, field);
    if (declared?.maxAge === 0 || (declared?.isOwn && !isOwn)) return false;
    return getNamedType(field.type).name !== 'Enterprise';
  };

/** What a field declares; undefined where it declares nothing. */
function declaredOf(schema: GraphQLSchema, { astNode }: Field): Declared | undefined {
  const directive = schema.getDirective('cacheControl');
  const declared = directive && astNode && getDirectiveValues(directive, astNode);
  return declared ? { maxAge: Number(declared.maxAge), isOwn: declared.scope === 'PRIVATE' } : undefined;
}

function requiresOf({ astNode }: Field): string | undefined {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'requires');
  const value = directive?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
