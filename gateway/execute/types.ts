/** Type conditions on fetched data, judged by the supergraph: requirements may name what clients cannot see. */
import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { own } from './code.ts';

/** @param unknown what an object counts as that does not tell its type */
export function isOfType(schema: GraphQLSchema, object: object, condition: string, unknown = false): boolean {
  const typename = own(object, '__typename');
  if (!typename) return unknown;
  return isTypeOf(schema, String(typename), condition);
}

export function isTypeOf(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const [type, conditional] = [schema.getType(typename), schema.getType(condition)];
  return isAbstractType(conditional) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditional, type);
}
