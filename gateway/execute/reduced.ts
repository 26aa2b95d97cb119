/**
 * What of a fetch is asked of an entity where something is missing that it requires, since another department failed or
 * does not know the entity. A plan may ask fields that require such a thing together with fields that do not: those are
 * asked by themselves then. Nothing of this is made before something is missing.
 */
import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { responseName } from '../fields.ts';
import { own } from './code.ts';
import { entityFields, withoutFields } from './entity-fields.ts';
import type { FetchRequest } from './fetch-request.ts';
import type { Place } from './path.ts';
import { responseOf } from './representation.ts';
import type { Represent } from './representation.ts';
import { requirementsOf } from './requirements.ts';
import type { Requirements } from './requirements.ts';
import { isOfType, typesOf } from './types.ts';

type Requires = NonNullable<FetchNode['requires']>;

/** How an entity is represented, and what is asked of it. */
export interface Asked {
  represent: Represent;
  request: FetchRequest;
}

export interface ReducibleOptions {
  node: FetchNode;
  supergraph: GraphQLSchema;
  /** Compiles a part of the fetch. */
  compile(node: FetchNode): Asked;
}

/** Parts of one fetch that are kept: a part for each set of what was ever missing together. */
const MOST_PARTS = 50;

const TYPENAME = '__typename';

/** A field that a fetch selects of its entities. */
interface Field {
  name: string;
  response: string;
  /** The types for each of the conditions around it. */
  types: readonly ReadonlySet<string>[];
}

export class Reducible {
  readonly #options: ReducibleOptions;
  readonly #requires: Requires;
  readonly #parts = new Map<string, Asked | null>();
  #fields: readonly Field[] | undefined;
  #renamed: ReadonlyMap<string, string> | undefined;

  constructor(options: ReducibleOptions, requires: Requires) {
    this.#options = options;
    this.#requires = requires;
  }

  /**
   * What is asked of an entity; undefined where all that the fetch requires is there, null where nothing can be asked.
   * @param isNested whether also something missing in a required object counts. Else the object is sent as null.
   */
  of(entity: Place, isNested: boolean): Asked | null | undefined {
    const typename = own(entity, TYPENAME);
    const missing = this.#missing(entity, this.#requires, isNested);
    if (typeof typename !== 'string' || missing.size === 0) return undefined;
    const key = [typename, ...[...missing].sort()].join('\n');
    let part = this.#parts.get(key);
    if (part === undefined) {
      part = this.#parts.size < MOST_PARTS ? this.#part(typename, missing) : null;
      if (this.#parts.size < MOST_PARTS) this.#parts.set(key, part);
    }
    return part;
  }

  /** What the fetch requires for one of its fields, by the field's name in the response. */
  requiredFor(typename: string, response: string): Requires {
    const fields = this.#fieldsOf(typename).filter(field => field.response === response);
    if (fields.length === 0) return this.#requires;
    const needed = this.#needed(typename, fields);
    return filtered(this.#requires, leaf => needed.has(this.#sent(leaf)));
  }

  #part(typename: string, missing: ReadonlySet<string>): Asked | null {
    const { node, compile } = this.#options;
    const requirements = this.#requirements();
    const isLost = ({ name }: Field): boolean =>
      [...requirements.of(node.serviceName, typename, name)].some(leaf => missing.has(leaf));
    const fields = this.#fieldsOf(typename);
    const lost = new Set(fields.filter(isLost).map(({ name }) => name));
    const kept = fields.filter(({ name }) => !lost.has(name));
    const sent = new Set([...leavesIn(this.#requires)].map(leaf => this.#sent(leaf)));
    const keys = requirements
      .keys(node.serviceName, typename)
      .filter(key => [...key].every(leaf => sent.has(leaf) && !missing.has(leaf)));
    if (keys.length === 0 || kept.every(({ name }) => name === TYPENAME)) return null;
    const needed = this.#needed(typename, kept);
    const requires = filtered(this.#requires, leaf => {
      const name = this.#sent(leaf);
      return needed.has(name) && !missing.has(name);
    });
    const { operation, variables } = withoutFields(node.operation, lost);
    const variableUsages = variables.filter(name => name !== 'representations');
    return compile({ ...node, operation, variableUsages, requires });
  }

  /** The leaves of the keys, and of what the fields require. */
  #needed(typename: string, fields: readonly Field[]): Set<string> {
    const { serviceName } = this.#options.node;
    const requirements = this.#requirements();
    return new Set([
      ...requirements.keys(serviceName, typename).flatMap(key => [...key]),
      ...fields.flatMap(({ name }) => [...requirements.of(serviceName, typename, name)]),
    ]);
  }

  /** The leaves that an entity lacks, by the names under which they are sent. */
  #missing(object: object, selections: Requires, isNested: boolean, path = ''): Set<string> {
    const missing = new Set<string>();
    for (const selection of selections) {
      for (const leaf of this.#missingOf(object, selection, isNested, path)) missing.add(leaf);
    }
    return missing;
  }

  #missingOf(object: object, selection: Requires[number], isNested: boolean, path: string): Iterable<string> {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition, selections } = selection;
      const isOther = typeCondition && !isOfType(this.#options.supergraph, object, typeCondition);
      return isOther ? [] : this.#missing(object, selections, isNested, path);
    }
    const name = responseOf(selection);
    if (name === TYPENAME) return [];
    const here = `${path}${name}`;
    const value = own(object, name);
    if (value === undefined) return [...leavesIn([selection], path)].map(leaf => this.#sent(leaf));
    const { selections } = selection;
    if (!selections || !isNested) return [];
    return objectsIn(value).flatMap(each => [...this.#missing(each, selections, isNested, `${here} `)]);
  }

  #requirements(): Requirements {
    return requirementsOf(this.#options.supergraph);
  }

  #fieldsOf(typename: string): Field[] {
    this.#fields ??= readFields(this.#options);
    return this.#fields.filter(({ types }) => types.every(some => some.has(typename)));
  }

  /** The names under which a leaf is sent: the planner reads some under others. */
  #sent(leaf: string): string {
    this.#renamed ??= renamedIn(this.#options.node);
    const renamed = this.#renamed;
    if (renamed.size === 0) return leaf;
    let sent = '';
    for (const name of leaf.split(' ')) {
      const path = sent ? `${sent} ${name}` : name;
      sent = renamed.get(path) ?? path;
    }
    return sent;
  }
}

/** By the names that lead to a field, those under which it is sent. */
function renamedIn({ inputRewrites = [] }: FetchNode): Map<string, string> {
  return new Map(
    inputRewrites.flatMap(rewrite => {
      if (rewrite.kind !== 'KeyRenamer') return [];
      const names = rewrite.path.filter(element => !element.startsWith('... '));
      return [[names.join(' '), [...names.slice(0, -1), rewrite.renameKeyTo].join(' ')] as const];
    }),
  );
}

/** The names that lead to each leaf, joined by spaces. */
function leavesIn(selections: Requires, path = ''): Set<string> {
  const leaves = new Set<string>();
  for (const selection of selections) {
    const isField = selection.kind === 'Field';
    const here = isField ? `${path}${responseOf(selection)}` : path;
    if (isField && !selection.selections) leaves.add(here);
    else for (const leaf of leavesIn(selection.selections ?? [], isField ? `${here} ` : path)) leaves.add(leaf);
  }
  return leaves;
}

/** The selections with the leaves that are wanted, and the types of objects. */
function filtered(selections: Requires, isWanted: (leaf: string) => boolean, path = ''): Requires {
  return selections.flatMap((selection): Requires => {
    if (selection.kind === 'InlineFragment') {
      return [{ ...selection, selections: filtered(selection.selections, isWanted, path) }];
    }
    const here = `${path}${responseOf(selection)}`;
    if (!selection.selections) return selection.name === TYPENAME || isWanted(here) ? [selection] : [];
    const below = filtered(selection.selections, isWanted, `${here} `);
    const isEmpty = below.every(each => each.kind === 'Field' && each.name === TYPENAME);
    return isEmpty ? [] : [{ ...selection, selections: below }];
  });
}

function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value] : [];
}

/** The fields that a fetch selects of its entities, by the names that they have in the response. */
function readFields({ node, supergraph }: ReducibleOptions): Field[] {
  const renamed = new Map(
    (node.outputRewrites ?? []).flatMap(rewrite =>
      rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo] as const] : [],
    ),
  );
  return entityFields(node.operation).map(({ node: field, conditions }) => {
    const response = responseName(field);
    return {
      name: field.name.value,
      response: renamed.get(response) ?? response,
      types: conditions.map(condition => new Set(typesOf(supergraph, condition))),
    };
  });
}
