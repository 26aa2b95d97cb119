/** An operation with the requirements that it touches, and its filtered versions: one for each set of unmet ones. */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import type { Requirement } from '../supergraph/access-rules.ts';
import type { FieldRule } from './field-rules.ts';
import { filterOperation } from './filter.ts';
import type { Filtered } from './filter.ts';
import { grantsOf } from './grants.ts';

/** An operation as callers see it who lack the same grants. */
export interface FilteredVersion {
  /** Names the version among those of one operation. */
  key: string;
  filtered: Filtered;
  /** What these callers lack for a field; undefined where they may see it. */
  refused: FieldRule;
}

export class ProtectedOperation {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #rule: FieldRule;
  /** Every requirement that the operation touches. */
  readonly #requirements: readonly Requirement[];
  readonly #versions = new Map<string, FilteredVersion>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, rule: FieldRule) {
    this.#schema = schema;
    this.#document = document;
    this.#operation = operation;
    this.#rule = rule;
    const touched = new Set<Requirement>();
    filterOperation(schema, document, operation, (type, field) => {
      const requirement = rule(type, field);
      if (requirement) touched.add(requirement);
      return false;
    });
    this.#requirements = [...touched];
  }

  /** The operation as a caller sees it; undefined where the caller may see all of it. */
  versionFor(principal: Principal): FilteredVersion | undefined {
    if (this.#requirements.length === 0) return undefined;
    const grants = grantsOf(principal);
    let key = '';
    for (const [index, requirement] of this.#requirements.entries())
      if (!isMet(requirement, grants)) key += key === '' ? index : `,${index}`;
    if (key === '') return undefined;
    let version = this.#versions.get(key);
    if (!version) {
      version = this.#makeVersion(key, new Set(this.#requirements.filter(one => !isMet(one, grants))));
      this.#versions.set(key, version);
    }
    return version;
  }

  #makeVersion(key: string, unmet: ReadonlySet<Requirement>): FilteredVersion {
    const refused: FieldRule = (type, field) => {
      const requirement = this.#rule(type, field);
      return requirement && unmet.has(requirement) ? requirement : undefined;
    };
    const isRefused: Parameters<typeof filterOperation>[3] = (type, field) => refused(type, field) !== undefined;
    return { key, filtered: filterOperation(this.#schema, this.#document, this.#operation, isRefused), refused };
  }
}

/** True where the caller has all grants of one alternative. */
export const isMet = (requirement: Requirement, grants: ReadonlySet<string>): boolean =>
  requirement.some(alternative => alternative.every(grant => grants.has(grant)));
