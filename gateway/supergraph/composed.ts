/**
 * Where the supergraph comes from. Two sources, one shape: the departments' contracts, composed here and again whenever
 * one of them changes ({@link composedSupergraph}), or a file that was composed elsewhere (supergraph-file.ts).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Kind, parse, print, visit } from 'graphql';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { NOTHING, composeContracts } from './compose.ts';
import type { Problem, Supergraph } from './compose.ts';
import type { Department } from './departments.ts';
import { ownContracts } from './own-contract.ts';
import type { DepartmentState, SupergraphSource } from './source.ts';
import type { Transport } from '../transport/transport.ts';

export interface ComposedOptions {
  departments: readonly Department[];
  transport: Transport;
  config: Config;
  log: Logger;
}

/**
 * Composes the departments' contracts: at once from their files, so that a department that is down is no reason not to
 * start, then from what each one's subgraph says of itself, which is asked every `SUBGRAPH_POLL_MS`.
 */
export function composedSupergraph({ departments, transport, config, log }: ComposedOptions): SupergraphSource {
  const now = (): string => new Date().toISOString();
  const sdls = new Map(
    departments.flatMap(({ name, contract }) => (contract === undefined ? [] : [[name, contract] as const])),
  );
  const states = new Map<string, DepartmentState>(
    departments.map(({ name }) => [name, { name, status: 'unknown', since: now() }]),
  );
  const stopping = new AbortController();
  let composition = NOTHING;
  let problems: (Problem & { since: string })[] = [];
  let listener: ((supergraph: Supergraph) => void) | undefined;
  let planned: NodeJS.Timeout | undefined;

  const compose = (): void => {
    planned = undefined;
    const wanted = departments.flatMap(({ name, url }) =>
      sdls.has(name) ? [{ name, url, sdl: sdls.get(name)! }] : [],
    );
    const next = composeContracts(
      [...wanted, ...ownContracts(wanted)].sort((a, b) => (a.name < b.name ? -1 : 1)),
      composition,
    );
    problems = next.problems.map(problem => {
      const known = problems.find(
        ({ department, message }) => department === problem.department && message === problem.message,
      );
      if (!known)
        log.error(problem, 'a contract does not compose: the department keeps its last one that did, or is left out');
      return known ?? { ...problem, since: now() };
    });
    const changed = next.supergraph && next.supergraph.text !== composition.supergraph?.text;
    composition = next;
    if (changed) listener?.(next.supergraph!);
  };

  const look = async ({ name, url }: Department): Promise<void> => {
    try {
      const { data } = await transport.request(
        name,
        url,
        { query: '{ _service { sdl } }' },
        { principal: PUBLIC, requestId: `schema-of-${name}` },
      );
      const sdl = (data?._service as { sdl?: unknown } | null | undefined)?.sdl;
      if (typeof sdl !== 'string') throw new Error('it does not tell its schema ({ _service { sdl } })');
      mark(name, 'up');
      if (sdls.has(name) && canonical(sdls.get(name)!) === canonical(sdl)) return;
      sdls.set(name, sdl);
      // Departments tend to come and change together: one composition for all of them.
      planned ??= setTimeout(compose, 50);
    } catch (error) {
      mark(name, 'down', (error as Error).message);
    }
  };
  const mark = (name: string, status: 'up' | 'down', reason?: string): void => {
    const known = states.get(name)!;
    if (stopping.signal.aborted) return;
    if (known.status === status && known.reason === reason) return;
    const since = known.status === status ? known.since : now();
    states.set(name, { name, status, since, ...(reason && { reason }) });
    // At a start together departments come a moment later: that is no news.
    const level = status === 'up' || known.status === 'unknown' ? 'info' : 'warn';
    if (known.status !== status)
      log[level](
        { department: name, reason },
        `department is ${known.status === 'unknown' && status === 'down' ? 'not there yet' : status}`,
      );
  };
  const watch = async (department: Department): Promise<void> => {
    while (!stopping.signal.aborted) {
      await look(department);
      await sleep(config.SUBGRAPH_POLL_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };

  compose();
  const watching = departments.map(watch);
  return {
    subscribe: added => {
      listener = added;
      if (composition.supergraph) listener(composition.supergraph);
    },
    departments: () => [...states.values()],
    problems: () => problems,
    stop: async () => {
      stopping.abort();
      clearTimeout(planned);
      await Promise.all(watching);
      clearTimeout(planned);
    },
  };
}

/**
 * A contract without what does not matter: a subgraph tells its schema in another order and another notation than its
 * file.
 */
function canonical(sdl: string): string {
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
