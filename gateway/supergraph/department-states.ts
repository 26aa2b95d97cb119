/** Whether each department is up or down, and since when. Changes are logged. */
import type { Logger } from '#shared/process/log.ts';
import type { DepartmentState } from './source.ts';

const now = (): string => new Date().toISOString();

export class DepartmentStates {
  readonly #states: Map<string, DepartmentState>;
  readonly #log: Logger;

  constructor(names: readonly string[], log: Logger) {
    this.#states = new Map(names.map(name => [name, { name, status: 'unknown', since: now() }]));
    this.#log = log;
  }

  all(): DepartmentState[] {
    return [...this.#states.values()];
  }

  up(name: string): void {
    this.#set(name, 'up', undefined);
  }

  /** @param reason without addresses: clients may see it */
  down(name: string, reason: string): void {
    this.#set(name, 'down', reason);
  }

  #set(name: string, status: 'up' | 'down', reason: string | undefined): void {
    const before = this.#states.get(name);
    if (before?.status === status && before.reason === reason) return;
    const since = before?.status === status ? before.since : now();
    this.#states.set(name, { name, status, since, ...(reason && { reason }) });
    if (before?.status !== status) this.#announce(name, status, { isFirst: before?.status === 'unknown', reason });
  }

  /** Where all processes start together, departments come a moment after the gateway: that is not worth a warning. */
  #announce(
    department: string,
    status: 'up' | 'down',
    { isFirst, reason }: { isFirst: boolean; reason: string | undefined },
  ): void {
    const level = status === 'up' || isFirst ? 'info' : 'warn';
    const state = isFirst && status === 'down' ? 'not there yet' : status;
    this.#log[level]({ department, reason }, `department is ${state}`);
  }
}
