/**
 * What a supergraph protects with @authenticated, @requiresScopes or @policy. Apollo's gateway refuses a supergraph
 * that has them, so they are read into a map of rules, which access.ts enforces, and taken out for the planner.
 */
import { Kind, visit } from 'graphql';
import type { ConstDirectiveNode, ConstValueNode, DocumentNode } from 'graphql';
import { coordinatesOf, requiredSelections } from './join.ts';
import { linksOf, readLink } from './link.ts';

/**
 * What is asked of a caller, as an OR of ANDs of grants: `authenticated`, `scope <name>`, `policy <name>`. Met where
 * the caller has every grant of one alternative; no alternative at all is met by nobody.
 */
export type Requirement = readonly (readonly string[])[];

/** What a type (`Type`) or field (`Type.field`) requires. */
export type AccessRules = ReadonlyMap<string, Requirement>;

/** The three directives, by the feature that a supergraph links, and the argument that holds their OR of ANDs. */
const RIGHTS: Readonly<Record<string, { argument?: string; grant: string }>> = {
  authenticated: { grant: 'authenticated' },
  requiresScopes: { argument: 'scopes', grant: 'scope' },
  policy: { argument: 'policies', grant: 'policy' },
};
/** What may stay in a supergraph that says `for: SECURITY` or `for: EXECUTION`: Apollo's gateway knows these. */
const SUPPORTED = ['core', 'link', 'join', 'tag', 'inaccessible'];

/**
 * Both: each alternative of one with each of the other. What holds more than another alternative adds nothing, and
 * goes.
 */
export function both(one: Requirement | undefined, other: Requirement | undefined): Requirement | undefined {
  if (!one || !other) return one ?? other;
  const all = one.flatMap(left => other.map(right => [...new Set([...left, ...right])].sort()));
  return all.filter(
    (alternative, at) =>
      !all.some(
        (less, lessAt) =>
          less !== alternative &&
          less.every(grant => alternative.includes(grant)) &&
          (less.length < alternative.length || lessAt < at),
      ),
  );
}

/**
 * Splits a supergraph into what the planner may see and the rules. Throws where it links a feature that neither knows.
 */
export function readAccess(supergraph: DocumentNode): { document: DocumentNode; rules: AccessRules } {
  const rights = new Map<string, (typeof RIGHTS)[string]>();
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
  if (namespaces.length === 0) return { document: supergraph, rules: new Map() };

  const rules = new Map<string, Requirement>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      const right = rights.get(directive.name.value);
      if (right) rules.set(coordinate, both(rules.get(coordinate), requirementOf(directive, right))!);
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    read(definition.name.value, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) read(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  throughRequires(supergraph, rules);
  const document = visit(supergraph, {
    DirectiveDefinition: node => (rights.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: node =>
      namespaces.some(namespace => node.name.value.startsWith(`${namespace}__`)) ? null : undefined,
    Directive: node => (rights.has(node.name.value) || isRightsLink(node as ConstDirectiveNode) ? null : undefined),
  });
  return { document, rules };
}

/** A directive's OR of ANDs: `scopes: [["a", "b"], ["c"]]` is a and b, or c. */
function requirementOf(directive: ConstDirectiveNode, { argument, grant }: (typeof RIGHTS)[string]): Requirement {
  if (!argument) return [[grant]];
  const texts = (value: ConstValueNode | undefined): string[] =>
    value?.kind === Kind.LIST ? value.values.flatMap(texts) : value?.kind === Kind.STRING ? [value.value] : [];
  const given = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  const alternatives = given?.kind === Kind.LIST ? given.values : [];
  return alternatives.map(alternative =>
    texts(alternative)
      .map(name => `${grant} ${name}`)
      .sort(),
  );
}

/**
 * A field that is made from others (@requires) shows what they hold, so it requires what they require. Today's
 * composition insists that its contract says so; a supergraph file may come from one that did not.
 */
function throughRequires(supergraph: DocumentNode, rules: Map<string, Requirement>): void {
  const needed = new Map<string, string[]>();
  for (const { type, name, selection, types } of requiredSelections(supergraph)) {
    const coordinate = `${type}.${name}`;
    needed.set(coordinate, [...(needed.get(coordinate) ?? []), ...coordinatesOf(selection, type, types)]);
  }
  // Of a field that is itself made from others too: so often until nothing is added.
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

/** Whether two requirements ask for the same, in whatever order. */
export function same(one: Requirement, other: Requirement): boolean {
  const text = (requirement: Requirement): string =>
    JSON.stringify((both(requirement, [[]]) ?? []).map(alternative => alternative.join('\n')).sort());
  return text(one) === text(other);
}

const isRightsLink = (node: ConstDirectiveNode): boolean =>
  node.name.value === 'link' && readLink(node).feature in RIGHTS;
