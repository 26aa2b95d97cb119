/** The imports of the repository's own files, types included, for the tests of its structure. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from '../shared/process/config.ts';

/** The TypeScript files of a folder, as paths from the root. */
export const sourcesOf = (folder: string): string[] =>
  globSync(`${folder}/**/*.ts`, { cwd: ROOT, exclude: path => path.includes('node_modules') })
    .map(file => file.replaceAll('\\', '/'))
    .sort();

/** `#shared/…` and the like in package.json stand for folders of the root. */
const resolveImport = (file: string, specifier: string): string =>
  (specifier.startsWith('#') ? specifier.slice(1) : join(dirname(file), specifier)).replaceAll('\\', '/');

/** What a file imports of the repository's own files, types included, as paths from the root. */
export const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([.#][^']+)'/g)].map(
    ([, specifier = '']) => normalize(resolveImport(file, specifier)),
  );

/**
 * Groups of files that import one another in a circle, each as a sorted list: Tarjan's strongly connected components.
 */
export function circlesOf(files: readonly string[]): string[][] {
  const search = new CircleSearch(files);
  for (const file of files) search.visit(file);
  return search.circles;
}

class CircleSearch {
  readonly circles: string[][] = [];
  readonly #files: ReadonlySet<string>;
  readonly #order = new Map<string, number>();
  /** The earliest file that each can reach. */
  readonly #earliest = new Map<string, number>();
  readonly #open: string[] = [];

  constructor(files: readonly string[]) {
    this.#files = new Set(files);
  }

  /** Visits a file and all that it imports; returns the earliest open file that it can reach. */
  visit(file: string): number {
    const visited = this.#order.get(file);
    if (visited !== undefined) return this.#open.includes(file) ? (this.#earliest.get(file) ?? visited) : Infinity;
    const order = this.#order.size;
    this.#order.set(file, order);
    this.#earliest.set(file, order);
    this.#open.push(file);
    for (const target of importsOf(file)) {
      if (!this.#files.has(target)) continue;
      this.#earliest.set(file, Math.min(this.#earliest.get(file) ?? order, this.visit(target)));
    }
    const earliest = this.#earliest.get(file) ?? order;
    if (earliest === order) this.#close(file);
    return earliest;
  }

  #close(file: string): void {
    const circle = this.#open.splice(this.#open.indexOf(file));
    if (circle.length > 1) this.circles.push(circle.sort());
  }
}
