/**
 * What a supergraph protects with @authenticated, @requiresScopes or @policy. Apollo's gateway refuses a supergraph
 * that has them, so they are read into a map of rules, which rights/enforce.ts enforces, and removed for the planner.
 */
import { Kind, visit } from 'graphql';
import type { ConstDirectiveNode, ConstValueNode, DocumentNode } from 'graphql';
import { coordinatesOf, requiredSelections } from './join.ts';
import { linksOf, readLink } from './link.ts';

/**
 * What is required of a caller, as an OR of ANDs of grants: `authenticated`, `scope <name>`, `policy <name>`. A caller
 * meets it with every grant of one alternative. A requirement without alternatives is met by no caller.
 */
export type Requirement = readonly (readonly string[])[];

/** What a type (`Type`) or field (`Type.field`) requires. */
export type AccessRules = ReadonlyMap<string, Requirement>;

/** A directive that protects: the argument that holds its OR of ANDs, and the kind of grant that it requires. */
interface RightsDirective {
  argument?: string;
  grant: string;
}

/** The three directives, by the feature that a supergraph links. */
const RIGHTS: Readonly<Record<string, RightsDirective>> = {
  authenticated: { grant: 'authenticated' },
  requiresScopes: { argument: 'scopes', grant: 'scope' },
  policy: { argument: 'policies', grant: 'policy' },
};
/** Features that a supergraph may link `for: SECURITY` or `for: EXECUTION`: Apollo's gateway supports them. */
const SUPPORTED = ['core', 'link', 'join', 'tag', 'inaccessible'];

/**
 * The requirement to meet both: each alternative of one with each of the other. An alternative that contains another
 * one adds nothing and is removed.
 */
export function both(one: Requirement | undefined, other: Requirement | undefined): Requirement | undefined {
  if (!one || !other) return one ?? other;
  const all = one.flatMap(left => other.map(right => [...new Set([...left, ...right])].sort()));
  return all.filter(
    (alternative, index) => !all.some((less, at) => at !== index && isRedundant(alternative, less, at < index)),
  );
}

/** Of two equal alternatives the earlier one stays. */
function isRedundant(alternative: readonly string[], less: readonly string[], isEarlier: boolean): boolean {
  return less.every(grant => alternative.includes(grant)) && (less.length < alternative.length || isEarlier);
}

/** Splits a supergraph into what the planner may see and the rules. Throws where it links an unsupported feature. */
export function readAccess(supergraph: DocumentNode): { document: DocumentNode; rules: AccessRules } {
  const { rights, namespaces } = readRightsLinks(supergraph);
  if (namespaces.length === 0) return { document: supergraph, rules: new Map() };
  const rules = readRules(supergraph, rights);
  addRulesThroughRequires(supergraph, rules);
  return { document: withoutRights(supergraph, rights, namespaces), rules };
}

/** The rights directives by the names that they have in this supergraph, and the prefixes of their types. */
function readRightsLinks(supergraph: DocumentNode): {
  rights: Map<string, RightsDirective>;
  namespaces: string[];
} {
  const rights = new Map<string, RightsDirective>();
  const namespaces: string[] = [];
  for (const link of linksOf(supergraph)) {
    const right = RIGHTS[link.feature];
    if (right) {
      for (const name of link.directives.values()) rights.set(name, right);
      namespaces.push(link.namespace);
    } else if (link.purpose && !SUPPORTED.includes(link.feature)) {
      throw new Error(`it links ${link.url} for ${link.purpose}, which this gateway does not support`);
    }
  }
  return { rights, namespaces };
}

function readRules(supergraph: DocumentNode, rights: ReadonlyMap<string, RightsDirective>): Map<string, Requirement> {
  const rules = new Map<string, Requirement>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      const right = rights.get(directive.name.value);
      const requirement = right && both(rules.get(coordinate), requirementOf(directive, right));
      if (requirement) rules.set(coordinate, requirement);
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    read(definition.name.value, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) read(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return rules;
}

function withoutRights(
  supergraph: DocumentNode,
  rights: ReadonlyMap<string, RightsDirective>,
  namespaces: readonly string[],
): DocumentNode {
  return visit(supergraph, {
    DirectiveDefinition: node => (rights.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: node =>
      namespaces.some(namespace => node.name.value.startsWith(`${namespace}__`)) ? null : undefined,
    Directive: node => (rights.has(node.name.value) || isRightsLink(node as ConstDirectiveNode) ? null : undefined),
  });
}

/** A directive's OR of ANDs: `scopes: [["a", "b"], ["c"]]` is a and b, or c. */
function requirementOf(directive: ConstDirectiveNode, { argument, grant }: RightsDirective): Requirement {
  if (!argument) return [[grant]];
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  const alternatives = value?.kind === Kind.LIST ? value.values : [];
  return alternatives.map(alternative =>
    textsIn(alternative)
      .map(name => `${grant} ${name}`)
      .sort(),
  );
}

function textsIn(value: ConstValueNode): string[] {
  if (value.kind === Kind.LIST) return value.values.flatMap(textsIn);
  return value.kind === Kind.STRING ? [value.value] : [];
}

/**
 * A field that is computed from others (@requires) shows what they hold, so it requires what they require. Today's
 * composition insists that its contract says so; a supergraph file may come from a composition that did not.
 */
function addRulesThroughRequires(supergraph: DocumentNode, rules: Map<string, Requirement>): void {
  const needed = new Map<string, string[]>();
  for (const { type, name, selection, types } of requiredSelections(supergraph)) {
    const coordinate = `${type}.${name}`;
    needed.set(coordinate, [...(needed.get(coordinate) ?? []), ...coordinatesOf(selection, type, types)]);
  }
  // The others may themselves be computed from others: repeated until no rule is added.
  for (let added = true; added; ) {
    added = false;
    for (const [coordinate, others] of needed) {
      const before = rules.get(coordinate);
      const after = others.reduce<Requirement | undefined>((sum, other) => both(sum, rules.get(other)), before);
      if (!after || (before && same(before, after))) continue;
      rules.set(coordinate, after);
      added = true;
    }
  }
}

/** Whether two requirements are the same, in any order. */
export function same(one: Requirement, other: Requirement): boolean {
  const text = (requirement: Requirement): string =>
    JSON.stringify((both(requirement, [[]]) ?? []).map(alternative => alternative.join('\n')).sort());
  return text(one) === text(other);
}

const isRightsLink = (node: ConstDirectiveNode): boolean =>
  node.name.value === 'link' && readLink(node).feature in RIGHTS;
