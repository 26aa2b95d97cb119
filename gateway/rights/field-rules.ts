/**
 * A supergraph's access rules as they hold for the fields of object types, which a response is made of: what a field
 * requires by its own rule, by that of its type, of the type that it returns, and of the interfaces of its type.
 */
import { getNamedType, isAbstractType, isInterfaceType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { both, same } from '../supergraph/access-rules.ts';
import type { AccessRules, Requirement } from '../supergraph/access-rules.ts';

/** What a field of an object type requires; undefined where it requires nothing. */
export type FieldRule = (type: GraphQLObjectType, field: string) => Requirement | undefined;

const fieldRulesOf = new WeakMap<AccessRules, { schema: GraphQLSchema; rule: FieldRule }>();

/** The rule of each field. Equal requirements are one object, so that they can be distinguished by identity. */
export function fieldRules(schema: GraphQLSchema, rules: AccessRules): FieldRule {
  const made = fieldRulesOf.get(rules);
  if (made?.schema === schema) return made.rule;
  const ofInterfaces = interfaceRules(schema, rules);
  const byField = new Map<string, Requirement | null>();
  const unique = new Map<string, Requirement>();
  const rule: FieldRule = (type, field) => {
    const coordinate = `${type.name}.${field}`;
    let requirement = byField.get(coordinate);
    if (requirement === undefined) {
      requirement = uniqueOf(requirementOf(type, field, rules, ofInterfaces), unique);
      byField.set(coordinate, requirement);
    }
    return requirement ?? undefined;
  };
  fieldRulesOf.set(rules, { schema, rule });
  return rule;
}

/**
 * What interfaces require beyond their types. Composition gives an interface the rules of all its types together, so
 * that a caller who selects through the interface needs all of them. Here each type is judged by itself, so only what
 * the interface itself requires counts.
 */
function interfaceRules(schema: GraphQLSchema, rules: AccessRules): Map<string, Requirement> {
  const own = new Map<string, Requirement>();
  for (const [coordinate, requirement] of rules) {
    const [name = '', field] = coordinate.split('.');
    const type = schema.getType(name);
    if (!isInterfaceType(type)) continue;
    const ofTypes = requirementOfTypes(type, field, schema, rules);
    if (!ofTypes || !same(ofTypes, requirement)) own.set(coordinate, requirement);
  }
  return own;
}

/** What the types of an interface, or their fields of one name, require together. */
function requirementOfTypes(
  type: GraphQLInterfaceType,
  field: string | undefined,
  schema: GraphQLSchema,
  rules: AccessRules,
): Requirement | undefined {
  let together: Requirement | undefined;
  for (const { name } of schema.getPossibleTypes(type))
    together = both(together, rules.get(field === undefined ? name : `${name}.${field}`));
  return together;
}

function requirementOf(
  type: GraphQLObjectType,
  name: string,
  rules: AccessRules,
  ofInterfaces: ReadonlyMap<string, Requirement>,
): Requirement | undefined {
  const field = type.getFields()[name];
  const result = field && getNamedType(field.type);
  return [
    rules.get(type.name),
    rules.get(`${type.name}.${name}`),
    result && (isAbstractType(result) ? ofInterfaces : rules).get(result.name),
    ...type.getInterfaces().flatMap(one => [ofInterfaces.get(one.name), ofInterfaces.get(`${one.name}.${name}`)]),
  ].reduce(both);
}

function uniqueOf(requirement: Requirement | undefined, unique: Map<string, Requirement>): Requirement | null {
  if (!requirement) return null;
  const text = JSON.stringify(requirement);
  const first = unique.get(text);
  if (first) return first;
  unique.set(text, requirement);
  return requirement;
}
