/**
 * A document with `@defer` as it is worked on: each `@defer` has a label of its own, by which it is found wherever
 * rights and conditions leave it; and objects of abstract types say what they are, so that parts fit them.
 */
import { Kind, TypeInfo, getNamedType, isAbstractType, visit, visitWithTypeInfo } from 'graphql';
import type { ASTVisitor, DirectiveNode, DocumentNode, FieldNode, GraphQLSchema, NameNode } from 'graphql';
import { DEFER, argumentOf, isDeferring } from '../execute/index.ts';
import { freeName } from '../fields.ts';

export interface DeferredDocument {
  /** What the client asks for. */
  client: DocumentNode;
  /** The same with the types of objects. */
  asked: DocumentNode;
  /** The alias of these types. */
  typename: string;
  /** The client's labels by ours; undefined where it gave none. */
  labels: ReadonlyMap<string, string | undefined>;
}

const prepared = new WeakMap<DocumentNode, { schema: GraphQLSchema; deferred: DeferredDocument }>();

/** Undefined for a document without `@defer`. It is made once for each schema. */
export function deferredDocument(schema: GraphQLSchema, document: DocumentNode): DeferredDocument | undefined {
  if (!isDeferring(document)) return undefined;
  const known = prepared.get(document);
  if (known?.schema === schema) return known.deferred;
  const labels = new Map<string, string | undefined>();
  const client = withOwnLabels(document, labels);
  const typename = freeName(document, 'partTypename');
  const deferred: DeferredDocument = { client, asked: withTypes(schema, client, typename), typename, labels };
  prepared.set(document, { schema, deferred });
  return deferred;
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

function withOwnLabels(document: DocumentNode, labels: Map<string, string | undefined>): DocumentNode {
  return visit(document, {
    Directive: (node): DirectiveNode | undefined => {
      if (node.name.value !== DEFER) return undefined;
      const own = `${labels.size}`;
      const given = argumentOf(node, 'label');
      labels.set(own, given?.kind === Kind.STRING ? given.value : undefined);
      const others = node.arguments?.filter(({ name }) => name.value !== 'label') ?? [];
      return {
        ...node,
        arguments: [
          ...others,
          { kind: Kind.ARGUMENT, name: nameNode('label'), value: { kind: Kind.STRING, value: own } },
        ],
      };
    },
  });
}

/** Selects the type's name wherever an object's type is not known from the schema alone. */
function withTypes(schema: GraphQLSchema, document: DocumentNode, alias: string): DocumentNode {
  const types = new TypeInfo(schema);
  const typeField: FieldNode = { kind: Kind.FIELD, alias: nameNode(alias), name: nameNode('__typename') };
  const visitor: ASTVisitor = {
    Field: {
      leave: node => {
        if (!node.selectionSet || !isAbstractType(getNamedType(types.getType()))) return undefined;
        const selections = [...node.selectionSet.selections, typeField];
        return { ...node, selectionSet: { ...node.selectionSet, selections } };
      },
    },
  };
  return visit(document, visitWithTypeInfo(types, visitor));
}
