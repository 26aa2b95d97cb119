/**
 * Promises as the departments show them to which they were made. A report is checked against what its own department
 * shows, so that nothing is on record that nobody promised.
 */
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { called } from '#shared/identity/rights.ts';
import type { RecordBrokenPromiseInput, ToleranceKind, ToleranceStatus } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** A promise as the joined graph gives it. */
interface ShownPromise {
  id: string;
  kind: ToleranceKind;
  matter: string;
  status: ToleranceStatus;
  dueDate: string;
  items: readonly { name: string }[];
}

const SHOWN = 'id kind matter status dueDate items { name }';

/** Finds a promise of an enterprise; null where the department shows none with this id. */
type Find = (ask: GraphClient, creditCode: string, promiseId: string) => Promise<ShownPromise | null>;

const PREMISES = `query PromisesOnPremises($creditCode: CreditCode!) {
  enterprise(creditCode: $creditCode) { brokenAddressPromises { ${SHOWN} } } }`;

const findOnPremises: Find = async (ask, creditCode, promiseId) => {
  interface Data {
    enterprise: { brokenAddressPromises: readonly ShownPromise[] | null } | null;
  }
  const { enterprise } = await ask<Data>(PREMISES, { creditCode });
  return enterprise?.brokenAddressPromises?.find(({ id }) => id === promiseId) ?? null;
};

const PROJECTS = `query PromisesOfProjects($creditCode: CreditCode!, $after: String) {
  enterprise(creditCode: $creditCode) {
    projects(first: 50, after: $after) { nodes { debts { ${SHOWN} } } pageInfo { hasNextPage endCursor } } } }`;

interface ProjectsData {
  enterprise: {
    projects: {
      nodes: readonly { debts: readonly ShownPromise[] | null }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } | null;
  } | null;
}

const findInProjects: Find = (ask, creditCode, promiseId) => {
  const findAfter = async (after: string | null): Promise<ShownPromise | null> => {
    const { enterprise } = await ask<ProjectsData>(PROJECTS, { creditCode, after });
    const { nodes = [], pageInfo } = enterprise?.projects ?? {};
    const found = nodes.flatMap(({ debts }) => debts ?? []).find(({ id }) => id === promiseId);
    if (found) return found;
    return pageInfo?.hasNextPage ? findAfter(pageInfo.endCursor) : null;
  };
  return findAfter(null);
};

const COMMITMENT = `query PromiseToCorrect($id: ID!) {
  penaltyCase(id: $id) { enterprise { creditCode } commitment { state dueOn } } }`;

/** A written commitment in place of a penalty (X09) is known by its case; what it says is not shown to the public. */
const findToCorrect: Find = async (ask, creditCode, promiseId) => {
  interface Data {
    penaltyCase: { enterprise: { creditCode: string }; commitment: { state: string; dueOn: string } | null } | null;
  }
  const { penaltyCase } = await ask<Data>(COMMITMENT, { id: promiseId });
  if (penaltyCase?.enterprise.creditCode !== creditCode || !penaltyCase.commitment) return null;
  const { state, dueOn } = penaltyCase.commitment;
  return {
    id: promiseId,
    kind: 'COMMITMENT',
    matter: '违法行为整改',
    status: state === 'BROKEN' ? 'BROKEN' : 'OWED',
    dueDate: dueOn,
    items: [{ name: '书面整改承诺' }],
  };
};

/** Where each department that takes promises shows them. Another one that takes some is added here. */
const FINDERS: ReadonlyMap<string, Find> = new Map([
  ['market-access', findOnPremises],
  ['project-approval', findInProjects],
  ['legal-services', findToCorrect],
]);

/** The departments to which promises are made. */
export const PROMISE_TAKERS: readonly string[] = [...FINDERS.keys()];

/**
 * Refuses a report that does not say what its department shows: NOT_FOUND for a promise that the department does not
 * show under the enterprise, INVALID_INPUT for one that is not broken or was another; EVIDENCE_UNAVAILABLE where the
 * graph does not answer.
 */
export async function requireBroken(
  ask: GraphClient,
  department: string,
  { creditCode, promiseId, kind, matter, dueOn, owed }: RecordBrokenPromiseInput,
): Promise<void> {
  const shown = await FINDERS.get(department)?.(ask, creditCode, promiseId);
  if (!shown)
    throw refuse('NOT_FOUND', MESSAGES.NOT_SHOWN({ department: called(department), id: promiseId, creditCode }));
  if (shown.status !== 'BROKEN') {
    throw refuse('INVALID_INPUT', MESSAGES.NOT_BROKEN({ id: promiseId, status: MESSAGES[shown.status]() }));
  }
  requireSame('kind', shown.kind, kind);
  requireSame('matter', shown.matter, matter);
  requireSame('dueOn', shown.dueDate, dueOn);
  const promised = shown.items.map(({ name }) => name);
  const other = owed.find(name => !promised.includes(name));
  if (other === undefined) return;
  throw refuse('INVALID_INPUT', MESSAGES.OTHER_OWED({ promised: promised.join(', '), other }));
}

function requireSame(field: string, shown: string, got: string): void {
  if (shown === got) return;
  throw refuse('INVALID_INPUT', MESSAGES.OTHER_THAN_SHOWN({ field, shown, got }));
}
