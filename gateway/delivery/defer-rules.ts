/**
 * Which documents with `@defer` are valid: the rules of the incremental delivery specification that graphql-js 16 does
 * not have yet. Where a fragment may be deferred at all, and what a label is.
 */
import { GraphQLError, Kind } from 'graphql';
import type { ASTVisitor, DirectiveNode, SelectionSetNode, ValidationContext } from 'graphql';
import { DEFER, argumentOf } from '../execute/index.ts';

/** A label is a text of its own, written in the document: a client finds the part again by it. */
export function deferLabels(context: ValidationContext): ASTVisitor {
  const known = new Map<string, DirectiveNode>();
  return {
    Directive: node => {
      const label = node.name.value === DEFER ? argumentOf(node, 'label') : undefined;
      if (!label || label.kind === Kind.NULL) return;
      if (label.kind !== Kind.STRING) {
        context.reportError(new GraphQLError('the label of @defer must be a text in the document', { nodes: node }));
        return;
      }
      const other = known.get(label.value);
      if (other)
        context.reportError(
          new GraphQLError(`each @defer must have a label of its own, but two have "${label.value}"`, {
            nodes: [other, node],
          }),
        );
      known.set(label.value, node);
    },
  };
}

/**
 * What a mutation changes is told as a whole, and an event is one: no root fragment of a mutation is deferred, and
 * nothing of a subscription. `if: false` is allowed everywhere.
 */
export function deferPlaces(context: ValidationContext): ASTVisitor {
  const inSubscription = new Set<DirectiveNode>();
  return {
    OperationDefinition: operation => {
      if (operation.operation !== 'subscription') return;
      const fragments = context.getRecursivelyReferencedFragments(operation);
      for (const { selectionSet } of [operation, ...fragments]) collectDefers(selectionSet, inSubscription);
      for (const node of inSubscription)
        context.reportError(new GraphQLError('nothing of a subscription may be deferred', { nodes: node }));
    },
    Directive: node => {
      if (node.name.value !== DEFER || isOff(node) || inSubscription.has(node)) return;
      const parent = context.getParentType();
      if (parent && parent === context.getSchema().getMutationType())
        context.reportError(new GraphQLError('no fragment of the root of a mutation may be deferred', { nodes: node }));
    },
  };
}

function isOff(node: DirectiveNode): boolean {
  const condition = argumentOf(node, 'if');
  return condition?.kind === Kind.BOOLEAN && !condition.value;
}

/** Adds every `@defer` in a selection set that may be active, without those of fragments that it spreads. */
function collectDefers({ selections }: SelectionSetNode, found: Set<DirectiveNode>): void {
  for (const node of selections) {
    for (const directive of node.directives ?? [])
      if (directive.name.value === DEFER && !isOff(directive)) found.add(directive);
    if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) collectDefers(node.selectionSet, found);
  }
}

/** All of them, for Apollo Server's `validationRules`. */
export const DEFER_RULES = [deferLabels, deferPlaces];
