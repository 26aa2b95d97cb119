/**
 * Connections to power, water and gas (G05, G07, G08, G09): applied for, accepted, connected; the customer's own works
 * stop the clock.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { own, requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { CASE_MACHINE, caseNumber, loadCase, readCase, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, CaseAction, StepDetail, Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type {
  ApplyForUtilityInput,
  RejectUtilityInput,
  SizeClass,
  UtilityInput,
  UtilityKind,
  WithdrawUtilityInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { checkWanted, checkWater110, connectionCost, limitOfConnection, replyOnSpotOf } from './rules.ts';
import { UtilityConnection } from './entities.ts';
import type { UtilityConnectionRow } from './rows.ts';
import { plainTexts } from '#shared/input.ts';
import { requireOnRegister } from '../evidence.ts';

export type UtilityOrRefusal = (UtilityConnectionRow & { __typename: 'UtilityConnection' }) | Refusal;

/** Prefixes of the numbers of cases: 用电, 用水, 用气. */
const PREFIXES: Readonly<Record<UtilityKind, string>> = { POWER: 'YD', WATER: 'YS', GAS: 'YQ' };

const subjectOf = ({ id }: { id: string }) => ({ type: 'UtilityConnection', id });

export function applyForUtility(
  context: RequestContext,
  input: ApplyForUtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> {
  const { creditCode, kind, area, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const wanted = {
      kind,
      class: input.class ?? null,
      capacityKw: input.capacityKw ?? null,
      loadKva: input.loadKva ?? null,
    };
    checkWanted(wanted);
    const { sizeClass, ...enterprise } = await customerOf(context, creditCode);
    requireOnRegister('a connection', creditCode, { ...enterprise, industryDivision: null });
    const zone = zoneOf(enterprise.zone);
    const today = localDate(write.now);
    const { simpleExternalLine = false, noAdministrativePermit = false } = input;
    if (wanted.class === 'WATER_110')
      checkWater110(zone, today, {
        simpleExternalLine: simpleExternalLine ?? false,
        noAdministrativePermit: noAdministrativePermit ?? false,
      });
    const limit = limitOfConnection(zone, today, wanted);
    const { cost, reasons: freeReasons, rule: costRule } = connectionCost(zone, today, { ...wanted, area, sizeClass });
    const id = randomUUID();
    const connection = write.em.create(UtilityConnection, {
      id,
      creditCode,
      zone: zone.code,
      ...wanted,
      area,
      sizeClass,
      cost,
      freeReasons,
      costRule,
      replyOnSpot: kind === 'POWER' ? replyOnSpotOf(zone, today, wanted.loadKva) : null,
      limitNote: limit.note,
      appliedAt: write.now,
    });
    write.em.persist(connection);
    const caseNo = caseNumber(PREFIXES[kind], zone.code, id);
    const submitted = submitCase(
      {
        id,
        creditCode,
        caseNo,
        matter: `UTILITY_${kind}`,
        zone: zone.code,
        applicant: context.principal.subject,
        rule: limit.rule,
      },
      write.now,
    );
    const facts = { ...enterprise, sizeClass, ...wanted, area, simpleExternalLine, noAdministrativePermit };
    const subject = subjectOf(connection);
    if (costRule)
      write.decide({
        creditCode,
        subject,
        outcome: cost === null ? 'ORDINARY_CHARGES' : 'FREE',
        rule: costRule,
        facts,
        reasons: freeReasons,
      });
    if (submitted.case.rule)
      write.decide({
        creditCode,
        subject,
        outcome: 'RECEIVED',
        rule: submitted.case.rule,
        facts,
        reasons: [limit.note],
      });
    return answer(connection, await saveStep(write, submitted, telling(connection, 'UtilityAppliedFor', { cost })));
  });
}

export const acceptUtility = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async (write, connection) => {
    requireOfficer(context.principal, context.department);
    return step(context, write, connection, 'acceptInDepartment', 'UtilityAccepted');
  });

/** The customer's own works (用户自建工程) are no time of the utility's: the clock stands still where its rule says so. */
export const startCustomerWorks = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async (write, connection) => {
    requireOfficer(context.principal, context.department);
    return step(context, write, connection, 'startSpecialProcedure', 'CustomerWorksStarted', {
      pause: 'CUSTOMER_WORKS',
      procedure: '用户自建工程',
    });
  });

export const endCustomerWorks = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async (write, connection) => {
    requireApplicant(context.principal, context.department, connection.creditCode);
    return step(context, write, connection, 'endSpecialProcedure', 'CustomerWorksEnded');
  });

/**
 * Rejects with reasons: what is only received is refused acceptance, what was accepted is rejected, by another officer
 * (X01).
 */
export const rejectUtility = (
  context: RequestContext,
  input: RejectUtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async (write, connection) => {
    requireOfficer(context.principal, context.department);
    const reasons = plainTexts('reasons', input.reasons, 20);
    const { status } = await loadCase(write, connection.id);
    const after = await step(
      context,
      write,
      connection,
      CASE_MACHINE[status].refuseAcceptance ? 'refuseAcceptance' : 'reject',
      'UtilityRejected',
      { reasons },
    );
    const { creditCode, kind } = connection;
    if (after.rule)
      write.decide({
        creditCode,
        subject: subjectOf(connection),
        outcome: 'REJECTED',
        rule: after.rule,
        facts: { kind, status },
        reasons,
      });
    return after;
  });

/** Takes an application back: what was accepted passes through the national status of a withdrawal asked for. */
export const withdrawUtility = (
  context: RequestContext,
  input: WithdrawUtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async (write, connection) => {
    requireApplicant(context.principal, context.department, connection.creditCode);
    const { status } = await loadCase(write, connection.id);
    if (CASE_MACHINE[status].retract) return step(context, write, connection, 'retract', 'UtilityWithdrawn');
    if (status !== 'WITHDRAWAL_PENDING')
      await step(context, write, connection, 'askToWithdraw', 'UtilityWithdrawalAsked');
    return step(context, write, connection, 'confirmWithdrawal', 'UtilityWithdrawn');
  });

/**
 * The meter is there and the supply flows: the case is approved, by another officer than the one who accepted it (X01).
 */
export const connectUtility = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async (write, connection) => {
    requireOfficer(context.principal, context.department);
    const after = await step(context, write, connection, 'approve', 'UtilityConnected');
    const { creditCode, class: given } = connection;
    const reading = readCase(after, write.now);
    if (after.rule && reading) {
      const { netDays, grossDays, light, dueDate } = reading;
      const reasons = [
        `connected after ${netDays} net days of ${after.terms!.amount.value} (${light})`,
        'accepted and connected by two officers',
      ];
      write.decide({
        creditCode,
        subject: subjectOf(connection),
        outcome: 'CONNECTED',
        rule: after.rule,
        facts: { class: given, limit: after.terms!.amount, netDays, grossDays, light, dueDate },
        reasons,
      });
    }
    return after;
  });

const step = (
  { principal }: RequestContext,
  write: Write,
  connection: UtilityConnection,
  action: CaseAction,
  type: string,
  detail: StepDetail = {},
): Promise<Case> =>
  stepStored(write, connection.id, action, { subject: principal.subject }, telling(connection, type), detail);

const telling = (connection: UtilityConnection, type: string, payload: Record<string, unknown> = {}): Telling => ({
  type,
  subject: subjectOf(connection),
  payload: { kind: connection.kind, class: connection.class ?? null, ...payload },
});

/**
 * A step of an existing connection, under its enterprise's lock. Refuses NOT_FOUND, also what the caller may not see.
 */
async function onConnection(
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
  work: (write: Write, connection: UtilityConnection) => Promise<Case>,
): Promise<UtilityOrRefusal> {
  const { id, idempotencyKey } = input;
  // A connection never changes hands, so its enterprise may be read before the lock is taken.
  const known = own(await context.loaders.utility.load(id), context);
  if (!known) return refuse('NOT_FOUND', `there is no connection ${id.slice(0, 40)}`).refusal;
  return context.write({ creditCode: known.creditCode, idempotencyKey, info, input }, async write => {
    const connection = await write.em.findOneOrFail(UtilityConnection, { id: known.id });
    return answer(connection, await work(write, connection));
  });
}

/**
 * Zone, status and size of an enterprise, which market-access owns: asked of the joined graph. Refuses NOT_FOUND for an
 * enterprise nobody knows.
 */
async function customerOf(
  context: RequestContext,
  creditCode: string,
): Promise<{ zone: string; status: string; sizeClass: SizeClass | null }> {
  const { enterprise } = await context.graph<{
    enterprise: { zone: string; status: string; sizeClass?: SizeClass | null } | null;
  }>(
    'query CustomerOfUtility($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { zone status sizeClass } }',
    { creditCode },
  );
  if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  return { zone: enterprise.zone, status: enterprise.status, sizeClass: enterprise.sizeClass ?? null };
}

function answer(
  connection: UtilityConnection,
  { caseNo, status, decidedAt, clock, terms, rule, reasons, version }: Case,
): UtilityOrRefusal {
  const {
    id,
    creditCode,
    zone,
    kind,
    area,
    freeReasons,
    limitNote,
    appliedAt,
    class: given = null,
    capacityKw = null,
    loadKva = null,
    cost = null,
    costRule = null,
    replyOnSpot = null,
  } = connection;
  return {
    __typename: 'UtilityConnection',
    id,
    creditCode,
    zone,
    kind,
    class: given,
    area,
    capacityKw,
    loadKva,
    cost,
    freeReasons,
    costRule,
    replyOnSpot,
    limitNote,
    appliedAt: appliedAt.toISOString(),
    caseNo,
    status,
    decidedAt,
    clock,
    terms,
    rule,
    reasons,
    version,
  };
}
