/** Runs the platform's parts: the gateway and the databases at once, each department when its database is there. */
import { openDatabases } from './databases.ts';
import type { Databases } from './databases.ts';
import type { Printer } from './logs.ts';
import { departmentEnvironment, gatewayEnvironment } from './platform.ts';
import type { Platform } from './platform.ts';
import { DEPARTMENT_HEAP, GATEWAY_HEAP } from './heap.ts';
import { keepRunning } from './processes.ts';
import type { KeptProcess } from './processes.ts';
import type { ReadyState } from './ready.ts';

/** The gateway's name in front of its lines. */
export const GATEWAY = 'gateway';
/** The embedded server's name in front of its lines. */
const POSTGRESQL = 'postgresql';

export interface RunningPlatform {
  /** Where everything is; kept up to date. */
  readonly addresses: Pick<ReadyState, 'gateway' | 'departments'>;
  /** Resolves once every part has listened; rejects where the databases cannot be opened. */
  readonly ready: Promise<void>;
  /** Parts that have not listened yet. */
  waitingFor(): string[];
  /** Stops the gateway, then the departments, then the embedded server. */
  stop(): Promise<void>;
  /** Ends every process at once; the embedded server gets the signal to stop. */
  kill(): void;
}

/**
 * Starts these departments, and the gateway unless they run alone. `changed` is called whenever a part listens, after a
 * restart too.
 */
export const runPlatform = (
  platform: Platform,
  names: readonly string[],
  printer: Printer,
  changed: () => void,
): RunningPlatform => new PlatformRun(platform, names, printer, changed);

/** A part to run: `listens` is called with its address and process id after each of its starts. */
interface Part {
  name: string;
  module: string;
  env: Record<string, string>;
  nodeOptions: readonly string[];
  listens(url: string, pid: number): void;
}

class PlatformRun implements RunningPlatform {
  readonly addresses: RunningPlatform['addresses'] = { gateway: null, departments: {} };
  readonly ready: Promise<void>;
  readonly #platform: Platform;
  readonly #names: readonly string[];
  readonly #printer: Printer;
  readonly #changed: () => void;
  readonly #everything = Promise.withResolvers<void>();
  readonly #gateway: KeptProcess | undefined;
  readonly #departments: KeptProcess[] = [];
  /** Resolves once every department is started. */
  readonly #starting: Promise<void>;
  #databases: Databases | undefined;
  #stopping = false;

  constructor(platform: Platform, names: readonly string[], printer: Printer, changed: () => void) {
    this.#platform = platform;
    this.#names = names;
    this.#printer = printer;
    this.#changed = changed;
    this.ready = this.#everything.promise;
    // The databases first: opening them takes longest.
    const opening = openDatabases(platform.config, names);
    this.#gateway = platform.alone ? undefined : this.#startGateway();
    this.#starting = opening.then(databases => this.#startDepartments(databases));
    this.#starting.catch(this.#everything.reject);
  }

  waitingFor(): string[] {
    const { gateway, departments } = this.addresses;
    return [
      ...(this.#platform.alone || gateway ? [] : [GATEWAY]),
      ...this.#names.filter(name => departments[name] === undefined),
    ];
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#gateway?.stop();
    await this.#starting.catch(() => {});
    await Promise.all(this.#departments.map(part => part.stop()));
    await this.#databases?.stop();
  }

  kill(): void {
    this.#stopping = true;
    for (const part of [this.#gateway, ...this.#departments]) part?.kill();
    // Not awaited: the signal is sent before this call returns.
    void this.#databases?.stop();
  }

  #startGateway(): KeptProcess {
    return this.#run({
      name: GATEWAY,
      module: 'gateway/index.ts',
      env: gatewayEnvironment(this.#platform),
      nodeOptions: GATEWAY_HEAP,
      listens: url => {
        this.addresses.gateway = url;
      },
    });
  }

  async #startDepartments(databases: Databases): Promise<void> {
    this.#databases = databases;
    databases.keepRunning(message => this.#printer.say(POSTGRESQL, message));
    for (const [name, databaseUrl] of Object.entries(databases.urls)) {
      const env = await departmentEnvironment(this.#platform, name, databaseUrl);
      if (this.#stopping) return;
      const part = this.#run({
        name,
        module: `subgraphs/${name}/index.ts`,
        env,
        nodeOptions: DEPARTMENT_HEAP,
        listens: (url, pid) => {
          this.addresses.departments[name] = { url, pid };
        },
      });
      this.#departments.push(part);
    }
  }

  #run({ name, module, env, nodeOptions, listens }: Part): KeptProcess {
    return keepRunning({
      module,
      env,
      nodeOptions,
      line: line => this.#printer.line(name, line),
      say: message => this.#printer.say(name, message),
      ready: (url, pid) => {
        listens(url, pid);
        this.#changed();
        if (this.waitingFor().length === 0) this.#everything.resolve();
      },
    });
  }
}
