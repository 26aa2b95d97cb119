/**
 * `@defer` in a document: the directive, whether a fragment is deferred, and the same document without it, which is
 * what is planned. Which parts of a response come later is decided here; the plan, and so the data, is the same.
 */
import { Kind, print, visit } from 'graphql';
import type {
  DirectiveNode,
  DocumentNode,
  FragmentSpreadNode,
  InlineFragmentNode,
  OperationDefinitionNode,
  ValueNode,
} from 'graphql';
import { withoutUnusedVariables } from '../fields.ts';
import { own } from './code.ts';

/** The name of the directive. */
export const DEFER = 'defer';

type Variables = Readonly<Record<string, unknown>>;

/** The `@defer` of a fragment; undefined where it has none. */
export const deferOn = ({ directives }: InlineFragmentNode | FragmentSpreadNode): DirectiveNode | undefined =>
  directives?.find(({ name }) => name.value === DEFER);

/** The value of an argument of a directive; undefined where it is not given. */
export const argumentOf = ({ arguments: all }: DirectiveNode, name: string): ValueNode | undefined =>
  all?.find(argument => argument.name.value === name)?.value;

/**
 * The label of a fragment that is deferred; undefined for one that is not: it has no `@defer`, or its `if` is false.
 * @param variables as the operation coerces them
 */
export function deferredAs(node: InlineFragmentNode | FragmentSpreadNode, variables: Variables): string | undefined {
  const directive = node.directives?.length ? deferOn(node) : undefined;
  if (!directive || !holds(argumentOf(directive, 'if'), variables)) return undefined;
  const label = argumentOf(directive, 'label');
  return label?.kind === Kind.STRING ? label.value : '';
}

function holds(condition: ValueNode | undefined, variables: Variables): boolean {
  if (condition?.kind === Kind.BOOLEAN) return condition.value;
  return condition?.kind === Kind.VARIABLE ? own(variables, condition.name.value) !== false : true;
}

const deferring = new WeakMap<DocumentNode, boolean>();

/** Whether a document has an `@defer` anywhere. It is looked for once. */
export function isDeferring(document: DocumentNode): boolean {
  let known = deferring.get(document);
  if (known === undefined) {
    known = false;
    visit(document, {
      Directive: ({ name }) => {
        if (name.value === DEFER) known = true;
      },
    });
    deferring.set(document, known);
  }
  return known;
}

/** A document as a whole: its text and its operation. */
export interface WholeDocument {
  document: DocumentNode;
  source: string;
}

const wholes = new WeakMap<DocumentNode, WholeDocument>();

/** The document without `@defer`. It is made once. */
export function withoutDefer(document: DocumentNode): WholeDocument {
  let whole = wholes.get(document);
  if (!whole) {
    const plain = withoutUnusedVariables(
      visit(document, { Directive: ({ name }) => (name.value === DEFER ? null : undefined) }),
    );
    whole = { document: plain, source: print(plain) };
    wholes.set(document, whole);
  }
  return whole;
}

/** The operation of a document by its name; the only one where it has no name. */
export function operationIn(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  return document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && (name === undefined || node.name?.value === name),
  );
}
