/**
 * The steps that are open to a thing which counts its moves tell the version that was seen, so that who takes one is
 * refused where the thing has moved since (database/versions.ts): for every type with `availableSteps` and `version`,
 * or `moves` where its version means something else.
 */
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Adds `version` to the known input of the steps that take one and move the thing as a whole. */
export function tellVersions(schema: GraphQLSchema): void {
  const operations = takingVersions(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { availableSteps: steps, moves, version } = type.getFields();
    if (steps?.resolve && (moves ?? version)) steps.resolve = withVersions(steps.resolve, operations);
  }
}

function takingVersions(schema: GraphQLSchema): ReadonlySet<string> {
  const operations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) => {
    const input = args[0] && getNamedType(args[0].type);
    return isInputObjectType(input) && input.getFields().version !== undefined;
  });
  return new Set(operations.map(({ name }) => name));
}

interface Step {
  operation: string;
  input: Readonly<Record<string, unknown>>;
}

interface Thing {
  version?: unknown;
  moves?: unknown;
  [field: string]: unknown;
}

const withVersions =
  (resolve: Resolver, operations: ReadonlySet<string>): Resolver =>
  async (thing, args, context, info) => {
    const steps = (await resolve(thing, args, context, info)) as readonly Step[] | null;
    const { version: own, moves: version = own } = thing as Thing;
    if (typeof version !== 'number' || steps === null) return steps;
    return steps.map(step =>
      operations.has(step.operation) && step.input.version === undefined && names(step.input, thing as Thing)
        ? { ...step, input: { ...step.input, version } }
        : step,
    );
  };

/**
 * Whether an input names a thing, by its id or by its code where it has none, and nothing more: parts of a thing, such
 * as the opinions of a joint procedure, are moved side by side, and none makes another wait.
 */
function names(input: Step['input'], { id, licenceNo, parcelCode, creditCode }: Thing): boolean {
  const key = id ?? licenceNo ?? parcelCode ?? creditCode;
  const known = Object.entries(input);
  // What an enterprise has but one of is named by the enterprise alone.
  return known.length > 0 && known.every(([name, value]) => value === key || name === 'creditCode');
}
