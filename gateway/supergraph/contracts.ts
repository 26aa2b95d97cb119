/** The newest contract of each department: from its file at first, then from what its subgraph reports. */
import type { Department } from './departments.ts';

/** One department's part of the supergraph. */
export interface Contract {
  name: string;
  /** Address that is written into the supergraph. */
  url: string;
  sdl: string;
  /** Labels of overrides that are decided for all operations. Default: none is, and a contract with one is refused. */
  labels?: readonly string[];
}

/** Whether two contracts are the same, of one department. */
export const isSame = ({ name, url, sdl }: Contract, other: Contract | undefined): boolean =>
  other?.name === name && other.url === url && other.sdl === sdl;

interface NewestContract {
  sdl: string;
  /** What the subgraph reported last. It may be the same contract in another notation. */
  reported: string | undefined;
  /** The canonical form of `sdl`, once it was needed. */
  canonical: string | undefined;
}

export class Contracts {
  readonly #newest = new Map<string, NewestContract>();

  readonly #canonicalForm: (sdl: string) => Promise<string>;

  /** @param canonicalForm makes the form in which contracts are compared (canonical.ts), wherever it computes */
  constructor(departments: readonly Department[], canonicalForm: (sdl: string) => Promise<string>) {
    this.#canonicalForm = canonicalForm;
    for (const { name, contract } of departments)
      if (contract !== undefined) this.#newest.set(name, { sdl: contract, reported: undefined, canonical: undefined });
  }

  sdlOf(department: string): string | undefined {
    return this.#newest.get(department)?.sdl;
  }

  /**
   * Takes what a subgraph reports; true where the contract is another one. Subgraphs are polled often, so texts are
   * compared first: only a text that differs from the last one, and from the contract's file, is parsed.
   */
  async report(department: string, sdl: string): Promise<boolean> {
    const newest = this.#newest.get(department);
    if (newest?.reported === sdl) return false;
    if (newest?.sdl === sdl) {
      newest.reported = sdl;
      return false;
    }
    const canonical = await this.#canonicalForm(sdl);
    if (newest) {
      newest.canonical ??= await this.#canonicalForm(newest.sdl);
      if (newest.canonical === canonical) {
        newest.reported = sdl;
        return false;
      }
    }
    this.#newest.set(department, { sdl, reported: sdl, canonical });
    return true;
  }
}
