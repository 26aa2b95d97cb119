/**
 * The steps that are open to a thing which counts its moves tell the version that was seen, so that who takes one is
 * refused where the thing has moved since (database/versions.ts): for every type with `availableSteps` and `version`.
 */
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Adds `version` to the known input of the steps that take one and name the thing. */
export function tellVersions(schema: GraphQLSchema): void {
  const operations = takingVersions(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { availableSteps: steps, version } = type.getFields();
    if (steps?.resolve && version) steps.resolve = withVersions(steps.resolve, operations);
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
  [field: string]: unknown;
}

const withVersions =
  (resolve: Resolver, operations: ReadonlySet<string>): Resolver =>
  async (thing, args, context, info) => {
    const steps = (await resolve(thing, args, context, info)) as readonly Step[] | null;
    const { version } = thing as Thing;
    if (typeof version !== 'number' || steps === null) return steps;
    return steps.map(step =>
      operations.has(step.operation) && step.input.version === undefined && names(step.input, thing as Thing)
        ? { ...step, input: { ...step.input, version } }
        : step,
    );
  };

/** Whether an input names a thing: by its id, or its code where it has none. */
function names(input: Step['input'], { id, parcelCode, creditCode }: Thing): boolean {
  return Object.values(input).includes(id ?? parcelCode ?? creditCode);
}
