/**
 * Which parts of a schema an operation uses, by coordinate: `Type.field`, `Type.field(argument:)`, `Input.field`, and
 * the enums and inputs by name.
 */
import {
  TypeInfo,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** The coordinates that a whole document uses. What the schema does not have is left out. */
export function coordinatesUsed(schema: GraphQLSchema, document: DocumentNode): string[] {
  const used = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!field || field.name.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return;
        used.add(`${parent.name}.${field.name}`);
        const result = getNamedType(field.type);
        if (isEnumType(result)) used.add(result.name);
      },
      Argument: () => {
        const [parent, field, argument] = [types.getParentType(), types.getFieldDef(), types.getArgument()];
        if (!parent || !field || !argument) return;
        used.add(`${parent.name}.${field.name}(${argument.name}:)`);
        const type = getNamedType(argument.type);
        if (isEnumType(type) || isInputObjectType(type)) used.add(type.name);
      },
      ObjectField: ({ name }) => {
        const parent = getNamedType(types.getParentInputType());
        if (!isInputObjectType(parent)) return;
        const field = parent.getFields()[name.value];
        if (!field) return;
        used.add(`${parent.name}.${name.value}`);
        const type = getNamedType(field.type);
        if (isEnumType(type) || isInputObjectType(type)) used.add(type.name);
      },
    }),
  );
  return [...used];
}
