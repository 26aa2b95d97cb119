/** One process of Hive's planner, as the gateway sees it. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type {
  HostOptions,
  PlanLimits,
  PlanRequest,
  PlannerFailure,
  PlannerHost,
  PlannerRequest,
  PlannerSuccess,
  SupergraphTexts,
} from './planner-thread.ts';

/** A message to the process. */
export type ProcessRequest = Exclude<PlannerRequest, PlanRequest> | (PlanRequest & PlanLimits);

/** What the process sends: once whether it works here, then of each plan that it is slow, and its outcome. */
export type ProcessResponse =
  | { kind: 'ready' }
  | { kind: 'unavailable'; message: string }
  | { kind: 'slow' }
  | PlannerSuccess
  | PlannerFailure
  | { kind: 'overran' };

export class PlannerProcess implements PlannerHost {
  readonly #options: HostOptions;
  readonly #child: ChildProcess;
  readonly #opened = new Set<number>();
  #busySince: number | undefined;
  #isReady = false;
  #isEnded = false;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#child = fork(new URL('./hive-process.ts', import.meta.url), {
      // Nothing of this process's settings and secrets is any use there.
      env: { NODE_ENV: 'production' },
      execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.#child.on('message', response => this.#take(response as ProcessResponse));
    this.#child.on('error', error => this.#ended(error.message));
    this.#child.on('exit', (code, signal) => this.#ended(`code ${code ?? signal}`, isFromOutside(signal)));
    this.#rest();
  }

  get busySince(): number | undefined {
    return this.#busySince;
  }

  open(supergraph: number, texts: SupergraphTexts): void {
    if (this.#opened.has(supergraph)) return;
    this.#opened.add(supergraph);
    this.#send({ kind: 'open', supergraph, ...texts });
  }

  /** Past its limit the process ends itself, where the planner does not stop. */
  plan(request: PlanRequest, texts: SupergraphTexts, limits: PlanLimits): void {
    this.open(request.supergraph, texts);
    this.#busySince = performance.now();
    this.#child.ref();
    this.#child.channel?.ref();
    this.#send({ ...request, ...limits });
  }

  close(supergraph: number): void {
    if (this.#opened.delete(supergraph)) this.#send({ kind: 'close', supergraph });
  }

  end(): void {
    this.#isEnded = true;
    this.#child.kill('SIGKILL');
  }

  #send(request: ProcessRequest): void {
    // Where it has ended, its own event says so.
    this.#child.send(request, () => {});
  }

  /** Waits for work without keeping this process alive. */
  #rest(): void {
    this.#busySince = undefined;
    this.#child.unref();
    this.#child.channel?.unref();
  }

  #take(response: ProcessResponse): void {
    if (this.#isEnded) return;
    switch (response.kind) {
      case 'ready':
        this.#isReady = true;
        break;
      case 'unavailable':
        this.#unavailable(response.message);
        break;
      case 'slow':
        this.#options.onSlow(this);
        break;
      case 'overran':
        this.end();
        this.#options.onEnded(this, 'it took too long', true);
        break;
      default:
        this.#rest();
        this.#options.onDone(this, response);
    }
  }

  /** @param isKilled whether that says nothing of the planner */
  #ended(reason: string, isKilled = false): void {
    if (this.#isEnded) return;
    if (!this.#isReady && !isKilled) {
      this.#unavailable(`its process ended: ${reason}`);
      return;
    }
    this.end();
    this.#options.onEnded(this, reason, false);
  }

  #unavailable(reason: string): void {
    this.end();
    this.#options.onUnavailable(reason);
  }
}

/** Signals that a process gets from others; a native module that does not run here ends by other ones. */
const FROM_OUTSIDE: ReadonlySet<NodeJS.Signals> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);

const isFromOutside = (signal: NodeJS.Signals | null): boolean => signal !== null && FROM_OUTSIDE.has(signal);
