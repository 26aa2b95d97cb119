/**
 * Puts back into a response what filter.ts took out of its operation: null where the caller may not see a value, passed
 * up over non-null types as GraphQL defines it, and for each path what was required. Of a response in parts it makes
 * one part after the other, and finds the fragments in there that come later.
 */
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { addField, fragmentsOf, selectionSetsBelow, spreadOnce } from '../fields.ts';
import type { FieldNodes } from '../fields.ts';
import { own, setOwn } from '../execute/code.ts';
import { deferredAs } from '../execute/defer.ts';
import type { Requirement } from '../supergraph/access-rules.ts';

/** Refusals that are reported at most: a thousand of them would say the same a thousand times. */
const MOST_REFUSALS = 100;

export interface RestoreOptions {
  schema: GraphQLSchema;
  /** The document as the caller sent it. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** What the caller lacks for a field; undefined where it may be seen. */
  refused: (type: GraphQLObjectType, field: string) => Requirement | undefined;
  /** The alias under which an object of an abstract type holds its type's name. */
  typename: string;
  /** The response to what was left of the operation. */
  data: Record<string, unknown>;
}

/** A deferred fragment of an object that the response has. */
export interface DeferredPlace {
  /** The label of its `@defer`. */
  label: string;
  type: GraphQLObjectType;
  path: (string | number)[];
}

export interface RefusedField {
  coordinate: string;
  requirement: Requirement;
  path: (string | number)[];
}

export interface Restored {
  data: Record<string, unknown> | null;
  refusals: RefusedField[];
}

export function restore({ data, ...options }: RestoreOptions): Restored {
  return new Restoration({ ...options, isInParts: false }).first(data);
}

/** The same of a part, with the fragments that come later still. */
export interface RestoredPart extends Restored {
  deferred: DeferredPlace[];
}

export interface RestorationOptions extends Omit<RestoreOptions, 'data'> {
  /** Whether what `@defer` names comes later. */
  isInParts: boolean;
}

type Path = readonly (string | number)[];
type SelectionSets = readonly SelectionSetNode[];
/** The fields of an object by response name, and the fragments on it that come later, by label. */
interface Fields {
  now: Map<string, FieldNodes>;
  later: Map<string, SelectionSetNode[]>;
}

export class Restoration {
  #refusals: RefusedField[] = [];
  #deferred: (DeferredPlace & { sets: SelectionSets })[] = [];
  /** The selection sets of deferred fragments that were found, by place. */
  readonly #found = new Map<string, SelectionSets>();
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #isInParts: boolean;
  readonly #typename: string;
  readonly #refused: RestoreOptions['refused'];
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables as @skip and @include see them. */
  readonly #variables: Record<string, unknown>;
  /** The fields of a place by type: the same for every item of a list. */
  readonly #fields = new Map<SelectionSets, Map<GraphQLObjectType, Fields>>();
  readonly #setsBelow = new Map<FieldNodes, SelectionSets>();

  constructor({ schema, document, operation, variables, refused, typename, isInParts }: RestorationOptions) {
    this.#schema = schema;
    this.#operation = operation;
    this.#isInParts = isInParts;
    this.#typename = typename;
    this.#refused = refused;
    this.#fragments = fragmentsOf(document);
    this.#variables = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {};
  }

  /** The response, but for what comes later. */
  first(data: Record<string, unknown>): RestoredPart {
    const root = this.#schema.getRootType(this.#operation.operation);
    if (!root) throw new Error(`the schema has no ${this.#operation.operation}`);
    return this.#part(root, [this.#operation.selectionSet], data, []);
  }

  /** A deferred fragment that was found in a part before. */
  later({ label, type, path }: DeferredPlace, data: Record<string, unknown>): RestoredPart {
    return this.#part(type, this.#found.get(keyOf(label, path)) ?? [], data, path);
  }

  #part(type: GraphQLObjectType, sets: SelectionSets, object: Record<string, unknown>, path: Path): RestoredPart {
    this.#refusals = [];
    this.#deferred = [];
    const data = this.#object(type, sets, object, path);
    // What is below a null has no place in the response.
    const deferred = this.#deferred.filter(place => isThere(data, place.path.slice(path.length)));
    for (const { label, path: at, sets: found } of deferred) this.#found.set(keyOf(label, at), found);
    return { data, refusals: this.#refusals, deferred };
  }

  /** An object with all fields that the caller selected; null where a non-null field of it is null. */
  #object(
    type: GraphQLObjectType,
    sets: SelectionSets,
    data: Record<string, unknown>,
    path: Path,
  ): Record<string, unknown> | null {
    const whole: Record<string, unknown> = {};
    const { now, later } = this.#fieldsOf(type, sets);
    for (const [label, found] of later) this.#deferred.push({ label, type, path: [...path], sets: found });
    for (const [key, nodes] of now) {
      const field = nodes[0].name.value;
      const definition = type.getFields()[field];
      if (!definition) {
        setOwn(whole, key, own(data, key) ?? (field === '__typename' ? type.name : null));
        continue;
      }
      const value = this.#field(type, nodes, own(data, key), [...path, key]);
      if (value === null && isNonNullType(definition.type)) return null;
      setOwn(whole, key, value);
    }
    return whole;
  }

  #field(type: GraphQLObjectType, nodes: FieldNodes, value: unknown, path: Path): unknown {
    const field = nodes[0].name.value;
    const requirement = this.#refused(type, field);
    if (requirement) {
      this.#refuse(type, field, requirement, path);
      return null;
    }
    const definition = type.getFields()[field];
    return definition ? this.#value(definition.type, nodes, value, path) : null;
  }

  #value(type: GraphQLOutputType, nodes: FieldNodes, value: unknown, path: Path): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, nodes, value, path);
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      const itemType: GraphQLOutputType = type.ofType;
      const items = (value as unknown[]).map((item, index) => this.#value(itemType, nodes, item, [...path, index]));
      return isNonNullType(itemType) && items.includes(null) ? null : items;
    }
    if (!isCompositeType(type)) return value;
    const object = value as Record<string, unknown>;
    const actual = isObjectType(type) ? type : this.#schema.getType(String(object[this.#typename]));
    // An object of an abstract type without its type's name: nothing below it was taken out.
    return isObjectType(actual) ? this.#object(actual, this.#below(nodes), object, path) : object;
  }

  #refuse(type: GraphQLObjectType, field: string, requirement: Requirement, path: Path): void {
    if (this.#refusals.length < MOST_REFUSALS)
      this.#refusals.push({ coordinate: `${type.name}.${field}`, requirement, path: [...path] });
  }

  /** The fields of an object of this type by response name. */
  #fieldsOf(type: GraphQLObjectType, sets: SelectionSets): Fields {
    let byType = this.#fields.get(sets);
    if (!byType) {
      byType = new Map();
      this.#fields.set(sets, byType);
    }
    let fields = byType.get(type);
    if (!fields) {
      fields = { now: new Map(), later: new Map() };
      const spread = new Set<string>();
      for (const set of sets) this.#collect(set, type, { fields, spread });
      byType.set(type, fields);
    }
    return fields;
  }

  #collect(
    { selections }: SelectionSetNode,
    type: GraphQLObjectType,
    found: { fields: Fields; spread: Set<string> },
  ): void {
    for (const node of selections) {
      if (!this.#isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        addField(found.fields.now, node);
        continue;
      }
      const label = this.#isInParts ? deferredAs(node, this.#variables) : undefined;
      // What is spread later is spread again now, where that is asked for too.
      const fragment = spreadOnce(node, this.#fragments, label === undefined ? found.spread : new Set());
      if (!fragment || !this.#applies(fragment, type)) continue;
      if (label === undefined) this.#collect(fragment.selectionSet, type, found);
      else addLater(found.fields.later, label, fragment.selectionSet);
    }
  }

  #applies({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode, type: GraphQLObjectType): boolean {
    const condition = typeCondition && this.#schema.getType(typeCondition.name.value);
    return !condition || condition === type || (isAbstractType(condition) && this.#schema.isSubType(condition, type));
  }

  #isIncluded(node: Pick<FieldNode, 'directives'>): boolean {
    return (
      !node.directives?.length ||
      (getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.if !== true &&
        getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.if !== false)
    );
  }

  #below(nodes: FieldNodes): SelectionSets {
    let sets = this.#setsBelow.get(nodes);
    if (!sets) {
      sets = selectionSetsBelow(nodes);
      this.#setsBelow.set(nodes, sets);
    }
    return sets;
  }
}

function addLater(later: Fields['later'], label: string, set: SelectionSetNode): void {
  const sets = later.get(label);
  if (sets) sets.push(set);
  else later.set(label, [set]);
}

const keyOf = (label: string, path: Path): string => JSON.stringify([label, path]);

/** Whether a path leads to an object. */
function isThere(data: unknown, path: Path): boolean {
  let value = data;
  for (const element of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = own(value, String(element));
  }
  return typeof value === 'object' && value !== null;
}
