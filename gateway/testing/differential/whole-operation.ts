/** One operation that selects all fields of some root fields, so that what a department is asked stands together. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';

export interface WholeOptions {
  schema: GraphQLSchema;
  /** The root fields. */
  roots: readonly string[];
  /** Whether a field is selected, by its name. */
  isWanted(name: string): boolean;
  /** Objects in objects that are followed. */
  depth: number;
}

export function wholeOperation({ schema, roots, isWanted, depth }: WholeOptions): string {
  const below = (type: GraphQLCompositeType, left: number): string => {
    if (isAbstractType(type)) {
      const parts = schema
        .getPossibleTypes(type)
        .map(({ name }) => `... on ${name} ${below(schema.getType(name) as GraphQLCompositeType, left)}`);
      const common = isInterfaceType(type) ? fieldsOf(type, left) : '';
      return `{ __typename ${common} ${parts.join(' ')} }`;
    }
    return `{ __typename ${fieldsOf(type, left)} }`;
  };
  const fieldsOf = (type: GraphQLCompositeType, left: number): string => {
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    return Object.values(type.getFields())
      .filter(({ name, args }) => isWanted(name) && !args.some(isRequiredArgument))
      .flatMap(({ name, type: of }) => {
        const named = getNamedType(of);
        // Fields of one name have one type here, or are named apart by their type.
        const field = `${name}_${type.name}: ${name}`;
        if (!isCompositeType(named)) return field;
        return left > 0 ? `${field} ${below(named, left - 1)}` : [];
      })
      .join(' ');
  };
  const fields = schema.getQueryType()?.getFields() ?? {};
  const selected = roots.flatMap(root => {
    const named = getNamedType(fields[root]?.type);
    return isCompositeType(named) ? `${root} ${below(named, depth)}` : [];
  });
  return `{ ${selected.join(' ')} }`;
}
