/** The newest contract of each department: from its file at first, then from what its subgraph reports. */
import { Kind, parse, print, visit } from 'graphql';
import type { Department } from './departments.ts';

interface NewestContract {
  sdl: string;
  /** What the subgraph reported last. It may be the same contract in another notation. */
  reported: string | undefined;
  /** The canonical form of `sdl`, once it was needed. */
  canonical: string | undefined;
}

export class Contracts {
  readonly #newest = new Map<string, NewestContract>();

  constructor(departments: readonly Department[]) {
    for (const { name, contract } of departments)
      if (contract !== undefined) this.#newest.set(name, { sdl: contract, reported: undefined, canonical: undefined });
  }

  sdlOf(department: string): string | undefined {
    return this.#newest.get(department)?.sdl;
  }

  /**
   * Takes what a subgraph reports; true where the contract is another one. Subgraphs are polled often, so texts are
   * compared first: only a text that differs from the last one is parsed.
   */
  report(department: string, sdl: string): boolean {
    const newest = this.#newest.get(department);
    if (newest?.reported === sdl) return false;
    const canonical = canonicalForm(sdl);
    if (newest) {
      newest.canonical ??= canonicalForm(newest.sdl);
      if (newest.canonical === canonical) {
        newest.reported = sdl;
        return false;
      }
    }
    this.#newest.set(department, { sdl, reported: sdl, canonical });
    return true;
  }
}

/**
 * A contract without what does not matter: a subgraph reports its schema in another order and notation than its file.
 */
function canonicalForm(sdl: string): string {
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
