/**
 * Zones in which a caller does not work (docs/decisions/0057). An officer or auditor whose token names zones reads what
 * is of another one as somebody without an office there: what is public, and nothing more. The row that a resolver
 * gives says its zone, so that it holds for every field, list and entity of every department. Steps of such a thing are
 * told, and are not his: the write door refuses them (identity/rights.ts, requireZone).
 */
import { GraphQLError, isIntrospectionType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { inAllZones, worksIn } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';

type Caller = Pick<Context, 'principal'>;
type Resolver = GraphQLFieldResolver<unknown, Caller>;
type ResolveReference = (reference: unknown, context: Caller, info: GraphQLResolveInfo) => unknown;

/** Keeps every read of a department to the zones of who asks. */
export function keepToZones(schema: GraphQLSchema): void {
  const writes = [schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    // The types of introspection are one for all schemas of a process.
    if (!isObjectType(type) || isIntrospectionType(type) || writes.includes(type)) continue;
    keepReferences(type);
    for (const field of Object.values(type.getFields())) {
      // Entities are judged one by one, where each is resolved.
      if (field.resolve && field.name !== '_entities') field.resolve = inZones(field.resolve);
    }
    const { availableSteps: steps } = type.getFields();
    if (steps?.resolve) steps.resolve = ownSteps(steps.resolve);
  }
}

const inZones =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const without = inAllZones(context.principal);
    if (without === context.principal) return resolve(source, args, context, info);
    const read = (principal: Principal): unknown => resolve(source, args, { ...context, principal }, info);
    return readInZones(read, { own: context.principal, without, above: [source, args] });
  };

/** @apollo/subgraph keeps how an entity is resolved among the extensions of its type. */
function keepReferences(type: GraphQLObjectType): void {
  const { subgraph } = (type.extensions.apollo ?? {}) as { subgraph?: { resolveReference?: ResolveReference } };
  const resolve = subgraph?.resolveReference;
  if (!resolve) return;
  subgraph.resolveReference = (reference, context, info) => {
    const without = inAllZones(context.principal);
    if (without === context.principal) return resolve(reference, context, info);
    const read = (principal: Principal): unknown => resolve(reference, { ...context, principal }, info);
    return readInZones(read, { own: context.principal, without, above: [reference] });
  };
}

interface Reading {
  own: Principal;
  /** The same caller without his office. */
  without: Principal;
  /** What may say the zone of all that is read: the thing that a field is of, and its arguments. */
  above: readonly unknown[];
}

/** What is of zones in which the caller works, and of what else is there what he may read without his office. */
async function readInZones(read: (as: Principal) => unknown, { own, without, above }: Reading): Promise<unknown> {
  const isForeign = (thing: unknown): boolean => {
    const zone = zoneOf(thing);
    return zone !== null && !worksIn(own, zone);
  };
  if (above.some(isForeign)) return read(without);
  const found = await read(own);
  const things = thingsIn(found);
  if (!things.some(isForeign)) return found;
  if (things[0] === found) return read(without);
  const shown = new Set(thingsIn(await openOf(() => read(without))).map(nameOf));
  return only(found, thing => !isForeign(thing) || shown.has(nameOf(thing)));
}

/** What is open of a list; nothing where the whole list is not. */
async function openOf(read: () => unknown): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'FORBIDDEN') return [];
    throw error;
  }
}

function zoneOf(thing: unknown): string | null {
  if (typeof thing !== 'object' || thing === null) return null;
  const { zone } = thing as { zone?: unknown };
  return typeof zone === 'string' ? zone : null;
}

/** A page of a list, as far as it says what is on it. */
interface Page {
  nodes: readonly unknown[];
  edges?: readonly { node: unknown }[];
}

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'nodes' in value && Array.isArray(value.nodes);

/** The things that a field gives: those of a list or a page, else itself. */
function thingsIn(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  return isPage(value) ? value.nodes : [value];
}

/** A list or a page without what is not to be shown. A page then holds less than was asked for. */
function only(value: unknown, isShown: (thing: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.filter(isShown);
  if (!isPage(value)) return value;
  const { nodes, edges } = value;
  return { ...value, nodes: nodes.filter(isShown), ...(edges && { edges: edges.filter(({ node }) => isShown(node)) }) };
}

/** What a thing is known by in both answers. */
const nameOf = (thing: unknown): string => {
  const { id } = thing as { id?: unknown };
  return typeof id === 'string' ? id : JSON.stringify(thing);
};

interface Step {
  yours: boolean;
}

/** Says of each step of another zone that it is not the officer's. */
const ownSteps =
  (resolve: Resolver): Resolver =>
  async (thing, args, context, info) => {
    const steps = (await resolve(thing, args, context, info)) as readonly Step[] | null;
    const { principal } = context;
    const zone = zoneOf(thing);
    if (principal.role !== 'officer' || zone === null || worksIn(principal, zone)) return steps;
    return steps?.map(step => ({ ...step, yours: false })) ?? null;
  };
