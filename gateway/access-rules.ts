/**
 * What a supergraph protects with @authenticated, @requiresScopes or @policy. Apollo's gateway refuses a supergraph that has them, so they are
 * read into a map of rules, which access.ts enforces, and taken out for the planner.
 */
import { Kind, visit } from 'graphql';
import type { ConstDirectiveNode, DocumentNode } from 'graphql';

/** `identity`: anybody who says who they are. `grant`: a scope or policy, of which callers have none yet. */
export type Requirement = 'identity' | 'grant';

/** What a type (`Type`) or field (`Type.field`) requires. */
export type AccessRules = ReadonlyMap<string, Requirement>;

const RIGHTS: Readonly<Record<string, Requirement>> = { authenticated: 'identity', requiresScopes: 'grant', policy: 'grant' };
/** What may stay in a supergraph that says `for: SECURITY` or `for: EXECUTION`: Apollo's gateway knows these. */
const SUPPORTED = ['core', 'link', 'join', 'tag', 'inaccessible'];

/** Splits a supergraph into what the planner may see and the rules. Throws where it links a feature that neither knows. */
export function readAccess(supergraph: DocumentNode): { document: DocumentNode; rules: AccessRules } {
  const requirements = new Map<string, Requirement>();
  const namespaces: string[] = [];
  for (const link of linksOf(supergraph)) {
    const requirement = RIGHTS[link.feature];
    if (requirement) {
      for (const name of link.directives) requirements.set(name, requirement);
      namespaces.push(link.namespace);
    } else if (link.purpose && !SUPPORTED.includes(link.feature)) {
      throw new Error(`it links ${link.url} for ${link.purpose}, which this gateway does not support`);
    }
  }
  if (namespaces.length === 0) return { document: supergraph, rules: new Map() };

  const rules = new Map<string, Requirement>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      const requirement = requirements.get(directive.name.value);
      if (requirement && rules.get(coordinate) !== 'grant') rules.set(coordinate, requirement);
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    read(definition.name.value, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) read(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  const document = visit(supergraph, {
    DirectiveDefinition: node => (requirements.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: node => (namespaces.some(namespace => node.name.value.startsWith(`${namespace}__`)) ? null : undefined),
    Directive: node => (requirements.has(node.name.value) || isRightsLink(node as ConstDirectiveNode) ? null : undefined),
  });
  return { document, rules };
}

interface Link {
  url: string;
  /** The last part of its address before the version, e.g. `authenticated`. */
  feature: string;
  /** The prefix of its own types here. */
  namespace: string;
  /** The names that its directives have here. */
  directives: string[];
  purpose: string | undefined;
}

function linksOf(supergraph: DocumentNode): Link[] {
  return supergraph.definitions.flatMap(definition =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).filter(({ name }) => name.value === 'link').map(readLink)
      : [],
  );
}

const isRightsLink = (node: ConstDirectiveNode): boolean => node.name.value === 'link' && readLink(node).feature in RIGHTS;

function readLink(node: ConstDirectiveNode): Link {
  const value = (name: string) => node.arguments?.find(argument => argument.name.value === name)?.value;
  const text = (name: string): string | undefined => {
    const given = value(name);
    return given && 'value' in given ? String(given.value) : undefined;
  };
  const url = text('url') ?? '';
  const feature = /\/([^/]+)\/v\d+\.\d+\/?$/.exec(url)?.[1] ?? url;
  const namespace = text('as') ?? feature;
  const imports = value('import');
  const renamed = (imports?.kind === Kind.LIST ? imports.values : []).flatMap(item => {
    if (item.kind === Kind.STRING) return [item.value];
    const as = item.kind === Kind.OBJECT ? item.fields.find(({ name }) => name.value === 'as')?.value : undefined;
    return as?.kind === Kind.STRING ? [as.value] : [];
  });
  const directives = [namespace, ...renamed.filter(name => name.startsWith('@')).map(name => name.slice(1))];
  return { url, feature, namespace, directives, purpose: text('for') };
}
