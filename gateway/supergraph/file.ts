/**
 * A supergraph that was composed elsewhere: one file, and nothing else is read. Any Federation 2 supergraph will do.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'graphql';
import type { Logger } from '#shared/process/log.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { overrideTraps, subgraphsOf } from './join.ts';
import { readSupergraph, servedSupergraph } from './read.ts';
import type { Supergraph } from './read.ts';
import type { SupergraphSource } from './source.ts';

/**
 * Reads the file once. The departments are the subgraphs that it names; they are not watched, so their state is
 * `unknown`.
 * @param path relative to the working directory
 * @param labels whether labels of overrides hold. Default: none is decided
 * @throws Misuse that names the file and what is wrong with it
 */
export function fileSupergraph(
  path: string,
  log: Logger,
  labels: ReadonlyMap<string, boolean> = new Map(),
): SupergraphSource {
  const file = resolve(path);
  const text = attempt(`cannot read the supergraph ${file}`, () => readFileSync(file, 'utf8'));
  const document = attempt(`${file} is not GraphQL`, () => parse(text));
  const subgraphs = subgraphsOf(document);
  if (subgraphs.length === 0)
    throw new Misuse(`${file} is not a supergraph: it has no enum join__Graph; compose the subgraphs' schemas first`);
  const supergraph: Supergraph = attempt(`cannot run the supergraph ${file}`, () =>
    servedSupergraph(readSupergraph(text, { refuseTraps: false })),
  );
  // The composition that made the file accepted the traps; a composition of our own would not.
  for (const trap of overrideTraps(document, new Set(labels.keys())))
    log.warn({ trap }, 'the supergraph holds an override that no plan honours');
  const since = new Date().toISOString();
  return {
    subscribe: listener => listener(supergraph),
    departments: () => subgraphs.map(({ name }) => ({ name, status: 'unknown' as const, since })),
    problems: () => [],
    stop: async () => {},
  };
}

function attempt<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Misuse(`${what}: ${code === 'ENOENT' ? 'there is no such file' : message}`);
  }
}
