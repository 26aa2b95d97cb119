/** What stands in the way of a deregistration: each department finds its own, market-access joins them (G28). */

import type { Words } from '../messages.ts';

/** One thing that stands in the way, and the operation that removes it. */
export interface Blocker {
  code: string;
  department: string;
  message: Words;
  operation: string;
}

/**
 * Names an operation with what it is about, as a caller would write it: `withdrawProject(input: {projectCode: "…"})`.
 */
export const operation = (name: string, input: Readonly<Record<string, string>>): string =>
  `${name}(input: {${Object.entries(input)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')}})`;
