/** External lines (G21): five permits in one form, side by side under one lead, or a filing with a commitment. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { endTask, openPackage, requireTask } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { own, requireAgency } from '#shared/identity/principal.ts';
import { decimal, plainText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { enterpriseOf, promiseCreditOf, requireOnRegister } from '../evidence.ts';
import type { CreditFacts } from '../evidence.ts';
import type { ApplyForExternalLineInput, EndExternalLinePermitInput, WithdrawExternalLineInput } from '../generated.ts';
import { documentMatter } from '../permits/documents.ts';
import { needsExcavationPermit } from '../forbidden-areas/forbidden-areas.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { ExternalLine } from './entities.ts';
import { MESSAGES, STATE_NAMES, permitName } from './messages.ts';
import type { ExternalLineRow, SparedPermit } from './rows.ts';
import {
  LEAD_AGENCY,
  checkNotDeemed,
  citedRule,
  lineLimit,
  linePermits,
  lineState,
  lineTasks,
  modeOf,
  sparedPermits,
} from './rules.ts';

export type ExternalLineOrRefusal = (ExternalLineRow & { __typename: 'ExternalLine' }) | Refusal;

export const subjectOf = ({ id }: { id: string }) => ({ type: 'ExternalLine', id });

/** Applies for a line. Refuses NO_PARALLEL_APPROVAL where the zone has no such form. */
export function applyForExternalLine(
  context: RequestContext,
  input: ApplyForExternalLineInput,
  info: GraphQLResolveInfo,
): Promise<ExternalLineOrRefusal> {
  const { creditCode, kind, roadCrossing, lineLength, commitment, idempotencyKey } = input;
  const evidence = async (ask: GraphClient) => {
    const route = plainText('route', input.route, 200);
    requireLengths(input);
    const told = (input.without ?? []).map(({ permit, reason }) => ({
      permit,
      reason: plainText('without.reason', reason, 200),
    }));
    const enterprise = await enterpriseOf(ask, creditCode);
    const { zone } = enterprise;
    const asked = input.place ? { zone, kind, place: input.place } : null;
    const excavation = asked && (await needsExcavationPermit(context, asked));
    // Only a promise needs to know whether promises were kept.
    const credit = commitment && kind === 'POWER' ? await promiseCreditOf(ask, creditCode) : null;
    return { route, told, enterprise, excavation, credit };
  };
  const options = { creditCode, idempotencyKey, info, input, facts: evidence };
  return context.write(options, async (write, { route, told, enterprise, excavation, credit }) => {
    requireOnRegister('an external line', creditCode, enterprise);
    const zone = zoneOf(enterprise.zone);
    const today = localDate(write.now);
    const list = linePermits(zone, today);
    const limit = lineLimit(zone, today, kind);
    const bars = credit ? promiseBars(credit) : [];
    const promised = commitment && bars.length === 0;
    const filing = modeOf(zone, today, { kind, roadCrossing, lineLength, commitment: promised });
    const { mode } = filing;
    const rule = citedRule(filing, limit, list);
    const filed = mode === 'FILING';
    const spared = filed ? [] : sparedPermits(list, told, excavation);
    const barred = bars.length > 0 ? [MESSAGES.NO_PROMISES({ reasons: bars })] : [];
    const reasons = [...filing.reasons, ...barred, ...spared.map(sparedReason)];
    const id = randomUUID();
    const permits = {
      id,
      creditCode,
      theme: 'EXTERNAL_LINE',
      zone: zone.code,
      lead: LEAD_AGENCY,
      rule: limit,
      tasks: lineTasks(list, limit, spared),
    };
    const line = write.em.create(ExternalLine, {
      id,
      creditCode,
      zone: zone.code,
      kind,
      route,
      roadCrossing,
      lineLength,
      mode,
      reasons,
      rule,
      package: filed ? null : openPackage(permits, write.now),
      appliedAt: write.now,
      withdrawnAt: null,
      spared,
      revokedAt: null,
      revocation: null,
    });
    write.em.persist(line);
    write.decide({
      creditCode,
      subject: subjectOf(line),
      outcome: filed ? 'FILED' : 'PARALLEL_APPROVAL',
      rule,
      facts: { ...enterprise, kind, roadCrossing, lineLength, commitment, spared, excavation, credit },
      reasons,
    });
    write.record({
      type: filed ? 'ExternalLineFiled' : 'ExternalLineAppliedFor',
      creditCode,
      subject: subjectOf(line),
      restricted: true,
      payload: { kind, mode, zone: zone.code },
    });
    return resultOf(line);
  });
}

/** Why nothing is filed on a promise of an enterprise: its broken promises, and black lists; empty where it may be. */
const promiseBars = ({ blackLists, standing }: CreditFacts): string[] => [
  ...(standing && !standing.mayPromise ? standing.reasons : []),
  ...blackLists,
];

const sparedReason = ({ permit, reason }: SparedPermit) => MESSAGES.NOT_NEEDED({ permit: permitName(permit), reason });

/** Metres: a hundred kilometres, more than a line to one enterprise can have. */
const MOST_LENGTH = 100_000;

/** Refuses INVALID_INPUT a line without length, and one that crosses more road than it is long. */
function requireLengths({ lineLength, roadCrossing }: ApplyForExternalLineInput): void {
  decimal('lineLength', lineLength, { least: 0.01, most: MOST_LENGTH });
  if (roadCrossing >= 0 && roadCrossing <= lineLength) return;
  throw refuse('INVALID_INPUT', MESSAGES.ROAD_CROSSING({ length: lineLength, got: roadCrossing }));
}

/**
 * One agency's permit is granted or refused, by an officer of this agency. With the last granted the line is; one
 * refused ends it, and what runs is stopped.
 */
export const endExternalLinePermit = (
  context: RequestContext,
  input: EndExternalLinePermitInput,
  info: GraphQLResolveInfo,
): Promise<ExternalLineOrRefusal> =>
  onLine(context, input, info, async (write, line) => {
    const { permit, granted } = input;
    const outcome = plainText('outcome', input.outcome, 200);
    const { creditCode, package: before } = line;
    if (line.withdrawnAt) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.TAKEN_BACK());
    }
    if (!before) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.NO_PERMITS());
    }
    const { agency } = requireTask(before, permit);
    requireAgency(context.principal, agency);
    if (!granted) checkNotDeemed(before, permit, write.now);
    const after = endTask(before, permit, { done: granted, outcome }, write.now);
    const { status } = after;
    const subject = subjectOf(line);
    const document = { ...line, subject, matter: permit, about: line.route, package: after };
    line.package = granted ? await documentMatter(write, document) : after;
    write.decide({
      creditCode,
      subject,
      outcome: `${permit}_${granted ? 'GRANTED' : 'REFUSED'}`,
      rule: line.rule,
      facts: { permit, granted, status, by: agency },
      reasons: [outcome],
    });
    write.record({
      type: granted ? 'ExternalLinePermitGranted' : 'ExternalLinePermitRefused',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['permits', 'state'],
      payload: { permit, by: agency, outcome, status },
    });
  });

/**
 * Takes an application back while permits are still to be decided on. What silence has granted is granted, and not
 * taken back.
 */
export const withdrawExternalLine = (
  context: RequestContext,
  input: WithdrawExternalLineInput,
  info: GraphQLResolveInfo,
): Promise<ExternalLineOrRefusal> =>
  onLine(context, input, info, (write, line) => {
    const { creditCode } = line;
    const state = lineState(line.package ?? null, write.now, line);
    if (state !== 'RUNNING') {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.WITHDRAW_RUNNING({ state: STATE_NAMES[state] }));
    }
    line.withdrawnAt = write.now;
    write.decide({
      creditCode,
      subject: subjectOf(line),
      outcome: 'WITHDRAWN',
      rule: line.rule,
      facts: { kind: line.kind, route: line.route, by: context.principal.subject },
      reasons: [MESSAGES.WITHDRAWN()],
    });
    write.record({
      type: 'ExternalLineWithdrawn',
      creditCode,
      subject: subjectOf(line),
      restricted: true,
      changedFields: ['state'],
      payload: { kind: line.kind },
    });
  });

/** A step of an existing line, under its enterprise's lock. Refuses NOT_FOUND, also what the caller may not see. */
export async function onLine(
  context: RequestContext,
  input: { id: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (write: Write, line: ExternalLine) => void | Promise<void>,
): Promise<ExternalLineOrRefusal> {
  const { id, idempotencyKey } = input;
  // A line never changes hands, so its enterprise may be read before the lock is taken.
  const row = own(await context.loaders.externalLine.load(id), context);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_LINE({ id: id.slice(0, 40) }));
  return context.write({ creditCode: row.creditCode, idempotencyKey, info, input }, async write => {
    const line = await write.em.findOneOrFail(ExternalLine, { id: row.id });
    await work(write, line);
    return resultOf(line);
  });
}

const resultOf = (line: ExternalLine): ExternalLineOrRefusal => ({
  __typename: 'ExternalLine',
  ...rowOf(ExternalLine, line),
});
