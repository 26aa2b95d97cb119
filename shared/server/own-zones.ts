/**
 * Steps of what is of a zone in which an officer does not work are told to him, and are not his: the write door refuses
 * them (identity/rights.ts, requireZone). It holds for every type with `availableSteps` whose rows have a zone.
 */
import { isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { worksIn } from '../identity/principal.ts';

type Resolver = GraphQLFieldResolver<unknown, Pick<Context, 'principal'>>;

/** Says of each step of another zone that it is not the caller's. */
export function keepToZones(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { availableSteps: steps } = type.getFields();
    if (steps?.resolve) steps.resolve = inOwnZones(steps.resolve);
  }
}

interface Step {
  yours: boolean;
}

const inOwnZones =
  (resolve: Resolver): Resolver =>
  async (thing, args, context, info) => {
    const steps = (await resolve(thing, args, context, info)) as readonly Step[] | null;
    const { zone } = thing as { zone?: unknown };
    const { principal } = context;
    if (principal.role !== 'officer' || typeof zone !== 'string' || worksIn(principal, zone)) return steps;
    return steps?.map(step => ({ ...step, yours: false })) ?? null;
  };
