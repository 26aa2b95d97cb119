/**
 * Random supergraphs that use every directive of a federation, and one server over the same data as their judge. What a
 * field holds depends on its object's number, its name and its arguments alone, and on what it requires; so the answer
 * of one graphql-js server over all of it is what any gateway must answer.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Supergraph } from '@apollo/federation-internals';
import {
  GraphQLError,
  buildSchema,
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import type {
  ExecutionResult,
  GraphQLFieldResolver,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql';
import { createRandom } from '#shared/sample/random.ts';
import type { Random } from '#shared/sample/random.ts';
import { hash } from './departments.ts';
import { composeGraph } from './graphs.ts';
import type { Graph } from './graphs.ts';

/** Objects have numbers; the number decides the type. */
interface Thing {
  __typename?: string;
  id: number;
  /** What came with its representation; absent for an object that its department made itself. */
  given?: Record<string, unknown>;
  /** The field that it is the value of; absent for an object that came with a representation. */
  inField?: string;
}

interface Field {
  name: string;
  /** As printed. */
  type: string;
  /** The parameter `x`. */
  hasArgument: boolean;
  owner: string;
  directives: string;
  /** A selection, and the fields in it. */
  requires?: { text: string; fields: Required[] };
}

/** A field that is required, as the judge computes it. */
interface Required {
  field: Field;
  x: number | undefined;
}

export interface World {
  graph: Graph;
  /** Names that aliases may take. */
  aliases: readonly string[];
  /** Another seed has other fields that fail, in departments and for the judge; 0: none fails. */
  faults: number;
  /** The department that does not answer, in its own name and for the judge; default: all answer. */
  down: string | undefined;
  /** Whether it is known what of an operation is lost with a department: not where it shares a field with another. */
  isDecided(source: string, down: string): boolean;
  /** What one server over all the data answers. */
  judge(source: string, variables: Record<string, unknown>): Promise<ExecutionResult>;
  /** What a department answers. */
  ask(department: string, query: string, variables: Record<string, unknown>): Promise<ExecutionResult>;
}

export interface WorldOptions {
  /**
   * Whether {@link MOVED} holds, the label of fields that move to another department; then there are fields, too, that
   * departments provide. Default: no field is provided, and labels are shares of which none holds.
   */
  isMoved?: boolean | undefined;
}

/** The label of fields that move to another department. */
export const MOVED = 'moved';

const DEPARTMENTS = ['a', 'b', 'c'];
const ENTITIES = ['E0', 'E1', 'E2'];
/** The entities that implement the interface, and those of the union. */
const IN_INTERFACE = ['E0', 'E1'];
const IN_UNION = ['E1', 'E2'];
const NUMBERS = 12;

const typeOf = (id: number): string => ENTITIES[id % ENTITIES.length] ?? '';

/** The world of a seed; undefined where its contracts do not compose. */
export function worldOf(seed: number, { isMoved }: WorldOptions = {}): World | undefined {
  const isSecond = isMoved !== undefined;
  const model = new Model(
    createRandom(hash('world', seed)),
    isSecond ? createRandom(hash('provides', seed)) : undefined,
  );
  const contracts = model.contracts();
  let graph: Graph;
  try {
    graph = composeGraph(`world ${seed}`, contracts);
  } catch {
    return undefined;
  }
  const api = Supergraph.build(graph.sdl, { validateSupergraph: false }).apiSchema().toGraphQLJSSchema();
  const whole = buildSchema(printSchema(api));
  const data = new Data(model.fields, model.owners());
  const departments = new Map(
    Object.entries(graph.contracts).map(([name, sdl]) => {
      const isForeign = (field: string, thing: Thing | undefined): boolean =>
        isMoved !== undefined && model.isForeign({ department: name, field, isMoved }, thing);
      return [name, departmentSchema(sdl, data, isForeign)];
    }),
  );
  return {
    graph,
    aliases: model.aliases(),
    get faults() {
      return data.faults;
    },
    set faults(seed) {
      data.faults = seed;
    },
    get down() {
      return data.down;
    },
    set down(department) {
      data.down = department;
    },
    isDecided: (source, down) => data.isDecided(source, down),
    judge: async (source, variableValues) =>
      execute({
        schema: whole,
        document: parse(source),
        variableValues,
        fieldResolver: (thing: Thing | undefined, args, _context, info) => data.value(thing, args, info, true),
        typeResolver: thing => (thing as Thing).__typename,
      }),
    ask: async (department, query, variableValues) => {
      const schema = departments.get(department);
      if (!schema) throw new Error(`there is no department ${department}`);
      if (department === data.down) return { errors: [downError(department)] };
      return execute({ schema, document: parse(query), variableValues });
    },
  };
}

/** What the transport makes of a department that does not answer. */
const downError = (department: string): GraphQLError =>
  new GraphQLError(`${department} does not answer`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: department },
  });

/** A field that a department is asked for. */
interface AskedField {
  department: string;
  field: string;
  isMoved: boolean;
}

/** What is declared where. */
class Model {
  readonly fields: Field[] = [];
  readonly #random: Random;
  readonly #label: string;
  /** By the name of a field with a label: where it was, and where it moves. */
  readonly #moving = new Map<string, { from: string; to: string }>();
  /** By the name of a field that others provide: which departments do, on which ways. */
  readonly #provided = new Map<string, { on: string; by: string }[]>();
  readonly #types = new Map<string, { entity: string; field: Field; on: string }[]>();
  readonly #keys = new Map<string, string[]>();
  readonly #isInterfaceObject: string | undefined;

  /** @param second decides what fields are provided. Default: none, and labels are shares */
  constructor(random: Random, second?: Random) {
    this.#random = random;
    this.#label = second ? MOVED : 'percent(50)';
    this.#isInterfaceObject = random.chance(0.6) ? random.pick(['b', 'c']) : undefined;
    const pairs = ENTITIES.flatMap(entity => DEPARTMENTS.map(department => [department, entity] as const));
    for (const [department, entity] of pairs) this.#addKeys(department, entity);
    for (const [department, entity] of pairs)
      if (this.#keys.has(`${department} ${entity}`)) this.#addFields(department, entity);
    if (second) this.#addProvided(second);
  }

  /** Whether a department must not be asked for a field: it is another's now, or provided on other ways alone. */
  isForeign({ department, field, isMoved }: AskedField, thing: Thing | undefined): boolean {
    const moving = this.#moving.get(field);
    if (moving && department === (isMoved ? moving.from : moving.to)) return true;
    const ways = this.#provided.get(field)?.filter(({ on }) => on === department) ?? [];
    return ways.length > 0 && !ways.some(({ by }) => by === thing?.inField);
  }

  /** Fields with an entity that come with one of its scalars, which another department owns. */
  #addProvided(random: Random): void {
    const all = [...this.#types.values()].flat();
    const declared = all.filter(({ field }) => field.directives !== ' @external');
    const places = declared.filter(
      ({ field: { name } }) => declared.filter(({ field }) => field.name === name).length === 1,
    );
    for (const { field, on } of places) {
      const entity = field.type.replaceAll(/[![\]]/g, '');
      if (!ENTITIES.includes(entity) || field.directives !== '' || random.chance(0.3)) continue;
      const scalars = places.filter(
        place =>
          place.entity === entity &&
          place.on !== on &&
          ['Int', 'String', 'String!'].includes(place.field.type) &&
          !place.field.hasArgument &&
          ['', ' @shareable'].includes(place.field.directives),
      );
      if (scalars.length === 0) continue;
      const provided = random.pick(scalars).field;
      provided.directives = ' @shareable';
      field.directives = ` @provides(fields: "${provided.name}")`;
      if (!this.#isDeclared(entity, provided.name, on))
        this.#declare(entity, { ...provided, directives: ' @external' }, on);
      this.#provided.set(provided.name, [...(this.#provided.get(provided.name) ?? []), { on, by: field.name }]);
    }
  }

  /** The first department knows every key; each other one knows one, or not the entity. */
  #addKeys(department: string, entity: string): void {
    const isHome = department === 'a';
    const keys = isHome ? ['id', 'code', 'org { id }'] : [this.#random.pick(['id', 'id', 'code', 'org { id }'])];
    if (this.#isInterfaceObject === department && IN_INTERFACE.includes(entity)) return;
    if (isHome || this.#random.chance(0.8)) this.#keys.set(`${department} ${entity}`, keys);
  }

  aliases(): string[] {
    return ['id', 'code', 'org', '__typename', ...this.fields.map(({ name }) => name)];
  }

  /** The departments that resolve a field, by its name: one name is one field, but for keys and parts of values. */
  owners(): Map<string, Set<string>> {
    const owners = new Map<string, Set<string>>([
      ...['common', 'someI', 'someU', 'aV'].map(name => [name, new Set(['a'])] as const),
      ['title', new Set(['c'])],
      ...DEPARTMENTS.flatMap(department =>
        [
          `hello${department}`,
          `make${department}`,
          ...ENTITIES.flatMap(entity => [`one${entity}${department}`, `all${entity}${department}`]),
        ].map(name => [name, new Set([department])] as const),
      ),
    ]);
    // An object of a key may be asked for where the key is, or where its entity is known by it.
    for (const name of ['code', 'org'])
      owners.set(
        name,
        new Set(
          DEPARTMENTS.filter(on =>
            [...this.#keys].some(
              ([place, keys]) => place.startsWith(`${on} `) && keys.some(key => key.startsWith(name)),
            ),
          ),
        ),
      );
    const other = this.#isInterfaceObject;
    if (other) for (const name of ['ofI', `s${other}`, 'ri', 'bestI', 'bestIs']) owners.set(name, new Set([other]));
    for (const { field, on } of [...this.#types.values()].flat()) {
      if (field.directives.includes('@external')) continue;
      const isTakenOver = field.directives.includes('@override') && !field.directives.includes('label:');
      const before = isTakenOver ? [] : (owners.get(field.name) ?? []);
      owners.set(field.name, new Set([...before, on]));
    }
    for (const [name, ways] of this.#provided)
      owners.set(name, new Set([...(owners.get(name) ?? []), ...ways.map(({ on }) => on)]));
    return owners;
  }

  contracts(): Record<string, string> {
    return Object.fromEntries(DEPARTMENTS.map(department => [department, this.#contract(department)]));
  }

  #addFields(department: string, entity: string): void {
    for (let count = this.#random.between(1, 3); count > 0; count -= 1) this.#addField(department, entity);
    if (this.#random.chance(0.6)) this.#addRequiring(department, entity);
  }

  #addField(department: string, entity: string): void {
    const type = this.#random.pick([
      'Int',
      'String!',
      'String',
      'V',
      '[V!]',
      'E0',
      '[E1!]',
      'E2',
      ...(department === 'a' ? ['I', '[I]', 'U', '[U!]'] : []),
    ]);
    const field: Field = {
      name: `f${this.fields.length}`,
      type: this.#known(department, type) ? type : 'Int',
      hasArgument: this.#random.chance(0.3),
      owner: department,
      directives: '',
    };
    this.fields.push(field);
    this.#declare(entity, field, department);
    this.#share(entity, field);
  }

  /** Another department has the same field, or took it over, or provides it. */
  #share(entity: string, field: Field): void {
    const other = this.#random.pick(DEPARTMENTS);
    if (other === field.owner || !this.#keys.has(`${other} ${entity}`) || !this.#known(other, field.type)) return;
    const how = this.#random.pick(['none', 'none', 'share', 'override', 'label', 'inaccessible']);
    if (how === 'share') {
      field.directives = ' @shareable';
      this.#declare(entity, field, other);
    }
    if (how === 'override')
      this.#declare(entity, { ...field, directives: ` @override(from: "${field.owner}")` }, other);
    if (how === 'label') {
      const directives = ` @override(from: "${field.owner}", label: "${this.#label}")`;
      this.#declare(entity, { ...field, directives }, other);
      this.#moving.set(field.name, { from: field.owner, to: other });
    }
    if (how === 'inaccessible') field.directives = ' @inaccessible';
  }

  /** A field that requires scalar fields of other departments, maybe with arguments, maybe below an object. */
  #addRequiring(department: string, entity: string): void {
    const declared = (this.#types.get(entity) ?? []).filter(
      ({ field, on }) =>
        on !== department &&
        !this.#isDeclared(entity, field.name, department) &&
        !field.requires &&
        ['Int', 'String', 'String!', 'V'].includes(field.type),
    );
    if (declared.length === 0) return;
    const fields: Required[] = [];
    for (let count = this.#random.between(1, 2); count > 0; count -= 1) {
      const { field } = this.#random.pick(declared);
      if (!fields.some(each => each.field.name === field.name))
        fields.push({ field, x: field.hasArgument ? this.#random.between(1, 2) : undefined });
    }
    const text = fields
      .map(
        ({ field, x }) => `${field.name}${x === undefined ? '' : `(x: ${x})`}${field.type === 'V' ? ' { v w }' : ''}`,
      )
      .join(' ');
    const requiring: Field = {
      name: `r${this.fields.length}`,
      type: this.#random.pick(['String', 'String!']),
      hasArgument: this.#random.chance(0.2),
      owner: department,
      directives: ` @requires(fields: "${text}")`,
      requires: { text, fields },
    };
    this.fields.push(requiring);
    this.#declare(entity, requiring, department);
    for (const { field } of fields)
      if (!this.#isDeclared(entity, field.name, department))
        this.#declare(entity, { ...field, directives: ' @external' }, department);
  }

  #isDeclared(entity: string, name: string, department: string): boolean {
    return (this.#types.get(entity) ?? []).some(({ field, on }) => on === department && field.name === name);
  }

  #declare(entity: string, field: Field, on: string): void {
    const declared = this.#types.get(entity) ?? [];
    declared.push({ entity, field, on });
    this.#types.set(entity, declared);
  }

  #known(department: string, type: string): boolean {
    const named = type.replaceAll(/[![\]]/g, '');
    if (named === 'I' || named === 'U') return department === 'a';
    return !ENTITIES.includes(named) || this.#keys.has(`${department} ${named}`);
  }

  #contract(department: string): string {
    const isInterfaceObject = this.#isInterfaceObject === department;
    const known = ENTITIES.filter(entity => this.#keys.has(`${department} ${entity}`));
    const types = known.map(entity => this.#entity(department, entity));
    const roots = known.flatMap(entity => [
      `one${entity}${department}: ${entity}`,
      `all${entity}${department}: [${entity}!]`,
    ]);
    const abstract =
      department === 'a'
        ? [`interface I @key(fields: "id") { id: ID! common: Int }`, `union U = ${IN_UNION.join(' | ')}`]
        : [];
    if (department === 'a') roots.push('someI: [I!]', 'someU: [U]', 'aV: V');
    if (isInterfaceObject) {
      types.push(
        `type I @key(fields: "id") @interfaceObject { id: ID! common: Int @external ofI: String s${department}(x: Int): Int ri: String @requires(fields: "common") }`,
      );
      roots.push('bestI: I', 'bestIs: [I!]');
      this.fields.push(...interfaceFields(department));
    }
    const mutation = `type Mutation { make${department}(x: Int): ${this.#keys.has(`${department} E2`) ? 'E2' : 'Int'} }`;
    return [
      ...types,
      ...abstract,
      'type V @shareable { v: Int w(x: Int): String }',
      `type Org @key(fields: "id") { id: ID!${department === 'c' ? ' title: String' : ''} }`,
      `type Query { ${[...roots, `hello${department}: String`].join(' ')} }`,
      mutation,
    ].join('\n');
  }

  #entity(department: string, entity: string): string {
    const keys = this.#keys.get(`${department} ${entity}`) ?? [];
    const isInterface = department === 'a' && IN_INTERFACE.includes(entity);
    const keyFields = ['id: ID!', 'code: String', 'org: Org'].filter(field =>
      keys.some(key => key.startsWith(field.split(':')[0] ?? '')),
    );
    const fields = (this.#types.get(entity) ?? [])
      .filter(({ on }) => on === department)
      .map(({ field }) => `${field.name}${field.hasArgument ? '(x: Int)' : ''}: ${field.type}${field.directives}`);
    if (isInterface) fields.push('common: Int');
    const directives = keys.map(key => `@key(fields: "${key}")`).join(' ');
    return `type ${entity}${isInterface ? ' implements I' : ''} ${directives} { ${[...keyFields.map(field => `${field}${field.startsWith('id') ? '' : ' @shareable'}`), ...fields].join(' ')} }`;
  }
}

const interfaceFields = (owner: string): Field[] => {
  const common: Field = { name: 'common', type: 'Int', hasArgument: false, owner: 'a', directives: '' };
  return [
    {
      name: 'ri',
      type: 'String',
      hasArgument: false,
      owner,
      directives: '',
      requires: { text: 'common', fields: [{ field: common, x: undefined }] },
    },
  ];
};

/** The data of a world. */
class Data {
  faults = 0;
  down: string | undefined;
  readonly #owners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #requiring: ReadonlyMap<string, Field>;
  /** What others require never fails: of a field without it one server knows nothing. */
  readonly #required: ReadonlySet<string>;

  constructor(fields: readonly Field[], owners: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#owners = owners;
    this.#requiring = new Map(fields.filter(({ requires }) => requires).map(field => [field.name, field]));
    const required = fields.flatMap(({ requires }) => requires?.fields ?? []).map(({ field }) => field.name);
    this.#required = new Set([...required, 'v', 'w', 'common']);
  }

  /** @param isWhole whether what a field requires is there, and need not come with a representation */
  value(thing: Thing | undefined, args: Record<string, unknown>, info: GraphQLResolveInfo, isWhole: boolean): unknown {
    const { fieldName, returnType } = info;
    const id = thing?.id ?? 0;
    const key = keyValue(fieldName, id);
    if (thing?.__typename !== 'V' && thing !== undefined && key !== undefined) return key;
    const x = args.x ?? null;
    if (this.#fails(fieldName, id)) throw new GraphQLError(`${fieldName} of ${id} fails`);
    if (isWhole && this.down !== undefined && this.#needs(fieldName).has(this.down)) throw downError(this.down);
    const requires = this.#requiring.get(fieldName)?.requires;
    if (!requires) return valueIn(returnType, fieldName, id, x);
    const required = requires.fields.map(({ field, x: argument }) =>
      isWhole ? this.#valueOfRequired(field, id, argument) : (thing?.given?.[field.name] ?? null),
    );
    return `${fieldName} ${id} ${String(x)} with ${JSON.stringify(required.map(sorted))}`;
  }

  isDecided(source: string, down: string): boolean {
    const isUnsure = (name: string): boolean => {
      const owners = this.#owners.get(name);
      const required = this.#requiring.get(name)?.requires?.fields ?? [];
      return Boolean(owners?.has(down) && owners.size > 1) || required.some(({ field }) => isUnsure(field.name));
    };
    return !(source.match(/\w+/g) ?? []).some(isUnsure);
  }

  /** The departments without which a field has no value. */
  #needs(name: string): Set<string> {
    const required = this.#requiring.get(name)?.requires?.fields ?? [];
    return new Set([
      ...(this.#owners.get(name) ?? []),
      ...required.flatMap(({ field }) => [...this.#needs(field.name)]),
    ]);
  }

  #fails(name: string, id: number): boolean {
    return this.faults > 0 && !this.#required.has(name) && hash('fault', this.faults, name, id) % 9 === 0;
  }

  /** What a department receives of a required field. */
  #valueOfRequired(field: Field, id: number, x: number | undefined): unknown {
    const type = field.type;
    const scalarAt = (at: number): unknown => scalarOf(type.replace('!', ''), field.name, at, x ?? null);
    if (type !== 'V') return type.endsWith('!') ? firstValue(scalarAt, id) : scalarAt(id);
    const below = objectIdOf('V', field.name, id, x ?? null);
    if (below === null) return null;
    return { v: scalarOf('Int', 'v', below, null), w: scalarOf('String', 'w', below, null) };
  }
}

/** The same value, whatever the order of its keys. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { __typename: _typename, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keyValue(name: string, id: number): unknown {
  if (name === 'id') return String(id);
  if (name === 'code') return `code-${id}`;
  return name === 'org' ? { __typename: 'Org', id } : undefined;
}

function idOfReference({ id, code, org }: Record<string, unknown>): number {
  if (id !== undefined) return Number(id);
  if (code !== undefined) return Number(String(code).slice('code-'.length));
  return Number((org as { id: unknown } | undefined)?.id);
}

/** What is not null, for an object of this number or a later one. */
function firstValue(valueAt: (id: number) => unknown, id: number): unknown {
  for (let at = id; ; at += 100) {
    const value = valueAt(at);
    if (value !== null) return value;
  }
}

function scalarOf(type: string, name: string, id: number, x: unknown): unknown {
  const seed = hash(name, id, x);
  if (seed % 7 === 0) return null;
  return type === 'Int' ? seed % 100 : `${name} of ${id}, ${String(x)}`;
}

/** The number of the object in a field; null where there is none. */
function objectIdOf(type: string, name: string, id: number, x: unknown): number | null {
  const seed = hash('object', name, id, x);
  if (seed % 9 === 0) return null;
  if (type === 'V' || type === 'Org') return seed % 50;
  const types = { I: IN_INTERFACE, U: IN_UNION }[type] ?? [type];
  const wanted = types[seed % types.length] ?? '';
  return ENTITIES.indexOf(wanted) + ENTITIES.length * (seed % (NUMBERS / ENTITIES.length));
}

function valueIn(type: GraphQLOutputType, name: string, id: number, x: unknown): unknown {
  if (isNonNullType(type)) return firstValue(at => valueIn(type.ofType, name, at, x), id);
  if (isListType(type)) {
    const seed = hash('list', name, id, x);
    if (seed % 11 === 0) return null;
    return Array.from({ length: seed % 4 }, (_, index) => valueIn(type.ofType, name, id + 1_000 * index, x));
  }
  const named = getNamedType(type).name;
  if (named === 'Int' || named === 'String') return scalarOf(named, name, id, x);
  const below = objectIdOf(named, name, id, x);
  if (below === null) return null;
  return { __typename: named === 'V' || named === 'Org' ? named : typeOf(below), id: below, inField: name };
}

type ResolverMap = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']>;

/** @param isForeign whether a field of an object is not the department's to answer */
function departmentSchema(
  sdl: string,
  data: Data,
  isForeign: (field: string, thing: Thing | undefined) => boolean,
): GraphQLSchema {
  const typeDefs = parse(sdl);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: {} });
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_') || !isCompositeType(type)) continue;
    resolvers[type.name] = {
      ...(isAbstractType(type)
        ? { __resolveType: ({ id }: Thing) => typeOf(id) }
        : resolversOf(Object.keys(type.getFields()), data, isForeign)),
      __resolveReference: (given: Record<string, unknown>): Thing => {
        const id = idOfReference(given);
        // An interface that the department has as an object is the only type that it knows.
        const isOwnType = isObjectType(type) && !ENTITIES.includes(type.name);
        return { __typename: isOwnType ? type.name : typeOf(id), id, given };
      },
    };
  }
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as ResolverMap });
}

function resolversOf(
  names: readonly string[],
  data: Data,
  isForeign: (field: string, thing: Thing | undefined) => boolean,
): Record<string, unknown> {
  const resolve: GraphQLFieldResolver<Thing | undefined, unknown> = (thing, args, _context, info) => {
    if (isForeign(info.fieldName, thing))
      throw new GraphQLError(`${info.fieldName} must be asked of another department`);
    return data.value(thing, args, info, false);
  };
  return Object.fromEntries(names.filter(name => !name.startsWith('_')).map(name => [name, resolve]));
}
