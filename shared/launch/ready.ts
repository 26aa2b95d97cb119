/** What the launcher reports once everything runs: the ready file for programs, a short text for people. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** What the ready file holds, as JSON. */
export interface ReadyState {
  /** Process id of the launcher: where it is gone, nothing else of this holds. */
  launcher: number;
  /** Null with `--only`. */
  gateway: string | null;
  departments: Record<string, { url: string; pid: number }>;
  /** The addresses of the departments that run elsewhere. */
  elsewhere: Record<string, string>;
  /** A sample enterprise with entries in every department; null where none is loaded. */
  sampleCreditCode: string | null;
  /** From the launcher's start to the first response to the lifecycle query. */
  startupMs: number;
}

/** Writes the ready file; a reader sees it whole or not at all. */
export function writeReady(path: string, state: ReadyState): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(draft, path);
}

/** Removes the ready file, whose content holds no longer. */
export const removeReady = (path: string): void => rmSync(path, { force: true });

/** The text with the addresses that ends the start. */
export function describeReady(state: ReadyState, firstAnswerMs: number | null): string {
  const lines: [string, string][] = [];
  if (state.gateway) {
    lines.push(
      ['IDE', new URL('/', state.gateway).href],
      ['GraphQL', new URL('/graphql', state.gateway).href],
      ['schema', new URL('/schema.graphql', state.gateway).href],
    );
  }
  for (const [name, { url }] of Object.entries(state.departments).sort())
    lines.push([name, new URL('/graphql', url).href]);
  for (const [name, url] of Object.entries(state.elsewhere)) lines.push([name, `${url} (elsewhere)`]);
  if (state.sampleCreditCode) lines.push(['sample', `enterprise ${state.sampleCreditCode}`]);
  const width = Math.max(...lines.map(([name]) => name.length));
  const first = firstAnswerMs === null ? '' : `, its first life-cycle query in ${firstAnswerMs} ms`;
  return [
    `\nReady in ${(state.startupMs / 1_000).toFixed(1)} s${first}.`,
    ...lines.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
    '  Ctrl-C stops it.\n',
  ].join('\n');
}
