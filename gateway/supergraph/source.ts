/** What a source of the supergraph offers, and the state of a department. Types only. */
import type { Problem } from './compose.ts';
import type { Supergraph } from './read.ts';

/** The state of a department, as far as the gateway knows. `unknown`: it was not polled yet. */
export interface DepartmentState {
  name: string;
  status: 'up' | 'down' | 'unknown';
  /** Since when the status holds, RFC 3339. */
  since: string;
  /** Why it is down. */
  reason?: string;
}

/** A contract that does not compose, and since when, RFC 3339. */
export type ContractProblem = Problem & { since: string };

/** A source of the supergraph: the departments' contracts (composed.ts) or one file (file.ts). */
export interface SupergraphSource {
  /**
   * Calls the listener with the supergraph in force (at once, where there is one) and with every later one. There is
   * one listener.
   */
  subscribe(listener: (supergraph: Supergraph) => void): void;
  departments(): DepartmentState[];
  /** What is wrong with the departments' contracts. These contracts are not in force. */
  problems(): ContractProblem[];
  stop(): Promise<void>;
}
