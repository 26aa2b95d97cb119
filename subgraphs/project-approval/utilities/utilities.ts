/**
 * Connections to power, water and gas (G05, G07, G08, G09): applied for, accepted, connected; the customer's own works
 * stop the clock.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { CASE_MACHINE, caseNumber, loadCase, readCase, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, CaseAction, CaseStatus, StepDetail, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { ClockReading, LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { GraphClient } from '#shared/context.ts';
import type { NewDecision, Write } from '#shared/database/write.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { own, requireAgency } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { customerOf, promiseCreditOf, requireOnRegister } from '../evidence.ts';
import type {
  ApplyForUtilityInput,
  RejectUtilityInput,
  UtilityInput,
  UtilityKind,
  WithdrawUtilityInput,
} from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { requirePromises } from '../projects/promises.ts';
import { connectionCost } from './cost-rules.ts';
import { owePapers, papersToFollow } from './debts.ts';
import { UtilityConnection } from './entities.ts';
import { MESSAGES, TERMS } from './messages.ts';
import type { UtilityConnectionRow } from './rows.ts';
import { checkRequested, checkWater110, limitOfConnection, replyOnSpotOf } from './rules.ts';
import type { RequestedConnection } from './rules.ts';
import { SUPPLIERS, requireOpen } from './steps.ts';

export type UtilityOrRefusal = (UtilityConnectionRow & { __typename: 'UtilityConnection' }) | Refusal;

/** Prefixes of the numbers of cases: 用电, 用水, 用气. */
const PREFIXES: Readonly<Record<UtilityKind, string>> = { POWER: 'YD', WATER: 'YS', GAS: 'YQ' };

export const subjectOf = ({ id }: { id: string }) => ({ type: 'UtilityConnection', id });

/** Applies for a connection. Refuses NO_WATER_110 and WATER_110_CONDITIONS. */
export function applyForUtility(
  context: RequestContext,
  input: ApplyForUtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> {
  const { creditCode, kind, area, idempotencyKey } = input;
  const requested = requestedConnection(input);
  const known = async (ask: GraphClient) => {
    checkRequested(requested);
    // The programme has its papers follow, which is a promise.
    if (requested.class === 'WATER_110') requirePromises(await promiseCreditOf(ask, creditCode));
    return customerOf(ask, creditCode);
  };
  const options = { creditCode, idempotencyKey, info, input, facts: known };
  return context.write(options, async (write, { sizeClass, ...enterprise }) => {
    requireOnRegister('a connection', creditCode, enterprise);
    const zone = zoneOf(enterprise.zone);
    const today = localDate(write.now);
    const conditions = {
      simpleExternalLine: input.simpleExternalLine ?? false,
      noAdministrativePermit: input.noAdministrativePermit ?? false,
    };
    if (requested.class === 'WATER_110') checkWater110(zone, today, conditions);
    const limit = limitOfConnection(zone, today, requested);
    const cost = connectionCost(zone, today, { ...requested, area, sizeClass });
    const id = randomUUID();
    const connection = write.em.create(UtilityConnection, {
      id,
      creditCode,
      zone: zone.code,
      ...requested,
      area,
      sizeClass,
      cost: cost.cost,
      freeReasons: cost.reasons,
      costRule: cost.rule,
      connectedOn: null,
      netDays: null,
      replyOnSpot: kind === 'POWER' ? replyOnSpotOf(zone, today, requested.loadKva) : null,
      limitNote: limit.note,
      appliedAt: write.now,
    });
    write.em.persist(connection);
    const submitted = submitCase(
      {
        id,
        creditCode,
        caseNo: caseNumber(PREFIXES[kind], zone.code, id),
        matter: `UTILITY_${kind}`,
        zone: zone.code,
        applicant: context.principal.subject,
        rule: limit.rule,
      },
      write.now,
    );
    const facts = { ...enterprise, sizeClass, ...requested, area, ...conditions };
    const subject = subjectOf(connection);
    if (cost.rule) {
      write.decide({
        creditCode,
        subject,
        outcome: cost.cost === null ? 'ORDINARY_CHARGES' : 'FREE',
        rule: cost.rule,
        facts,
        reasons: cost.reasons,
      });
    }
    write.decide({
      creditCode,
      subject,
      outcome: 'RECEIVED',
      rule: submitted.case.rule ?? serviceRule(zone, today),
      facts,
      reasons: [limit.note],
    });
    const change = changeOf(connection, 'UtilityAppliedFor', { cost: cost.cost });
    return resultOf(connection, await saveStep(write, submitted, change));
  });
}

/** The rule of a step where no rule of the zone sets a limit: what a utility owes every user. */
const serviceRule = (zone: Zone, on: LocalDate): RuleReference =>
  ruleReference(listRule(zone, 'UTILITY_SERVICE_STANDARD', on));

const requestedConnection = ({
  kind,
  class: requested = null,
  capacityKw = null,
  loadKva = null,
}: ApplyForUtilityInput): RequestedConnection => ({ kind, class: requested, capacityKw, loadKva });

export const acceptUtility = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async step => {
    const agency = step.requireSupplier();
    const after = await step.take('acceptInDepartment', 'UtilityAccepted');
    step.decide('ACCEPTED', after, { reasons: [MESSAGES.ACCEPTED({ agency })] });
    return after;
  });

/** The customer's own works (用户自建工程) are no time of the utility's: the clock stands still where its rule says so. */
export const startCustomerWorks = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async step => {
    step.requireSupplier();
    const detail: StepDetail = { pause: 'CUSTOMER_WORKS', procedure: '用户自建工程' };
    return step.take('startSpecialProcedure', 'CustomerWorksStarted', detail);
  });

export const endCustomerWorks = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async step => {
    return step.take('endSpecialProcedure', 'CustomerWorksEnded');
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
  onConnection(context, input, info, async step => {
    step.requireSupplier();
    const reasons = plainTexts('reasons', input.reasons, 20);
    const basis = plainText('basis', input.basis, 200);
    const { status } = await step.held();
    const action = CASE_MACHINE[status].refuseAcceptance ? 'refuseAcceptance' : 'reject';
    const after = await step.take(action, 'UtilityRejected', { reasons });
    step.decide('REJECTED', after, { facts: { status }, reasons, basis });
    return after;
  });

/** Takes an application back: what was accepted passes through the national status of a requested withdrawal. */
export const withdrawUtility = (
  context: RequestContext,
  input: WithdrawUtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async step => {
    const { status } = await step.held();
    const after = await withdrawFrom(step, status);
    step.decide('WITHDRAWN', after, { facts: { status }, reasons: [MESSAGES.WITHDRAWN()] });
    return after;
  });

async function withdrawFrom(step: ConnectionStep, status: CaseStatus): Promise<Case> {
  if (CASE_MACHINE[status].retract) return step.take('retract', 'UtilityWithdrawn');
  if (status !== 'WITHDRAWAL_PENDING') await step.take('askToWithdraw', 'UtilityWithdrawalAsked');
  return step.take('confirmWithdrawal', 'UtilityWithdrawn');
}

/**
 * The meter is there and the supply flows: the case is approved, by another officer than the one who accepted it (X01).
 */
export const connectUtility = (
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
): Promise<UtilityOrRefusal> =>
  onConnection(context, input, info, async step => {
    step.requireSupplier();
    const { write, connection } = step;
    const debt = papersToFollow(connection, write.now);
    const after = await step.take(debt ? 'approveWithTolerance' : 'approve', 'UtilityConnected');
    const reading = readCase(after, write.now);
    connection.connectedOn = localDate(write.now);
    connection.netDays = reading?.netDays ?? null;
    step.decide('CONNECTED', after, connectedGrounds(connection, after, reading));
    if (debt) await owePapers(write, debt, subjectOf(connection));
    return after;
  });

/** What a connection rests on: how long it took against its limit, where there is one. */
function connectedGrounds(connection: UtilityConnection, { terms }: Case, reading: ClockReading | null): Grounds {
  if (!terms || !reading) return { reasons: [MESSAGES.CONNECTED(), MESSAGES.TWO_OFFICERS()] };
  const { netDays, grossDays, light, dueDate } = reading;
  const { amount } = terms;
  return {
    facts: { class: connection.class, limit: amount, netDays, grossDays, light, dueDate },
    reasons: [
      MESSAGES.ON_TIME({ days: netDays, limit: amount.value, light: TERMS[light] ?? light }),
      MESSAGES.TWO_OFFICERS(),
    ],
  };
}

/** In which fields of a connection its case is seen. */
const SHOWS = { status: 'caseStatus', version: 'version', clock: 'clock', reasons: 'reasons' };

const changeOf = (connection: UtilityConnection, type: string, payload: Record<string, unknown> = {}): FeedChange => ({
  type,
  subject: subjectOf(connection),
  shows: SHOWS,
  payload: { kind: connection.kind, class: connection.class ?? null, ...payload },
});

/** What a decision on a connection rests on. */
type Grounds = Partial<Pick<NewDecision, 'facts'>> & Pick<NewDecision, 'reasons' | 'basis'>;

/** A connection in a write, whose case takes steps. */
class ConnectionStep {
  readonly write: Write;
  readonly connection: UtilityConnection;
  readonly #principal: Principal;

  constructor(write: Write, connection: UtilityConnection, principal: Principal) {
    this.write = write;
    this.connection = connection;
    this.#principal = principal;
  }

  /** Refuses NOT_ENTITLED who does not work for the company that supplies it. Returns its name. */
  requireSupplier(): string {
    const agency = SUPPLIERS[this.connection.kind];
    requireAgency(this.#principal, agency);
    return agency;
  }

  /** The case as it stands. */
  held(): Promise<Case> {
    return loadCase(this.write, this.connection.id);
  }

  /** Stores a decision on the connection: by the rule of its limit, else by what a utility owes every user. */
  decide(outcome: string, { rule }: Case, { facts = {}, ...grounds }: Grounds): void {
    const { write, connection } = this;
    const { creditCode, kind, zone } = connection;
    write.decide({
      creditCode,
      subject: subjectOf(connection),
      outcome,
      rule: rule ?? serviceRule(zoneOf(zone), localDate(write.now)),
      facts: { kind, ...facts },
      ...grounds,
    });
  }

  /** Takes a step of the case, stores it and records its change. Refuses ILLEGAL_TRANSITION. */
  async take(action: CaseAction, type: string, detail: StepDetail = {}): Promise<Case> {
    const { write, connection } = this;
    requireOpen((await this.held()).status, action);
    return stepStored(
      write,
      { id: connection.id, action, actor: { subject: this.#principal.subject }, detail },
      changeOf(connection, type),
    );
  }
}

/**
 * A step of an existing connection, under its enterprise's lock. Refuses NOT_FOUND, also what the caller may not see.
 */
export async function onConnection(
  context: RequestContext,
  input: UtilityInput,
  info: GraphQLResolveInfo,
  work: (step: ConnectionStep) => Promise<Case>,
): Promise<UtilityOrRefusal> {
  const { id, idempotencyKey } = input;
  // A connection never changes hands, so its enterprise may be read before the lock is taken.
  const row = own(await context.loaders.utility.load(id), context);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_CONNECTION({ id: id.slice(0, 40) }));
  return context.write({ creditCode: row.creditCode, idempotencyKey, info, input }, async write => {
    const connection = await write.em.findOneOrFail(UtilityConnection, { id: row.id });
    return resultOf(connection, await work(new ConnectionStep(write, connection, context.principal)));
  });
}

const resultOf = (
  connection: UtilityConnection,
  { acceptedBy, caseNo, status, decidedAt, clock, terms, rule, reasons, version }: Case,
): UtilityOrRefusal => ({
  __typename: 'UtilityConnection',
  ...rowOf(UtilityConnection, connection),
  ...{ acceptedBy, caseNo, status, decidedAt, clock, terms, rule, reasons, version },
});
