/**
 * Who may see the schema itself. A caller who may not gets no introspection, no `/schema.graphql`, no "did you mean",
 * and no explanation of costs and plans. Which operations a caller may run does not depend on it.
 */
import { Kind } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import { fragmentsOf, spreadOnce } from '../fields.ts';
import type { Hooks } from '../pipeline/hooks.ts';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** Whether a caller may see the schema: an insider. Decided by `INTROSPECTION` of the configuration. */
export type SeesSchema = (principal: Principal) => boolean;

export function createSchemaVisibility({ INTROSPECTION, HOST }: Config): SeesSchema {
  const automatic = LOOPBACK.test(HOST) ? 'everybody' : 'identified';
  const rule = INTROSPECTION === 'auto' ? automatic : INTROSPECTION;
  return ({ role }) => rule === 'everybody' || (rule === 'identified' && role !== 'public');
}

/** The error of a caller who may not see the schema: UNAUTHENTICATED for the public, FORBIDDEN for others. */
export function schemaHidden(what: string, { role }: Principal): Error {
  return role === 'public'
    ? graphError('UNAUTHENTICATED', `${what} is for identified callers: send the header authorization: Bearer <token>`)
    : graphError('FORBIDDEN', `${what} is switched off`);
}

/** Hides the schema from callers who may not see it: introspection, and suggestions in errors. */
export const hideSchema: Hooks = {
  didResolveOperation: ({ document, operation, contextValue: { insider, principal } }) => {
    if (!insider && operation && introspects(document, operation.selectionSet))
      throw schemaHidden('introspection', principal);
  },
  willSendResponse: ({ response: { body }, contextValue: { insider } }) => {
    if (insider || body.kind !== 'single' || !body.singleResult.errors) return;
    body.singleResult.errors = body.singleResult.errors.map(error => ({
      ...error,
      message: error.message.replace(/\s*Did you mean .*$/s, ''),
    }));
  },
};

/** Whether an operation's root selects `__schema` or `__type`, directly or in fragments. */
function introspects(document: DocumentNode, root: SelectionSetNode): boolean {
  const fragments = fragmentsOf(document);
  const spread = new Set<string>();
  const holdsMetaField = ({ selections }: SelectionSetNode): boolean =>
    selections.some(node => {
      if (node.kind === Kind.FIELD) return node.name.value === '__schema' || node.name.value === '__type';
      const fragment = spreadOnce(node, fragments, spread);
      return fragment !== undefined && holdsMetaField(fragment.selectionSet);
    });
  return holdsMetaField(root);
}
