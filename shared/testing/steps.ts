/**
 * Whatever stands somewhere and is moved by mutations says which steps are open: each type with a state of its own that
 * a mutation gives back, and is no common type, has `availableSteps`.
 */
import { expect, test } from '@jest/globals';
import { getNamedType, isEnumType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Department } from '../department.ts';
import { schemaOfDepartment } from './schema.ts';

/** Common types are shown by what they belong to, whose steps are told. */
const COMMON = ['ToleranceDebt'];
/** Fields that say where something stands. */
const STATES = ['state', 'status'];

/** Describes that nothing that moves is silent about its next step. */
export function describeSteps(department: Department): void {
  test('whatever a mutation moves says which steps are open', () => {
    const silent = moved(schemaOfDepartment(department)).filter(
      type => stands(type) && !type.getFields().availableSteps,
    );
    expect(silent.map(({ name }) => name).filter(name => !COMMON.includes(name))).toEqual([]);
  });
}

const stands = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).some(field => STATES.includes(field.name) && isEnumType(getNamedType(field.type)));

/** The types that mutations give back. */
function moved(schema: GraphQLSchema): GraphQLObjectType[] {
  const results = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => getNamedType(type));
  const types = results
    .flatMap<GraphQLNamedType>(type => (isUnionType(type) ? [...type.getTypes()] : [type]))
    .filter(isObjectType);
  return [...new Set(types)];
}
