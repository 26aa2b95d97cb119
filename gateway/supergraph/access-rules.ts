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

const SPECIFICATIONS = 'https://specs.apollo.dev/';

/** The three directives, by the identity of the specification that a supergraph links. */
const RIGHTS: ReadonlyMap<string, RightsDirective> = new Map([
  [`${SPECIFICATIONS}authenticated`, { grant: 'authenticated' }],
  [`${SPECIFICATIONS}requiresScopes`, { argument: 'scopes', grant: 'scope' }],
  [`${SPECIFICATIONS}policy`, { argument: 'policies', grant: 'policy' }],
]);
/** What a supergraph may link `for: SECURITY` or `for: EXECUTION`: Apollo's gateway supports them. */
const SUPPORTED: ReadonlySet<string> = new Set(
  ['core', 'link', 'join', 'tag', 'inaccessible'].map(name => SPECIFICATIONS + name),
);
/** What the three directives may protect, by their specifications; an extension of it as well. */
const PROTECTED: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_EXTENSION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_TYPE_EXTENSION,
]);

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

/**
 * Splits a supergraph into what the planner may see and the rules. Throws where it links an unsupported feature, or
 * protects something that this gateway cannot protect.
 */
export function readAccess(supergraph: DocumentNode): { document: DocumentNode; rules: AccessRules } {
  const { rights, namespaces } = readRightsLinks(supergraph);
  if (namespaces.length === 0) return { document: supergraph, rules: new Map() };
  const { rules, read } = readRules(supergraph, rights);
  addRulesThroughRequires(supergraph, rules);
  const { document, removed } = withoutRights(supergraph, rights, namespaces);
  const unread = removed.find(directive => !read.has(directive));
  // Without its directive it would be open to every caller.
  if (unread)
    throw new Error(`it has @${unread.name.value} at a place that this gateway cannot protect${placeOf(unread)}`);
  return { document, rules };
}

/** The rights directives by the names that they have in this supergraph, and the prefixes of their types. */
function readRightsLinks(supergraph: DocumentNode): {
  rights: Map<string, RightsDirective>;
  namespaces: string[];
} {
  const rights = new Map<string, RightsDirective>();
  const namespaces: string[] = [];
  for (const link of linksOf(supergraph)) {
    const right = RIGHTS.get(link.identity);
    if (right) {
      for (const name of link.directives.values()) rights.set(name, right);
      namespaces.push(link.namespace);
    } else if (link.purpose && !SUPPORTED.has(link.identity)) {
      throw new Error(`it links ${link.url} for ${link.purpose}, which this gateway does not support`);
    }
  }
  return { rights, namespaces };
}

interface ReadRules {
  rules: Map<string, Requirement>;
  /** The directives that became rules. */
  read: ReadonlySet<ConstDirectiveNode>;
}

function readRules(supergraph: DocumentNode, rights: ReadonlyMap<string, RightsDirective>): ReadRules {
  const rules = new Map<string, Requirement>();
  const read = new Set<ConstDirectiveNode>();
  const add = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      const right = rights.get(directive.name.value);
      const requirement = right && both(rules.get(coordinate), requirementOf(directive, right));
      if (!requirement) continue;
      rules.set(coordinate, requirement);
      read.add(directive);
    }
  };
  for (const definition of supergraph.definitions) {
    if (!PROTECTED.has(definition.kind) || !('name' in definition) || !definition.name) continue;
    add(definition.name.value, definition.directives as readonly ConstDirectiveNode[]);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) add(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return { rules, read };
}

/** The line of a directive, where the text that it was parsed from is known. */
const placeOf = ({ loc }: ConstDirectiveNode): string => (loc ? ` (line ${loc.startToken.line})` : '');

function withoutRights(
  supergraph: DocumentNode,
  rights: ReadonlyMap<string, RightsDirective>,
  namespaces: readonly string[],
): { document: DocumentNode; removed: ConstDirectiveNode[] } {
  const removed: ConstDirectiveNode[] = [];
  const document = visit(supergraph, {
    DirectiveDefinition: node => (rights.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: node =>
      namespaces.some(namespace => node.name.value.startsWith(`${namespace}__`)) ? null : undefined,
    Directive: node => {
      const directive = node as ConstDirectiveNode;
      if (isRightsLink(directive)) return null;
      if (!rights.has(directive.name.value)) return undefined;
      removed.push(directive);
      return null;
    },
  });
  return { document, removed };
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
  node.name.value === 'link' && RIGHTS.has(readLink(node).identity);
