/**
 * Who may see the schema itself. A caller who may not gets no introspection, no `/schema.graphql`, no "did you mean",
 * and no explanation of costs and plans. Which operations a caller may run does not depend on it.
 */
import { Kind } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import type { Hooks } from '../pipeline/hooks.ts';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** Makes the judge of who is an insider: `INTROSPECTION` of the configuration. */
export function createInsiders({ INTROSPECTION, HOST }: Config): (principal: Principal) => boolean {
  const automatic = LOOPBACK.test(HOST) ? 'everybody' : 'identified';
  const rule = INTROSPECTION === 'auto' ? automatic : INTROSPECTION;
  return ({ role }) => rule === 'everybody' || (rule === 'identified' && role !== 'public');
}

/** Refuses a caller who is none: UNAUTHENTICATED to the public, FORBIDDEN to others. */
export function refuseOutsider(what: string, { role }: Principal): Error {
  return role === 'public'
    ? graphError('UNAUTHENTICATED', `${what} is for identified callers: send the header authorization: Bearer <token>`)
    : graphError('FORBIDDEN', `${what} is switched off`);
}

/** Keeps the schema from outsiders. */
export const keepFromOutsiders: Hooks = {
  didResolveOperation: ({ document, operation, contextValue: { insider, principal } }) => {
    if (!insider && operation && introspects(document, operation.selectionSet))
      throw refuseOutsider('introspection', principal);
  },
  willSendResponse: ({ response: { body }, contextValue: { insider } }) => {
    if (insider || body.kind !== 'single' || !body.singleResult.errors) return;
    body.singleResult.errors = body.singleResult.errors.map(error => ({
      ...error,
      message: error.message.replace(/\s*Did you mean .*$/s, ''),
    }));
  },
};

/** Whether an operation's root selects `__schema` or `__type`, be it in fragments. */
function introspects(document: DocumentNode, root: SelectionSetNode): boolean {
  const spread = new Set<string>();
  const looks = ({ selections }: SelectionSetNode): boolean =>
    selections.some(node => {
      if (node.kind === Kind.FIELD) return node.name.value === '__schema' || node.name.value === '__type';
      if (node.kind === Kind.INLINE_FRAGMENT) return looks(node.selectionSet);
      if (spread.has(node.name.value)) return false;
      spread.add(node.name.value);
      return document.definitions.some(
        one => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value && looks(one.selectionSet),
      );
    });
  return looks(root);
}
