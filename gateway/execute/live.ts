/**
 * What an operation can do besides one whole response, with names and variables as its client has them: parts, and
 * events.
 */
import type { GraphQLSchema } from 'graphql';
import type { ConditionValues } from './conditions.ts';
import { prepareOperation } from './prepare.ts';
import type { PreparedOperation } from './prepare.ts';
import type { Begin, CompiledPlan, Operation } from './operation.ts';
import { PartSelections } from './part-selection.ts';
import type { ReservedNames } from './reserved.ts';
import { compositeNames, preparedContext, withNames } from './restore.ts';
import type { Subscribe } from './subscription.ts';

export interface LiveOptions {
  prepared: PreparedOperation;
  /** The text that it was prepared from. */
  source: string;
  schema: GraphQLSchema;
  reserved: ReservedNames;
  values: ConditionValues;
}

/**
 * @param whole the operation as it gives one response
 * @param planned the same as it is planned
 */
export function live(whole: Operation, planned: CompiledPlan, options: LiveOptions): Operation {
  const begin = beginning(planned, options);
  const subscribe = subscribing(planned, options);
  const execute: Operation = context => whole(context);
  return Object.assign(execute, begin && { begin }, subscribe && { subscribe });
}

function beginning({ begin }: CompiledPlan, options: LiveOptions): Begin | undefined {
  const { prepared, ...preparing } = options;
  const { names, introspection } = prepared;
  // The schema's part is answered with the rest of the root.
  if (!begin || introspection) return undefined;
  const composite = compositeNames(prepared);
  return (context, deferring) => {
    const { document, operation } = prepareOperation({ ...preparing, ...deferring });
    const inner = preparedContext(context, prepared);
    const variables = inner.request.variables ?? {};
    const { schema } = options;
    const parts = begin(inner, new PartSelections({ schema, document, operation, variables, names }));
    if (!parts) return undefined;
    return {
      part: async fragment => {
        const { data, errors } = withNames(await parts.part(fragment), names, composite);
        return { data: data as Record<string, unknown> | null, errors: errors ?? [] };
      },
    };
  };
}

function subscribing({ subscribe }: CompiledPlan, { prepared }: LiveOptions): Subscribe | undefined {
  if (!subscribe) return undefined;
  const { names } = prepared;
  const composite = compositeNames(prepared);
  return async (context, contextOfEvent) => {
    const events = await subscribe(preparedContext(context, prepared), contextOfEvent);
    return (async function* () {
      for await (const event of events) yield withNames(event, names, composite);
    })();
  };
}
