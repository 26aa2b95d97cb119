/** Where something stands: `file:line:column`. */
import type { ASTNode, DocumentNode, GraphQLError, Location } from 'graphql';

/** Part of a finding: the place, where there is one. */
export const at = (place: string | undefined): { at?: string } => (place === undefined ? {} : { at: place });

/** Where an error stands, by its first node or its source. */
export function placeOfError(error: GraphQLError): string | undefined {
  const location = error.nodes?.find(({ loc }) => loc)?.loc;
  if (location) return placeOfLocation(location, location.source.name);
  const [first] = error.locations ?? [];
  return error.source && first ? `${error.source.name}:${first.line}:${first.column}` : undefined;
}

/** Where a node stands in a file; the file alone, where the parser kept no locations. */
export function placeOfNode({ loc }: ASTNode, file: string): string {
  return loc ? placeOfLocation(loc, file) : file;
}

/** Where the field stands that a sentence of `overrideTraps` names. */
export function placeOfTrap(document: DocumentNode, message: string, file: string): string | undefined {
  const [, type, name] = /@override of (\w+)\.(\w+) /.exec(message) ?? [];
  for (const definition of document.definitions) {
    if (!('fields' in definition) || definition.name.value !== type) continue;
    const field = definition.fields?.find(node => node.name.value === name);
    if (field) return placeOfNode(field, file);
  }
  return undefined;
}

const placeOfLocation = ({ startToken: { line, column } }: Location, file: string): string =>
  `${file}:${line}:${column}`;
