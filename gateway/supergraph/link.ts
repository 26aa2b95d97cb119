/** The features that a supergraph links (the link specification), with the names that their directives have in it. */
import { Kind } from 'graphql';
import type { ConstDirectiveNode, ConstValueNode, DocumentNode } from 'graphql';

/** A feature that a schema links. */
export interface Link {
  url: string;
  /**
   * Its address without the version, such as `https://specs.apollo.dev/authenticated`: what it is. Somebody else's
   * specification may end alike.
   */
  identity: string;
  /** The prefix of its own types here. */
  namespace: string;
  /**
   * Its directives' own names, and the names that they have here. The directive with the feature's own name needs no
   * import.
   */
  directives: ReadonlyMap<string, string>;
  purpose: string | undefined;
}

/** The features that a supergraph links, in order. */
export function linksOf(supergraph: DocumentNode): Link[] {
  return supergraph.definitions.flatMap(definition =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).filter(({ name }) => name.value === 'link').map(readLink)
      : [],
  );
}

/** Reads a directive @link. */
export function readLink(node: ConstDirectiveNode): Link {
  const argumentOf = (name: string) => node.arguments?.find(argument => argument.name.value === name)?.value;
  const url = textOf(argumentOf('url')) ?? '';
  const identity = url.replace(/\/v\d+\.\d+\/?$/, '');
  const feature = identity.slice(identity.lastIndexOf('/') + 1);
  const namespace = textOf(argumentOf('as')) ?? feature;
  const imports = argumentOf('import');
  const directives = new Map([[feature, namespace]]);
  for (const item of imports?.kind === Kind.LIST ? imports.values : []) {
    const { name, as } = readImport(item);
    if (name?.startsWith('@')) directives.set(name.slice(1), (as ?? name).slice(1));
  }
  return { url, identity, namespace, directives, purpose: textOf(argumentOf('for')) };
}

/** An item of `import`: `"@name"`, or `{ name: "@name", as: "@other" }`. */
function readImport(item: ConstValueNode): { name: string | undefined; as?: string | undefined } {
  if (item.kind === Kind.STRING) return { name: item.value };
  const part = (field: string): string | undefined => {
    const value = item.kind === Kind.OBJECT ? item.fields.find(({ name }) => name.value === field)?.value : undefined;
    return value?.kind === Kind.STRING ? value.value : undefined;
  };
  return { name: part('name'), as: part('as') };
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value && 'value' in value ? String(value.value) : undefined;
}
