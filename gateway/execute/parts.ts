/**
 * An operation that runs, and whose response is read in parts: each as soon as all is there that it needs, while the
 * rest is still fetched.
 */
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { complete } from './completion.ts';
import type { DeferredFragment, PartSelections } from './part-selection.ts';
import { readFor } from './positions.ts';
import type { Program } from './program.ts';
import type { RunningPlan } from './run.ts';
import { needs } from './schedule.ts';
import { shapeOf } from './shape.ts';

export interface Part {
  data: Record<string, unknown> | null;
  errors: readonly GraphQLError[];
}

/** Reads a response in parts. */
export interface Parts {
  /**
   * A deferred fragment, on its way from the root on; without one, all that is not deferred. An error is part of the
   * first part that shows it.
   */
  part(fragment?: DeferredFragment): Promise<Part>;
}

export interface PartsOptions {
  program: Program;
  running: RunningPlan;
  selections: PartSelections;
  schema: GraphQLSchema;
  rootType: string;
}

const NO_CONDITIONS: ReadonlyMap<string, boolean> = new Map();

export function partsOf({ program, running, selections, schema, rootType }: PartsOptions): Parts {
  const reported = new Set<string>();
  const isNew = (error: GraphQLError): boolean => {
    const key = JSON.stringify([error.message, error.path]);
    return !reported.has(key) && Boolean(reported.add(key));
  };
  return {
    part: async fragment => {
      const selected = fragment ? selections.part(fragment) : selections.first();
      const needed = needs(running.schedule, readFor(selected));
      await Promise.all(needed.map(scheduled => running.ended.get(scheduled)));
      const shape = shapeOf(selected, rootType, schema, NO_CONDITIONS);
      const { data, errors } = complete({ program, failures: running.failures, shape, data: running.data });
      return { data, errors: errors.filter(isNew) };
    },
  };
}
