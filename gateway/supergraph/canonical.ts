/**
 * A contract without what does not matter: a subgraph reports its schema in another order and notation than its file.
 */
import { Kind, parse, print, visit } from 'graphql';

/** The canonical form of a contract; a text that is not GraphQL stays as it is. */
export function canonicalForm(sdl: string): string {
  try {
    const { definitions } = parse(sdl, { noLocation: true });
    return definitions
      .map(definition =>
        print(visit(definition, { [Kind.STRING]: node => ({ ...node, value: node.value.trim(), block: false }) })),
      )
      .sort()
      .join('\n');
  } catch {
    return sdl;
  }
}
