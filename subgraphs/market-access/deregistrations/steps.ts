/** What all routes of a deregistration share: its writes, its announcement, its end, its changes for the feed. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { Blocker } from '#shared/case/blockers.ts';
import { withdrawAllLicences } from '#shared/case/index.ts';
import type { FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { textOf } from '#shared/messages.ts';
import type { Text, Words } from '#shared/messages.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { MESSAGES as REGISTER } from '../enterprises/messages.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import type { EnterpriseMove } from '../enterprises/moves.ts';
import type { DeregistrationKind, EnterpriseStatus } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { blockersOf } from './blockers.ts';
import { Deregistration } from './entities.ts';
import { ownBlockers } from './own-blockers.ts';
import type { DeregistrationRow } from './rows.ts';
import { MESSAGES, STATE_WORDS } from './messages.ts';
import { stateAfter } from './rules.ts';
import type { DeregistrationAction, Notice } from './rules.ts';

/** A refusal with what stands in the way, as data. */
interface Blocked {
  __typename: 'DeregistrationBlocked';
  code: string;
  message: Words;
  rule: RuleReference | null;
  blockers: Blocker[];
}
export type DeregistrationResult = (DeregistrationRow & { __typename: 'Deregistration' }) | Blocked | Refusal;

/** Thrown inside a write to roll it back with the blockers that were found. */
class BlockedError extends Error {
  readonly blocked: Blocked;
  constructor(blocked: Blocked) {
    super(blocked.code);
    this.blocked = blocked;
  }
}

const EVIDENCE = `query DeregistrationEvidence($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
  deregistrationBlockers { code department message text { zh en } operation who { zh en } input missing
    needed { name label { zh en } type values { value label { zh en } } } } } }`;

/** A blocker that another department may have said, in both languages. */
export type TextBlocker = Blocker & { text?: Text };

interface Evidence {
  enterprise: { deregistrationBlockers: TextBlocker[] | null } | null;
}

/** A deregistration that other departments may block, and the rule that a refusal names. */
interface BlockedBy {
  /** The register's own department. */
  department: string;
  creditCode: string;
  kind: DeregistrationKind;
  rule: RuleReference;
}

/** Asks every department what stands in the way. Refuses EVIDENCE_UNAVAILABLE. */
export async function askBlockers(ask: GraphClient, creditCode: string): Promise<TextBlocker[]> {
  const { enterprise } = await ask<Evidence>(EVIDENCE, { creditCode });
  if (enterprise?.deregistrationBlockers) return enterprise.deregistrationBlockers;
  throw unknown();
}

const unknown = (): Error =>
  refuse('EVIDENCE_UNAVAILABLE', MESSAGES.BLOCKERS_UNKNOWN(), { remedy: MESSAGES.TRY_WHEN_ALL_ANSWER() });

/**
 * Throws {@link BlockedError} where something stands in the way: of the register itself as it is now, of the other
 * departments as they have said. Returns the evidence for the decision. Refuses EVIDENCE_UNAVAILABLE where nobody was
 * asked, since the register changed meanwhile.
 */
export async function refuseBlocked(
  { query }: Write,
  asked: readonly TextBlocker[] | null,
  { department: register, creditCode, kind, rule }: BlockedBy,
): Promise<Record<string, unknown>> {
  if (asked === null) throw unknown();
  const own = await ownBlockers(query, creditCode, register);
  const blockers: TextBlocker[] = blockersOf(kind, [
    ...asked.filter(({ department }) => department !== register),
    ...own,
  ]);
  if (blockers.length === 0) return { blockers: [] };
  const count = blockers.length === 1 ? MESSAGES.ONE_THING() : MESSAGES.THINGS({ count: blockers.length });
  const things = blockers.map(({ message, text }) => text ?? textOf(message));
  throw new BlockedError({
    __typename: 'DeregistrationBlocked',
    code: 'DEREGISTRATION_BLOCKED',
    message: MESSAGES.BLOCKED({ creditCode, count, things }),
    rule,
    blockers,
  });
}

export interface DeregistrationRequest<Facts = undefined> {
  context: RequestContext;
  input: { creditCode: string; idempotencyKey?: string | null | undefined };
  info: GraphQLResolveInfo;
  facts?: (ask: GraphClient) => Promise<Facts>;
}

/** A write about an enterprise's deregistration; blockers are returned as data. Refuses NOT_FOUND. */
export async function onEnterprise<Facts = undefined>(
  { context, input, info, facts }: DeregistrationRequest<Facts>,
  work: (write: Write, enterprise: Enterprise, facts: Facts) => Promise<DeregistrationResult>,
): Promise<DeregistrationResult> {
  const { creditCode, idempotencyKey } = input;
  try {
    return await context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
      const enterprise = await write.em.findOne(Enterprise, { creditCode });
      if (!enterprise) throw refuse('NOT_FOUND', REGISTER.NOT_ON_REGISTER({ creditCode }));
      return work(write, enterprise, known);
    });
  } catch (error) {
    if (error instanceof BlockedError) return error.blocked;
    throw error;
  }
}

/** The deregistration of an enterprise that has not ended. Refuses NOT_FOUND. */
export async function findOpen(write: Write, { creditCode }: Enterprise): Promise<Deregistration> {
  const open = await write.em.findOne(Deregistration, { creditCode, endedOn: null });
  if (!open) throw refuse('NOT_FOUND', MESSAGES.NONE_UNDER_WAY({ creditCode }));
  return open;
}

/** A deregistration with the case that closes it. */
export interface Closing {
  deregistration: Deregistration;
  caseId: string;
}

/** The deregistration of an enterprise that was applied to be closed. Refuses NOT_FOUND and ILLEGAL_TRANSITION. */
export async function findClosing(write: Write, enterprise: Enterprise): Promise<Closing> {
  const deregistration = await findOpen(write, enterprise);
  const { caseId, state } = deregistration;
  if (caseId && state === 'CLOSING') return { deregistration, caseId };
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOTHING_TO_DECIDE({ state: STATE_WORDS[state] }));
}

/** An announcement: by whom, and what the enterprise was before. */
interface Announcement {
  kind: DeregistrationKind;
  applicant: string;
  statusBefore: EnterpriseStatus;
}

/** Stores an announced deregistration with its notice. */
export function createNotice(
  write: Write,
  { creditCode, zone }: Enterprise,
  announcement: Announcement,
  { fee, rule }: Notice,
): Deregistration {
  const deregistration = write.em.create(Deregistration, {
    id: randomUUID(),
    creditCode,
    ...announcement,
    state: announcement.kind === 'GENERAL' ? 'LIQUIDATING' : 'NOTICE',
    zone,
    announcedOn: localDate(write.now),
    fee,
    rule: ruleReference(rule),
    liquidation: null,
    liquidationEnd: null,
    extension: null,
    objection: null,
    caseId: null,
    endedOn: null,
  });
  write.em.persist(deregistration);
  return deregistration;
}

/** Why licences stand no longer, as the public record has it. */
export const STRUCK_OFF = '企业已注销登记';

/** Ends a deregistration: the enterprise leaves the register, or has the status again that it had before. */
export async function endDeregistration(
  write: Write,
  enterprise: Enterprise,
  deregistration: Deregistration,
  action: DeregistrationAction,
): Promise<void> {
  deregistration.state = stateAfter(deregistration.state, action);
  deregistration.endedOn = localDate(write.now);
  if (action === 'close') await withdrawAllLicences(write, enterprise.creditCode, STRUCK_OFF);
  await moveEnterprise(write, enterprise, action === 'close' ? 'deregister' : returnTo(deregistration.statusBefore));
}

/**
 * The move that gives an enterprise its earlier status back: a deregistration that came to nothing gives one that was
 * suspended, revoked or annulled no right to do business.
 */
function returnTo(statusBefore: EnterpriseStatus | null | undefined): EnterpriseMove {
  if (statusBefore === 'SUSPENDED') return 'returnToSuspended';
  if (statusBefore === 'ANNULLED') return 'returnToAnnulled';
  return statusBefore === 'REVOKED' ? 'returnToRevoked' : 'stopDeregistration';
}

export const subjectOf = ({ id }: { id: string }): FeedChange['subject'] => ({ type: 'Deregistration', id });

/** The closing case is one field of a deregistration. */
const SHOWS = { status: 'closing', version: 'closing', reasons: 'closing', decidedAt: 'closing', clock: 'closing' };

/** How a step of the closing case is recorded for the feed: unrestricted, since a deregistration is published. */
export const feedChange = (deregistration: Deregistration, type: string): FeedChange => ({
  type,
  subject: subjectOf(deregistration),
  payload: { state: deregistration.state },
  shows: SHOWS,
  restricted: false,
});

/** Which fields each change of a deregistration changes; none where it is new. */
const CHANGED_BY: Readonly<Record<string, readonly string[]>> = {
  LiquidationRecorded: ['liquidation'],
  LiquidationEnded: ['liquidationEnd', 'closeBy'],
  DeregistrationExtended: ['extension', 'closeBy'],
  DeregistrationLapsed: ['state', 'endedOn'],
  LiquidationGoesOn: ['state'],
  DeregistrationAnnulled: ['state'],
  DeregistrationRestored: ['state'],
  DeregistrationObjected: ['state', 'endedOn', 'objection'],
  DeregistrationWithdrawn: ['state', 'endedOn'],
};

/** Records a change of a deregistration for the feed; returns the deregistration. */
export function recorded(
  write: Write,
  deregistration: Deregistration,
  type: string,
  payload: Record<string, unknown>,
): DeregistrationResult {
  const { creditCode, state } = deregistration;
  write.record({
    type,
    creditCode,
    subject: subjectOf(deregistration),
    changedFields: CHANGED_BY[type] ?? [],
    payload: { state, ...payload },
  });
  return resultOf(deregistration);
}

export const resultOf = (deregistration: Deregistration): DeregistrationResult => ({
  __typename: 'Deregistration',
  ...rowOf(Deregistration, deregistration),
});
