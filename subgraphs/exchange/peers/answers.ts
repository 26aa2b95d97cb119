/**
 * What is sent to the platform that decides a case, and what its answers, once proven, make of the case: pure
 * functions.
 */
import type { CarriedMatter, CarriedState } from '../generated.ts';
import type { CarriedCaseRow } from './rows.ts';

/** What an answer makes of a case. */
export type Moved = { state: CarriedState } & Partial<
  Pick<
    CarriedCaseRow,
    'hostCaseId' | 'hostCaseNo' | 'hostStatus' | 'hostDueAt' | 'hostDays' | 'missing' | 'outcome' | 'said'
  >
>;

/** An operation of the other platform. */
export interface Message {
  query: string;
  variables: object;
}

/** The operations of a matter, and the type of its cases. */
interface Operations {
  type: string;
  submit: string;
  supply: string;
  stands: string;
}

const OPERATIONS: Readonly<Record<CarriedMatter, Operations>> = {
  SETUP: {
    type: 'EnterpriseRegistration',
    submit: 'registerEnterprise(input: $input)',
    supply: 'supplySupplement(input: $input)',
    stands: 'registration(id: $id)',
  },
  CHANGE: {
    type: 'ChangeOfRegistration',
    submit: 'applyForChange(input: $input)',
    supply: 'supplyChangeSupplement(input: $input)',
    stands: 'changeOfRegistration(id: $id)',
  },
};
const INPUTS = {
  SETUP: { submit: 'RegisterEnterpriseInput', supply: 'SupplySupplementInput' },
  CHANGE: { submit: 'ApplyForChangeInput', supply: 'ChangeSupplementInput' },
} as const;

/** What is sent next: the application or the supplement that waits, else the question where the case stands. */
export function messageOf(
  one: Pick<CarriedCaseRow, 'id' | 'matter' | 'state' | 'hostCaseId' | 'supplements'>,
  application: object | null,
): Message {
  const { id, matter, state, hostCaseId, supplements } = one;
  const { type, stands, ...steps } = OPERATIONS[matter];
  if (application === null) {
    const query = `query ($id: ID!) { case: ${stands} {
      caseNo status decidedAt reasons supplements { items suppliedAt } clock { dueAt netDays } } }`;
    return { query, variables: { id: hostCaseId } };
  }
  const step = state === 'WAITING' ? 'submit' : 'supply';
  // Sent again under the same key, it is done once.
  const idempotencyKey = step === 'submit' ? id : `${id}/${supplements}`;
  return {
    query: `mutation ($input: ${INPUTS[matter][step]}!) { result: ${steps[step]} {
      __typename ... on ${type} { id caseNo } ... on Refusal { code message } } }`,
    variables: { input: { ...application, idempotencyKey } },
  };
}

interface Done {
  data?: {
    result?: { __typename?: string; id?: string; caseNo?: string; code?: string; message?: string } | null;
  } | null;
}

interface Stands {
  data?: {
    case?: {
      caseNo: string;
      status: string;
      decidedAt: string | null;
      reasons: readonly string[];
      supplements: readonly { items: readonly string[]; suppliedAt: string | null }[];
      clock: { dueAt: string; netDays: number } | null;
    } | null;
  } | null;
}

/** What an answer makes of a case in this state; null where it tells nothing, so that it is asked again. */
export function movedBy(state: CarriedState, answer: object): Moved | null {
  if (state === 'WAITING') return received(answer);
  return state === 'SUPPLYING' ? supplied(answer) : standing(answer);
}

function received(answer: object): Moved | null {
  const { __typename, id, caseNo, code, message } = (answer as Done).data?.result ?? {};
  if (__typename === 'Refusal' && code !== undefined) return { state: 'REFUSED', outcome: code, said: message ?? null };
  return id === undefined ? null : { state: 'RECEIVED', hostCaseId: id, hostCaseNo: caseNo ?? null };
}

/** A supplement that is refused is asked for still. */
function supplied(answer: object): Moved | null {
  const { __typename, id, code, message } = (answer as Done).data?.result ?? {};
  if (__typename === 'Refusal' && code !== undefined) return { state: 'SUPPLEMENT_ASKED', said: message ?? code };
  return id === undefined ? null : { state: 'RECEIVED', missing: [], said: null };
}

function standing(answer: object): Moved | null {
  const found = (answer as Stands).data?.case;
  if (!found) return null;
  const { caseNo, status, decidedAt, reasons, supplements, clock } = found;
  const told = {
    hostCaseNo: caseNo,
    hostStatus: status,
    hostDueAt: clock?.dueAt ?? null,
    hostDays: clock?.netDays ?? null,
  };
  if (decidedAt !== null) {
    return { ...told, state: 'DECIDED', outcome: status, said: reasons.join('；') || null, missing: [] };
  }
  const missing = supplements.find(({ suppliedAt }) => suppliedAt === null)?.items ?? [];
  return { ...told, state: missing.length > 0 ? 'SUPPLEMENT_ASKED' : 'RECEIVED', missing };
}

/** Whether an answer tells anything that was not known: days that pass are no step. */
export function isNew(one: CarriedCaseRow, moved: Moved): boolean {
  const { hostDueAt: dueAt } = one;
  const knownDue = dueAt === null ? null : new Date(dueAt).getTime();
  const { hostDueAt = dueAt, missing = one.missing, hostStatus = one.hostStatus } = moved;
  const due = hostDueAt === null ? null : new Date(hostDueAt).getTime();
  return (
    moved.state !== one.state ||
    hostStatus !== one.hostStatus ||
    due !== knownDue ||
    JSON.stringify(missing) !== JSON.stringify(one.missing) ||
    (moved.said !== undefined && moved.said !== one.said)
  );
}
