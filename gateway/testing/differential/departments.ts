/**
 * Departments in memory that answer any query of their contract. A value depends on its object, field and arguments
 * only, and so does a fault: the same request, alone or combined with others, has the same response.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  GraphQLError,
  TypeInfo,
  buildSchema,
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLFieldResolver,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { createRandom } from '#shared/sample/random.ts';
import type { Random } from '#shared/sample/random.ts';
import { unavailableError } from '../../transport/unavailable.ts';
import type { SubgraphResponse } from '../../transport/subgraph-request.ts';
import type { DepartmentSource } from '../../transport/transport.ts';
import type { ShapeCheck } from '../../execute/response-shape.ts';
import type { Graph } from './graphs.ts';

/** How often, from 0 to 1, something goes wrong. Another seed has other faults. */
export interface Faults {
  seed: number;
  /** A field's resolver throws. */
  errors: number;
  /** An entity is not found. */
  missing: number;
  /** A value on the wire is null or of a wrong type. */
  wrong: number;
  /** A request fails as a whole. */
  requests: number;
}

export const NO_FAULTS: Faults = { seed: 0, errors: 0, missing: 0, wrong: 0, requests: 0 };

export interface Departments {
  source(department: string, shapeCheckOf: (query: string) => ShapeCheck): DepartmentSource;
  /** What goes wrong from now on. */
  faults: Faults;
  /** Whether every object has its `__typename`, selected or not, and only an object's own type. */
  telling: boolean;
  /** Requests so far. */
  requests: number;
}

type Entity = Record<string, unknown> & { id: string };

/** FNV-1a. */
export function hash(...parts: unknown[]): number {
  let value = 0x811c9dc5;
  for (const char of JSON.stringify(parts)) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193);
  return value >>> 0;
}

const KEYS: Record<string, string> = { sku: 'sku-', constructor: 'c-' };

/** How a request fails as a whole. */
type RequestFault = 'down' | 'refused' | 'extra error' | 'missing entity' | 'wrong shape';
const REQUEST_FAULTS: readonly RequestFault[] = ['down', 'refused', 'extra error', 'missing entity', 'wrong shape'];

type IsFaulty = (what: 'errors' | 'missing', ...of: unknown[]) => boolean;

/** Opens a graph's departments. */
export function openDepartments(graph: Graph): Departments {
  return new MemoryDepartments(graph);
}

class MemoryDepartments implements Departments {
  faults = NO_FAULTS;
  telling = false;
  requests = 0;
  readonly #schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly #documents = new Map<string, DocumentNode>();
  readonly #supergraph: GraphQLSchema;

  constructor(graph: Graph) {
    const isFaulty: IsFaulty = (what, ...of) => this.#happens(this.faults[what], what, ...of);
    this.#schemas = new Map(
      Object.entries(graph.contracts).map(([name, contract]) => [name, schemaOf(contract, isFaulty)]),
    );
    this.#supergraph = buildSchema(graph.sdl, { assumeValid: true, assumeValidSDL: true });
  }

  source(department: string, shapeCheckOf: (query: string) => ShapeCheck): DepartmentSource {
    const request = (query: string, variables: Record<string, unknown>): Promise<SubgraphResponse> =>
      this.#request({ department, query, variables, hasShape: shapeCheckOf(query) });
    return {
      process: async ({ request: { query = '', variables } }) => request(query, { ...variables }),
      send: async body => {
        const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
        return request(query, variables);
      },
    };
  }

  async #request({ department, query, variables, hasShape }: TestRequest): Promise<SubgraphResponse> {
    this.requests += 1;
    const fault = this.#requestFault(department, query);
    if (fault === 'down') return { data: null, errors: [unavailableError(department, 'it is down')] };
    if (fault === 'refused') return { data: null, errors: REFUSED };
    const result = await this.#execute(department, query, variables);
    if (fault === 'extra error') result.errors = [...(result.errors ?? []), EXTRA_ERROR];
    if (!result.data) return result;
    result.data = this.#spoil(result.data, '') as Record<string, unknown>;
    if (fault === 'missing entity') removeLastEntity(result.data);
    if (fault === 'wrong shape') spoilShape(result.data);
    this.#removeAbstractTypes(result.data);
    // The transport checks the same.
    const requested = (variables.representations as unknown[] | undefined)?.length;
    const { _entities: entities } = result.data;
    if (requested !== undefined && !(Array.isArray(entities) && entities.length === requested))
      return { data: null, errors: [unavailableError(department, 'no entities')] };
    return hasShape(result.data) ? result : { data: null, errors: [unavailableError(department, 'another shape')] };
  }

  #requestFault(department: string, query: string): RequestFault | undefined {
    if (!this.#happens(this.faults.requests, department, query.replace(/^(query|mutation) \w+/, '$1')))
      return undefined;
    const { length } = query.replace(/^(query|mutation) \w+/, '');
    return REQUEST_FAULTS[hash(this.faults.seed, length) % REQUEST_FAULTS.length];
  }

  async #execute(department: string, query: string, variables: Record<string, unknown>): Promise<SubgraphResponse> {
    const schema = this.#schemas.get(department);
    if (!schema) throw new Error(`there is no department ${department}`);
    const document = this.#documentOf(query, schema);
    // As it comes over the wire.
    return JSON.parse(JSON.stringify(await execute({ schema, document, variableValues: variables })));
  }

  #documentOf(query: string, schema: GraphQLSchema): DocumentNode {
    const key = `${this.telling} ${query}`;
    let document = this.#documents.get(key);
    if (!document) {
      document = parse(query);
      if (this.telling) document = tellTypes(schema, document, name => this.#isConcrete(name));
      this.#documents.set(key, document);
    }
    return document;
  }

  /** With `telling`, departments send only types that are object types in the whole graph. */
  #removeAbstractTypes({ _entities: entities }: Record<string, unknown>): void {
    if (!this.telling || !Array.isArray(entities)) return;
    for (const entity of entities) if (entity && !this.#isConcrete(entity.__typename)) delete entity.__typename;
  }

  /** Makes some values on the wire wrong. */
  #spoil(value: unknown, key: string): unknown {
    if (Array.isArray(value)) return value.map(item => this.#spoil(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#spoilField(name, inner)]));
    if (key === '' || key === '__typename' || !this.#happens(this.faults.wrong, 'wrong', key, value)) return value;
    return [null, 7, 1.5, 'another', true][hash(this.faults.seed, key, value) % 5];
  }

  #spoilField(name: string, value: unknown): unknown {
    return name === '_entities'
      ? (value as unknown[]).map(entity => this.#spoil(entity, ''))
      : this.#spoil(value, name);
  }

  #isConcrete(name: string): boolean {
    return isObjectType(this.#supergraph.getType(name));
  }

  #happens(chance: number, ...what: unknown[]): boolean {
    return chance > 0 && hash(this.faults.seed, ...what) % 1_000 < chance * 1_000;
  }
}

interface TestRequest {
  department: string;
  query: string;
  variables: Record<string, unknown>;
  hasShape: ShapeCheck;
}

function removeLastEntity({ _entities: entities }: Record<string, unknown>): void {
  if (Array.isArray(entities)) entities.pop();
}

function spoilShape(data: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(data)) if (typeof value === 'object') data[key] = 'a text';
}

const REFUSED = [{ message: '' }, { message: 'no', path: ['x', 'y'], extensions: { code: 'FORBIDDEN' } }];
const EXTRA_ERROR = { message: 'besides', extensions: { code: 'INVALID_GRAPHQL' } };

type ResolverMap = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']>;

function schemaOf(contract: string, isFaulty: IsFaulty): GraphQLSchema {
  const typeDefs = parse(contract);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: {} });
  const resolve = fieldResolver(isFaulty);
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    const ofType: Record<string, unknown> = {};
    if (isAbstractType(type)) ofType.__resolveType = ({ __typename }: { __typename: string }): string => __typename;
    if (isObjectType(type)) defineFields(ofType, Object.keys(type.getFields()), resolve);
    const isKeyed = (type.astNode?.directives ?? []).some(({ name }) => name.value === 'key');
    if (isKeyed) ofType.__resolveReference = referenceResolver(schema, type.name, isFaulty);
    if (Object.keys(ofType).length > 0 || isObjectType(type)) resolvers[type.name] = ofType;
  }
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as ResolverMap });
}

/** Fields may have names that every object inherits, such as `__proto__`. */
function defineFields(resolvers: Record<string, unknown>, names: readonly string[], resolve: unknown): void {
  for (const name of names) {
    if (name.startsWith('_')) continue;
    const property = { value: resolve, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(resolvers, name, property);
  }
}

function fieldResolver(isFaulty: IsFaulty): GraphQLFieldResolver<Entity | undefined, unknown> {
  return (object, args, _context, info) => {
    const { parentType, fieldName } = info;
    const id = object?.id ?? 'root';
    if (isFaulty('errors', parentType.name, id, fieldName)) throw faultOf(parentType.name, id, fieldName);
    const stored = object && storedValue(object, fieldName);
    if (stored) return stored.value;
    const required = isComputed(info) ? object?.required : null;
    const suffix = required ? ` with ${String(required)}` : '';
    const random = createRandom(hash(parentType.name, id, fieldName, args, required));
    return randomValue(info.returnType, random, `${parentType.name}.${fieldName} of ${id}${suffix}`, info);
  };
}

function faultOf(type: string, id: string, field: string): GraphQLError {
  const code = ['BAD_USER_INPUT', undefined, 'FORBIDDEN'][hash(field, id) % 3];
  return new GraphQLError(`${type}.${field} of ${id} fails`, { extensions: { ...(code && { code }), detail: id } });
}

/** What an object has of a field itself: keys and what came with its representation. */
function storedValue(object: Entity, field: string): { value: unknown } | undefined {
  if (Object.hasOwn(KEYS, field)) return { value: `${KEYS[field]}${object.id}` };
  return Object.hasOwn(object, field) ? { value: object[field] } : undefined;
}

/** Whether a field has @requires: what it requires is then part of its value. */
function isComputed({ parentType, fieldName }: GraphQLResolveInfo): boolean {
  const directives = parentType.getFields()[fieldName]?.astNode?.directives ?? [];
  return directives.some(({ name }) => name.value === 'requires');
}

function referenceResolver(schema: GraphQLSchema, typename: string, isFaulty: IsFaulty) {
  return (reference: Record<string, unknown>): object | null => {
    const id = idOf(reference);
    if (isFaulty('missing', typename, id)) return null;
    const { __typename: _typename, id: _id, ...required } = reference;
    const type = schema.getType(typename);
    const concrete = isAbstractType(type) ? pick(schema.getPossibleTypes(type), id) : typename;
    const inOrder = Object.fromEntries(Object.entries(required).sort(([one], [other]) => (one < other ? -1 : 1)));
    return { __typename: concrete, ...required, id, required: JSON.stringify(inOrder) };
  };
}

function idOf(ref: Record<string, unknown>): string {
  if (Object.hasOwn(ref, 'id')) return String(ref.id);
  for (const [key, prefix] of Object.entries(KEYS))
    if (Object.hasOwn(ref, key)) return String(ref[key]).slice(prefix.length);
  return String(hash(ref.name) % 5);
}

const pick = (types: readonly { name: string }[], id: string): string => types[hash(id) % types.length]?.name ?? '';

function randomValue(type: GraphQLOutputType, random: Random, label: string, info: GraphQLResolveInfo): unknown {
  if (isNonNullType(type))
    return (
      randomValue(type.ofType, random, label, info) ??
      randomValue(type.ofType, random, label, info) ??
      randomValue(type.ofType, createRandom(7), label, info)
    );
  if (random.chance(0.1)) return null;
  if (isListType(type))
    return Array.from({ length: random.between(0, 3) }, () => randomValue(type.ofType, random, label, info));
  const named = getNamedType(type);
  if (isCompositeType(named)) {
    const id = String(random.between(1, 4));
    return { __typename: isAbstractType(named) ? pick(info.schema.getPossibleTypes(named), id) : named.name, id };
  }
  if (isEnumType(named)) return random.pick(named.getValues()).name;
  switch (named.name) {
    case 'Int':
      return random.between(-3, 90);
    case 'Float':
      return random.pick([0.5, 3, -1.25e10]);
    case 'Boolean':
      return random.chance(0.5);
    case 'JSON':
      return random.pick<unknown>([{ a: [1, { b: 'ü' }], __proto: null }, ['x', null], 'text "quoted"', 4.5, true]);
    default:
      return random.chance(0.05) ? 'ü \u2028 "\\' : label;
  }
}

/** A document that also selects `__typename` on every object whose type is an object type in the whole graph. */
function tellTypes(schema: GraphQLSchema, document: DocumentNode, concrete: (name: string) => boolean): DocumentNode {
  const types = new TypeInfo(schema);
  const typename = parse('{ __typename }').definitions[0] as OperationDefinitionNode;
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node, _key, parent) => {
          const type = types.getParentType();
          if (
            !isObjectType(type) ||
            !concrete(type.name) ||
            (parent as { kind?: string } | undefined)?.kind === 'OperationDefinition'
          )
            return undefined;
          return { ...node, selections: [...node.selections, ...typename.selectionSet.selections] };
        },
      },
    }),
  );
}
