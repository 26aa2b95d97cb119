/** What stands in the way of a deregistration: each department finds its own, market-access joins them (G28). */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Rights } from '../identity/rights.ts';
import type { Text, Words } from '../messages.ts';
import { availableSteps, stepResolvers } from './available.ts';
import type { NeededInput } from './available.ts';

/** One thing that stands in the way, and the operation that removes it. */
export interface Blocker {
  code: string;
  department: string;
  message: Words;
  /** The operation as a caller would write it. */
  operation: string;
  /** The same for programs; a department that only passes the blocker on has what the owner said of it instead. */
  call?: Call | undefined;
  who?: Text;
  input?: unknown;
  missing?: readonly string[];
  needed?: readonly NeededInput[];
}

/** A mutation with what is known of its input. */
interface Call {
  name: string;
  input: Readonly<Record<string, string>>;
}

/** The operation that removes a blocker: `withdrawProject(input: {projectCode: "…"})`, and its parts. */
export const removedBy = (
  name: string,
  input: Readonly<Record<string, string>>,
): Pick<Blocker, 'operation'> & { call: Call } => ({
  operation: `${name}(input: {${Object.entries(input)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')}})`,
  call: { name, input },
});

type Info = Pick<GraphQLResolveInfo, 'schema'>;
type Caller = Pick<Context, 'principal' | 'department'>;

/** The resolvers of the common type `Blocker`: who may remove it and what is to be added, by the owner's contract. */
export function blockerResolvers(rights: Rights) {
  const step = (call: Call, { principal, department }: Caller, info: Info) => {
    const creditCode = call.input.creditCode ?? null;
    const [found] = availableSteps([{ operation: call.name, input: call.input }], {
      info,
      rights,
      principal,
      department,
      owner: { creditCode },
    });
    return found;
  };
  return {
    Blocker: {
      who: ({ call, who }: Blocker, _args: unknown, caller: Caller, info: Info) =>
        call ? step(call, caller, info)?.who : who,
      input: ({ call, input }: Blocker) => call?.input ?? input,
      missing: ({ call, missing }: Blocker, _args: unknown, caller: Caller, info: Info) =>
        call ? step(call, caller, info)?.missing : missing,
      needed: ({ call, needed }: Blocker, args: unknown, caller: Caller, info: Info) => {
        const open = call && step(call, caller, info);
        return open ? stepResolvers.AvailableStep.needed(open, args, caller, info) : needed;
      },
    },
  };
}
