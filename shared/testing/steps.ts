/**
 * Whatever is moved by mutations says which steps are open: each type that has a state, that several mutations give
 * back, or that an input of a mutation names by its id has `availableSteps`. A type without steps of its own says why
 * in the contract: `@stepless(reason: "…")`.
 */
import { expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Department } from '../department.ts';
import { resultsOf } from './inputs.ts';
import { schemaOfDepartment } from './schema.ts';

/** Common types: a refusal is no thing, and what is owed is shown by what it belongs to, whose steps are told. */
const COMMON = ['Refusal', 'ToleranceDebt'];
/** Fields that say where something stands. */
const STATES = ['state', 'status'];

/** Describes that nothing that moves is silent about its next step, and that what says it has none has a reason. */
export function describeSteps(department: Department): void {
  const moved = movedTypes(schemaOfDepartment(department));

  test('whatever a mutation moves says which steps are open, or why it has none', () => {
    const silent = moved.filter(type => !type.getFields().availableSteps && reasonOf(type) === null);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('a type that says it has no steps has none, and says why', () => {
    const declared = moved.filter(type => reasonOf(type) !== null);
    const wrong = declared.filter(type => type.getFields().availableSteps || (reasonOf(type) ?? '').length < 20);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
}

/** The reason of `@stepless`; null without it. */
function reasonOf({ astNode }: GraphQLObjectType): string | null {
  const declared = astNode?.directives?.find(({ name }) => name.value === 'stepless');
  const reason = declared?.arguments?.find(({ name }) => name.value === 'reason')?.value;
  return reason?.kind === 'StringValue' ? reason.value : null;
}

/** The types of a contract that mutations move: what they give back, once it has more than its beginning. */
export function movedTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const givenBack = new Map(mutations.map(mutation => [mutation, resultsOf(mutation)]));
  const types = [...new Set([...givenBack.values()].flat())].filter(({ name }) => !COMMON.includes(name));
  return types.filter(type => {
    const giving = mutations.filter(mutation => givenBack.get(mutation)?.includes(type));
    return stands(type) || giving.length > 1 || mutations.some(mutation => names(mutation, type, givenBack));
  });
}

const stands = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).some(field => STATES.includes(field.name) && isEnumType(getNamedType(field.type)));

type Mutation = GraphQLField<unknown, unknown>;

/**
 * Whether the input of a mutation names a thing of this type: `productId` a LoanProduct. Where what the mutation gives
 * back bears that name, it is meant: `reviewId` of concludePropertyRightsReview is no FairCompetitionReview.
 */
function names(mutation: Mutation, type: GraphQLObjectType, givenBack: Map<Mutation, GraphQLObjectType[]>): boolean {
  const input = mutation.args.map(({ type: of }) => getNamedType(of)).find(isInputObjectType);
  const stems = Object.keys(input?.getFields() ?? {})
    .filter(name => name.endsWith('Id'))
    .map(name => name.slice(0, -2));
  const own = givenBack.get(mutation) ?? [];
  return stems.some(stem => {
    const meant = own.filter(result => bears(result, stem));
    return meant.length > 0 ? meant.includes(type) : bears(type, stem);
  });
}

const bears = ({ name }: GraphQLObjectType, stem: string): boolean => name.toLowerCase().endsWith(stem.toLowerCase());
