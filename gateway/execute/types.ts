/** Type conditions on fetched data, judged by the supergraph: requirements may name what clients cannot see. */
import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { own } from './code.ts';

/** @param unknown the result for an object without `__typename` */
export function isOfType(schema: GraphQLSchema, object: object, condition: string, unknown = false): boolean {
  const typename = own(object, '__typename');
  if (!typename) return unknown;
  return isTypeOf(schema, String(typename), condition);
}

function isTypeOf(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const [type, conditional] = [schema.getType(typename), schema.getType(condition)];
  return (
    isAbstractType(conditional) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditional, type)
  );
}

/** The names of all types that a condition holds for. */
export function typesOf(schema: GraphQLSchema, condition: string): string[] {
  const type = schema.getType(condition);
  if (!isAbstractType(type)) return [condition];
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return [condition, ...interfaces.map(({ name }) => name), ...schema.getPossibleTypes(type).map(({ name }) => name)];
}

/** Whether it is the name of a type that no object has. */
export const isAbstractName = (schema: GraphQLSchema, typename: unknown): boolean =>
  isAbstractType(schema.getType(String(typename)));
