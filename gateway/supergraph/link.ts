/** The features that a supergraph links (the link specification), with the names that their directives have in it. */
import { Kind } from 'graphql';
import type { ConstDirectiveNode, DocumentNode } from 'graphql';

/** A feature that a schema links. */
export interface Link {
  url: string;
  /** The last part of its address before the version, e.g. `authenticated`. */
  feature: string;
  /** The prefix of its own types here. */
  namespace: string;
  /**
   * Its directives' own names, and the names that they have here. The one that is called as the feature is there
   * unasked.
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

export function readLink(node: ConstDirectiveNode): Link {
  const value = (name: string) => node.arguments?.find(argument => argument.name.value === name)?.value;
  const text = (name: string): string | undefined => {
    const given = value(name);
    return given && 'value' in given ? String(given.value) : undefined;
  };
  const url = text('url') ?? '';
  const feature = /\/([^/]+)\/v\d+\.\d+\/?$/.exec(url)?.[1] ?? url;
  const namespace = text('as') ?? feature;
  const imports = value('import');
  const directives = new Map([[feature, namespace]]);
  for (const item of imports?.kind === Kind.LIST ? imports.values : []) {
    const part = (field: string): string | undefined => {
      const found = item.kind === Kind.OBJECT ? item.fields.find(({ name }) => name.value === field)?.value : undefined;
      return found?.kind === Kind.STRING ? found.value : undefined;
    };
    const own = item.kind === Kind.STRING ? item.value : part('name');
    if (own?.startsWith('@')) directives.set(own.slice(1), (part('as') ?? own).slice(1));
  }
  return { url, feature, namespace, directives, purpose: text('for') };
}
