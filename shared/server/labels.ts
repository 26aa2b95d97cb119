/**
 * What the names of a contract are called in both languages, by their descriptions: "English. 中文". Front ends get them
 * as data, notices write them.
 */
import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLSchema, GraphQLType } from 'graphql';
import type { Text } from '../messages.ts';

export interface Labels {
  /** Values of enumerations, by type and value. */
  enums: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  /** Types, by name. */
  types: Readonly<Record<string, Text>>;
  /** Fields of objects and inputs, by name: the first description of a name stands for all. */
  fields: Readonly<Record<string, Text>>;
  /** The enumerations that fields of a name have as their type; an empty list where fields of that name have others. */
  enumsOf: Readonly<Record<string, readonly string[]>>;
}

const made = new WeakMap<GraphQLSchema, Labels>();

/** The labels of a schema; made once. */
export function labelsOf(schema: GraphQLSchema): Labels {
  const known = made.get(schema);
  if (known) return known;
  const labels = read(schema);
  made.set(schema, labels);
  return labels;
}

function read(schema: GraphQLSchema): Labels {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('_'));
  const members = types.flatMap(type =>
    isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [],
  );
  return {
    enums: Object.fromEntries(types.filter(isEnumType).map(type => [type.name, labelled(type.getValues())])),
    types: labelled(types),
    // Of several fields of one name the first stands.
    fields: labelled([...members].reverse()),
    enumsOf: enumsByField(members),
  };
}

/** Which enumerations fields have as their type, by the name of the field. */
function enumsByField(members: readonly { name: string; type: GraphQLType }[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { name, type } of members) {
    const named = getNamedType(type);
    found[name] = [...(found[name] ?? []), ...(isEnumType(named) ? [named.name] : [])];
  }
  return found;
}

interface Described {
  name: string;
  description?: string | null | undefined;
}

function labelled(nodes: readonly Described[]): Record<string, Text> {
  const labels = nodes.map(({ name, description }) => [name, labelOf(description ?? '')] as const);
  return Object.fromEntries(labels.filter((entry): entry is [string, Text] => entry[1] !== null));
}

/**
 * The two languages of a description: Chinese stands behind the last sentence of English. Null where one is missing.
 */
export function labelOf(description: string): Text | null {
  const [, en, zh] = /^([\s\S]*[a-z][\s\S]*[.?!:)”"'`])\s+(\S*\p{Script=Han}[\s\S]*)$/u.exec(description.trim()) ?? [];
  return en === undefined || zh === undefined ? null : { zh: zh.trim(), en: en.replaceAll(/\s+/g, ' ').trim() };
}
