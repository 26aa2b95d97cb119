/** The schema that clients see as a text that also says which department answers each field. */
import { Kind, parse, print, printSchema, visit } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode, GraphQLSchema } from 'graphql';
import { departmentsOf } from './join.ts';

const DEFINITION = `"""
The department that answers this field: it is what \`extensions.service\` of an error names where the department is the
reason. A field of several departments is answered by any of them. 负责部门
"""
directive @owner(department: String!) repeatable on FIELD_DEFINITION`;

/**
 * Prints a schema with `@owner(department:)` at its fields.
 * @param supergraph whose schema it is; undefined where it is not known: then nothing is said of owners
 */
export function printWithOwners(schema: GraphQLSchema, supergraph: DocumentNode | undefined): string {
  const text = printSchema(schema);
  if (!supergraph) return text;
  const departments = departmentsOf(supergraph);
  const withOwners = (type: string, fields: readonly FieldDefinitionNode[] = []): FieldDefinitionNode[] =>
    fields.map(field => ({
      ...field,
      directives: [...(field.directives ?? []), ...departments.ofField(type, field.name.value).map(ownerDirective)],
    }));
  const document = visit(parse(text, { noLocation: true }), {
    ObjectTypeDefinition: node => ({ ...node, fields: withOwners(node.name.value, node.fields) }),
    InterfaceTypeDefinition: node => ({ ...node, fields: withOwners(node.name.value, node.fields) }),
  });
  return `${DEFINITION}\n\n${print(document)}`;
}

const ownerDirective = (department: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'owner' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'department' },
      value: { kind: Kind.STRING, value: department },
    },
  ],
});
