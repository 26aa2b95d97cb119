/**
 * Whose data an answer tells of: the keys of enterprises are asked for beside what the partner asks, and taken out
 * again before it gets its answer. So no choice of fields hides from an enterprise that it was read.
 */
import { Kind, TypeInfo, getNamedType, isObjectType, isInterfaceType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { parseCreditCode } from '#shared/identifiers/index.ts';

/** The name under which a key is asked for. A request that uses it for something else is refused as a conflict. */
export const SUBJECT_KEY = 'exchange_subject';
const FIELD = 'creditCode';
const SCALAR = 'CreditCode';

const KEY_FIELD: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: SUBJECT_KEY },
  name: { kind: Kind.NAME, value: FIELD },
};

/** The operation with the key of each thing that belongs to an enterprise. */
export function withSubjects(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node): SelectionSetNode | undefined => {
          const parent = types.getParentType();
          if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
          const field = parent.getFields()[FIELD];
          if (!field || getNamedType(field.type).name !== SCALAR) return undefined;
          return { ...node, selections: [...node.selections, KEY_FIELD] };
        },
      },
    }),
  );
}

/** Takes the keys out of data; returns the data without them, and the codes, each once. */
export function takeSubjects<Data>(data: Data): { data: Data; codes: string[] } {
  const codes = new Set<string>();
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null) return value;
    const { [SUBJECT_KEY]: code, ...rest } = value as Record<string, unknown>;
    if (typeof code === 'string') codes.add(code);
    return Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, without(one)]));
  };
  return { data: without(data) as Data, codes: [...codes] };
}

/** Credit codes that a request names, in its text or its variables: whose data somebody tried to read. */
export function codesNamed(body: object): string[] {
  const named = JSON.stringify(body).match(/\b[0-9A-Z]{18}\b/g) ?? [];
  return [...new Set(named)].filter(code => parseCreditCode(code).ok).slice(0, 100);
}
