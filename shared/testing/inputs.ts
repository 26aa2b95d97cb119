/** Inputs made from a contract: for a mutation one that its types accept, about something that there is. */
import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type {
  GraphQLField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { zoneCodes } from '../zones/index.ts';
import { TEST_NOW, TEST_TODAY } from './today.ts';

/** A text that no rule refuses where any text may stand. */
export const TEXT = '测试文本';

/** Values of scalars that are valid wherever no rule of the field says more. */
const SCALARS: Readonly<Record<string, () => unknown>> = {
  Boolean: () => true,
  CreditCode: () => '91350100M000100Y43',
  Date: () => TEST_TODAY,
  DateTime: () => TEST_NOW.toISOString(),
  Float: () => 1,
  ID: () => randomUUID(),
  Int: () => 1,
  JSON: () => ({}),
  ProjectCode: () => '2611-420703-04-01-100004',
  String: () => TEXT,
  Yuan: () => '1.00',
};

/** A value of a type: of an input object its required fields, and of each list one entry. */
export function exampleOf(type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [exampleOf(plain.ofType)];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (isInputObjectType(plain)) return requiredOf(plain);
  const make = SCALARS[plain.name];
  if (!make) throw new Error(`inputs.ts must have a value of scalar ${plain.name}, but it has none`);
  return make();
}

function requiredOf(type: GraphQLInputObjectType): Record<string, unknown> {
  const fields = Object.values(type.getFields()).filter(({ type: of }) => isNonNullType(of));
  return Object.fromEntries(fields.map(({ name, type: of }) => [name, FIELDS[name]?.() ?? exampleOf(of)]));
}

/** Values of fields whose name says what they hold: without one nothing behind them is reached. */
const FIELDS: Readonly<Record<string, () => unknown>> = {
  zone: () => zoneCodes[0],
  longitude: () => 114,
  latitude: () => 30,
};

/** The mutations of a contract. */
export const mutationsOf = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {});

/** The type of a mutation's one argument. */
export function inputOf({ name, args }: GraphQLField<unknown, unknown>): GraphQLInputObjectType {
  const type = args[0] && getNullableType(args[0].type);
  if (!isInputObjectType(type)) throw new Error(`a mutation has one argument, its input, but ${name} has not`);
  return type;
}

/** The object types that a mutation gives back. */
export function resultsOf({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType[] {
  const result = getNamedType(type);
  const types: GraphQLNamedType[] = isUnionType(result) ? [...result.getTypes()] : [result];
  return types.filter(isObjectType);
}

/** Whether a field of an input names a thing of a type: `visitId` an InspectionVisit, `penaltyId` a PenaltyCase. */
export function isIdOf(type: string, field: string): boolean {
  if (field === 'id') return true;
  const stem = /^(.+)(Id|Code|No)$/.exec(field)?.[1]?.toLowerCase();
  const name = type.toLowerCase();
  return stem !== undefined && (name.endsWith(stem) || name === `${stem}case`);
}

/** Whether the input of a mutation chooses what it does: one choice may be open to a thing where another is not. */
export const hasChoice = (mutation: GraphQLField<unknown, unknown>): boolean =>
  Object.values(inputOf(mutation).getFields()).some(
    ({ type }) => isNonNullType(type) && (isEnumType(type.ofType) || String(type.ofType) === 'Boolean'),
  );
