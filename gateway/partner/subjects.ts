/**
 * Whose data an answer tells of: the keys of enterprises, and the zones of what belongs to none, are asked for beside
 * what the partner asks, and taken out again before it gets its answer. So no choice of fields hides from an enterprise
 * that it was read, nor from the grant that something is of another zone.
 */
import {
  Kind,
  TypeInfo,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { parseCreditCode } from '#shared/identifiers/index.ts';

/** What is asked for beside. A request that uses one of these names for something else is refused as a conflict. */
const BESIDE = { creditCode: 'exchange_subject', zone: 'exchange_zone', __typename: 'exchange_type' } as const;

/** The names under which it is asked for. */
export const BESIDE_NAMES: ReadonlySet<string> = new Set(Object.values(BESIDE));

const beside = (field: keyof typeof BESIDE): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: BESIDE[field] },
  name: { kind: Kind.NAME, value: field },
});

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/** Whether things of a type belong to an enterprise. */
export function isOfEnterprise(type: WithFields): boolean {
  const { creditCode } = type.getFields();
  return creditCode !== undefined && getNamedType(creditCode.type).name === 'CreditCode';
}

/** Whether things of a type belong to a zone: where they may be of none, they are judged with what they are of. */
export function isOfZone(type: WithFields): boolean {
  const { zone } = type.getFields();
  return zone !== undefined && isNonNullType(zone.type) && zone.args.length === 0;
}

/** The operation with the keys and zones of all things that have them. */
export function withSubjects(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node): SelectionSetNode | undefined => {
          const parent = types.getParentType();
          const added = [
            ...(isAbstractType(parent) ? [beside('__typename')] : []),
            ...(hasFields(parent) && isOfEnterprise(parent) ? [beside('creditCode')] : []),
            ...(hasFields(parent) && isOfZone(parent) ? [beside('zone')] : []),
          ];
          return added.length === 0 ? undefined : { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
}

const hasFields = (type: unknown): type is WithFields => isObjectType(type) || isInterfaceType(type);

/** Whose an object of an answer is, as far as it was asked for beside. */
export interface Owner {
  creditCode?: string;
  zone?: string;
  type?: string;
}

export type OwnerOf = (value: object) => Owner;

/** What an object of an answer says of its owner. */
export const ownerOf: OwnerOf = value => {
  const told = value as Record<string, unknown>;
  const text = (name: string): string | undefined => (typeof told[name] === 'string' ? told[name] : undefined);
  const [creditCode, zone, type] = [BESIDE.creditCode, BESIDE.zone, BESIDE.__typename].map(text);
  return {
    ...(creditCode !== undefined && { creditCode }),
    ...(zone !== undefined && { zone }),
    ...(type !== undefined && { type }),
  };
};

/** The credit codes that data tells of, each once. */
export function codesIn(data: unknown): string[] {
  const codes = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { creditCode } = ownerOf(value);
    if (creditCode !== undefined) codes.add(creditCode);
    for (const part of Object.values(value)) look(part);
  };
  look(data);
  return [...codes];
}

/** Credit codes that a request names, in its text or its variables: whose data somebody tried to read. */
export function codesNamed(body: object): string[] {
  const named = JSON.stringify(body).match(/\b[0-9A-Z]{18}\b/g) ?? [];
  return [...new Set(named)].filter(code => parseCreditCode(code).ok).slice(0, 100);
}
