/** Runs the platform's parts: databases first, the gateway beside them, each department once its database is there. */
import { openDatabases } from './databases.ts';
import type { Databases } from './databases.ts';
import type { Printer } from './logs.ts';
import { departmentEnvironment, gatewayEnvironment } from './platform.ts';
import type { Platform } from './platform.ts';
import { DEPARTMENT_HEAP, GATEWAY_HEAP } from './heap.ts';
import { keepRunning } from './processes.ts';
import type { KeptProcess } from './processes.ts';
import type { ReadyState } from './ready.ts';

/** How the gateway's lines are headed. */
export const GATEWAY = 'gateway';

export interface Running {
  /** Where everything is; kept up to date. */
  addresses: Pick<ReadyState, 'gateway' | 'departments'>;
  /** Resolves once every part has listened; rejects where the databases cannot be opened. */
  ready: Promise<void>;
  /** Parts that have not listened yet. */
  waitingFor(): string[];
  /** Stops the gateway, then the departments, then the embedded server. */
  stop(): Promise<void>;
  /** Ends every process at once; the embedded server is asked to stop. */
  kill(): void;
}

/**
 * Starts these departments, and the gateway unless they run alone. `changed` is called whenever a part listens, after a
 * restart too.
 */
export function runPlatform(
  platform: Platform,
  names: readonly string[],
  printer: Printer,
  changed: () => void,
): Running {
  const addresses: Running['addresses'] = { gateway: null, departments: {} };
  const departments: KeptProcess[] = [];
  const everything = Promise.withResolvers<void>();
  let databases: Databases | undefined;
  let stopping = false;

  const waitingFor = (): string[] => [
    ...(platform.alone || addresses.gateway ? [] : [GATEWAY]),
    ...names.filter(name => !addresses.departments[name]),
  ];
  const run = (
    name: string,
    module: string,
    env: Record<string, string>,
    listens: (url: string, pid: number) => void,
    nodeOptions: readonly string[] = [],
  ): KeptProcess =>
    keepRunning({
      module,
      env,
      nodeOptions,
      line: line => printer.line(name, line),
      say: message => printer.say(name, message),
      ready: (url, pid) => {
        listens(url, pid);
        changed();
        if (waitingFor().length === 0) everything.resolve();
      },
    });

  const opening = openDatabases(platform.config, names);
  const gateway = platform.alone
    ? undefined
    : run(GATEWAY, 'gateway/index.ts', gatewayEnvironment(platform), url => (addresses.gateway = url), GATEWAY_HEAP);
  const starting = opening.then(async opened => {
    databases = opened;
    for (const name of names) {
      const env = await departmentEnvironment(platform, name, opened.urls[name]!);
      if (stopping) return;
      departments.push(
        run(
          name,
          `subgraphs/${name}/index.ts`,
          env,
          (url, pid) => (addresses.departments[name] = { url, pid }),
          DEPARTMENT_HEAP,
        ),
      );
    }
  });
  starting.catch(everything.reject);

  return {
    addresses,
    ready: everything.promise,
    waitingFor,
    stop: async () => {
      stopping = true;
      await gateway?.stop();
      await starting.catch(() => {});
      await Promise.all(departments.map(part => part.stop()));
      await databases?.stop();
    },
    kill: () => {
      stopping = true;
      for (const part of [gateway, ...departments]) part?.kill();
      // Not waited for: the signal is sent before this returns.
      void databases?.stop();
    },
  };
}
