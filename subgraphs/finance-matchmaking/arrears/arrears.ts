/**
 * Writes of arrears (G48): put on the ledger, acknowledged, planned item by item, paid, supervised. Payments never
 * exceed what is owed, a plan is what is undisputed and not paid.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { isSameStored, rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { amount as yuanIn, impersonalText, plainText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { registeredOf } from '../evidence.ts';
import type {
  AcknowledgeArrearsInput,
  PlanArrearsInput,
  RecordArrearsPaymentInput,
  RegisterArrearsInput,
  SuperviseArrearsInput,
  WithdrawArrearsInput,
} from '../generated.ts';
import { LEAST_AMOUNT, checkDay, checkRate, checkThat, exceeds, fen, storeStep, yuan } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { Arrears } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { ArrearsRow } from './rows.ts';
import {
  ARREARS_STATES,
  checkInstalments,
  largeFrom,
  largeRule,
  leftToPlan,
  missedOf,
  outstandingOf,
  payableOf,
} from './rules.ts';

type StoredArrears = ArrearsRow & { __typename: 'Arrears' };
type ArrearsResult = StoredArrears | Refusal;

/** Longest period that a contract may set, in days. */
const LONGEST_PERIOD = 3_650;
/** No contract on the ledger is older. */
const EARLIEST = '2000-01-01';

/** Puts arrears on the ledger. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_SME, and as {@link registeredOf}. */
export function registerArrears(
  context: RequestContext,
  input: RegisterArrearsInput,
  info: GraphQLResolveInfo,
): Promise<ArrearsResult> {
  const { idempotencyKey, creditCode } = input;
  const facts = async (ask: GraphClient) => {
    const claim = checkClaim(input, localDate(context.now));
    return { claim, zone: await zoneOfCreditor(ask, creditCode) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { claim, zone }) => {
    const arrears = write.em.create(Arrears, {
      ...claim,
      id: randomUUID(),
      zone,
      undisputed: null,
      paid: '0.00',
      state: 'ON_LEDGER',
      supervisedAt: null,
      instalments: [],
      payments: [],
      registeredAt: write.now,
    });
    write.em.persist(arrears);
    const { debtorName: debtor, amount } = arrears;
    const { day, because } = payableOf(zoneOf(zone), rowOf(Arrears, arrears));
    return store(write, arrears, {
      type: 'ArrearsRegistered',
      outcome: 'ON_LEDGER',
      facts: { ...claim },
      reasons: [MESSAGES.REGISTERED({ amount, debtor, day: day ?? MESSAGES.NO_DAY() }), because],
    });
  });
}

/** The zone of a creditor that the regulation protects. Refuses NOT_SME, EVIDENCE_UNAVAILABLE. */
async function zoneOfCreditor(ask: GraphClient, creditCode: string): Promise<string> {
  const { zone, sizeClass } = await registeredOf(ask, creditCode);
  if (sizeClass === null) {
    throw refuse('EVIDENCE_UNAVAILABLE', MESSAGES.SIZE_UNKNOWN({ creditCode }), { remedy: MESSAGES.TRY_AGAIN() });
  }
  if (sizeClass === 'LARGE') throw refuse('NOT_SME', MESSAGES.NOT_SME({ creditCode }));
  return zone;
}

/** What is claimed, checked. Refuses INVALID_INPUT. */
function checkClaim({ idempotencyKey: _key, ...claim }: RegisterArrearsInput, today: string) {
  const { agreedDays = null, agreedRateBasisPoints = null, contractedOn, deliveredOn } = claim;
  checkThat(claim.debtorCode !== claim.creditCode, MESSAGES.SELF());
  checkDay('contractedOn', contractedOn, { from: EARLIEST, to: today });
  checkDay('deliveredOn', deliveredOn, { from: contractedOn, to: today });
  if (agreedDays !== null) {
    const isPeriod = agreedDays >= 1 && agreedDays <= LONGEST_PERIOD;
    checkThat(isPeriod, MESSAGES.AGREED_DAYS({ most: LONGEST_PERIOD, got: agreedDays }));
  }
  if (agreedRateBasisPoints !== null) checkRate('agreedRateBasisPoints', agreedRateBasisPoints);
  return {
    ...claim,
    agreedDays,
    agreedRateBasisPoints,
    onThirdParty: claim.onThirdParty ?? false,
    debtorName: plainText('debtorName', claim.debtorName, 100),
    amount: yuanIn('amount', claim.amount, { least: LEAST_AMOUNT }),
  };
}

/** Records what is undisputed. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION. */
export const acknowledgeArrears = (
  context: RequestContext,
  input: AcknowledgeArrearsInput,
  info: GraphQLResolveInfo,
): Promise<ArrearsResult> =>
  changeArrears(context, input, info, arrears => {
    arrears.state = advance(ARREARS_STATES, arrears.state, 'acknowledgeArrears');
    const reason = impersonalText('reason', input.reason, 500);
    const { undisputed } = input;
    const { amount: most, paid: least } = arrears;
    // What is paid was not disputed.
    const fits = !exceeds(least, undisputed) && !exceeds(undisputed, most);
    checkThat(fits, MESSAGES.UNDISPUTED({ least, most, got: undisputed }));
    arrears.undisputed = undisputed;
    return {
      type: 'ArrearsAcknowledged',
      outcome: 'ACKNOWLEDGED',
      facts: { undisputed },
      reasons: [MESSAGES.ACKNOWLEDGED({ undisputed, amount: most, reason })],
      changedFields: ['state', 'undisputed'],
    };
  });

/** Plans the undisputed part. Refuses as {@link acknowledgeArrears}, and NOTHING_TO_PLAN. */
export const planArrears = (
  context: RequestContext,
  input: PlanArrearsInput,
  info: GraphQLResolveInfo,
): Promise<ArrearsResult> =>
  changeArrears(context, input, info, (arrears, today) => {
    const from = arrears.state;
    const state = advance(ARREARS_STATES, from, 'planArrears');
    const left = leftToPlan(rowOf(Arrears, arrears));
    if (fen(left) === 0n) throw refuse('NOTHING_TO_PLAN', MESSAGES.NOTHING_TO_PLAN());
    const instalments = checkInstalments(input.instalments, left, today);
    const isSame = isSameStored(instalments, arrears.instalments);
    arrears.state = state;
    arrears.instalments = instalments;
    return {
      type: 'ArrearsPlanned',
      outcome: 'PLANNED',
      facts: { instalments },
      reasons: [MESSAGES.PLANNED({ left, count: instalments.length, day: instalments.at(-1)?.dueOn ?? today })],
      changedFields: [...(state === from ? [] : ['state']), ...(isSame ? [] : ['instalments'])],
    };
  });

/** Records a payment. Refuses as {@link acknowledgeArrears}. */
export const recordArrearsPayment = (
  context: RequestContext,
  input: RecordArrearsPaymentInput,
  info: GraphQLResolveInfo,
): Promise<ArrearsResult> =>
  changeArrears(context, input, info, (arrears, today) => {
    const { amount, paidOn } = input;
    const from = arrears.state;
    advance(ARREARS_STATES, from, 'recordArrearsPayment');
    checkDay('paidOn', paidOn, { from: arrears.deliveredOn, to: today });
    const most = outstandingOf(arrears);
    checkThat(!exceeds(LEAST_AMOUNT, amount) && !exceeds(amount, most), MESSAGES.PAYMENT({ most, got: amount }));
    arrears.paid = yuan(fen(arrears.paid) + fen(amount));
    arrears.payments = [...arrears.payments, { paidOn, amount }].sort((one, other) =>
      one.paidOn < other.paidOn ? -1 : 1,
    );
    const left = outstandingOf(arrears);
    if (fen(left) === 0n) arrears.state = advance(ARREARS_STATES, from, 'clear');
    return {
      type: 'ArrearsPaid',
      outcome: fen(left) === 0n ? 'CLEARED' : 'PARTLY_SETTLED',
      facts: { payment: amount, paidOn, paid: arrears.paid },
      reasons: [MESSAGES.PAID({ amount, day: paidOn, left })],
      changedFields: ['paid', 'outstanding', 'payments', ...(arrears.state === from ? [] : ['state'])],
    };
  });

/** Puts arrears under supervision. Refuses as {@link acknowledgeArrears}, NOT_LARGE, SUPERVISED_ALREADY. */
export const superviseArrears = (
  context: RequestContext,
  input: SuperviseArrearsInput,
  info: GraphQLResolveInfo,
): Promise<ArrearsResult> =>
  changeArrears(context, input, info, (arrears, today, now) => {
    advance(ARREARS_STATES, arrears.state, 'superviseArrears');
    const reason = impersonalText('reason', input.reason, 500);
    if (arrears.supervisedAt) {
      throw refuse('SUPERVISED_ALREADY', MESSAGES.SUPERVISED_ALREADY({ day: localDate(arrears.supervisedAt) }));
    }
    return supervise(arrears, { today, now, reason });
  });

interface Supervision {
  today: string;
  now: Date;
  reason: Words | null;
}

/** Supervises what is large, or where an instalment was missed. Refuses NOT_LARGE. */
export function supervise(arrears: Arrears, { today, now, reason }: Supervision): ArrearsChange {
  const rule = largeRule(zoneOf(arrears.zone), today);
  const least = largeFrom(rule);
  const left = outstandingOf(arrears);
  const missed = missedOf(rowOf(Arrears, arrears), today);
  if (!missed && exceeds(least, left)) {
    throw refuse('NOT_LARGE', MESSAGES.NOT_LARGE({ left, least }), { rule: ruleReference(rule) });
  }
  arrears.supervisedAt = now;
  const ofMissed = missed ? [MESSAGES.MISSED({ day: missed.dueOn })] : [];
  const ofLarge = missed || reason === null ? [] : [MESSAGES.LARGE({ left, least, reason })];
  return {
    type: 'ArrearsSupervised',
    outcome: 'SUPERVISED',
    rule: ruleReference(rule),
    facts: { left, missedOn: missed?.dueOn ?? null },
    reasons: [...ofMissed, ...ofLarge, ...(missed && reason !== null ? [reason] : [])],
    changedFields: ['supervisedAt'],
  };
}

/** Takes arrears off the ledger. Refuses as {@link acknowledgeArrears}. */
export const withdrawArrears = (
  context: RequestContext,
  input: WithdrawArrearsInput,
  info: GraphQLResolveInfo,
): Promise<ArrearsResult> =>
  changeArrears(context, input, info, arrears => {
    arrears.state = advance(ARREARS_STATES, arrears.state, 'withdrawArrears');
    const reason = impersonalText('reason', input.reason, 500);
    return { type: 'ArrearsWithdrawn', outcome: 'TAKEN_OFF', facts: {}, reasons: [reason], changedFields: ['state'] };
  });

interface ArrearsInput {
  creditCode: string;
  arrearsId: string;
  idempotencyKey?: string | null | undefined;
}

/** What a step tells. */
export interface ArrearsChange {
  type: string;
  outcome: string;
  facts: Record<string, unknown>;
  reasons: readonly Words[];
  changedFields?: string[];
  /** Default: that of the period. */
  rule?: RuleReference;
}

/** Takes one step of arrears, with its decision and change. */
function changeArrears(
  context: RequestContext,
  input: ArrearsInput,
  info: GraphQLResolveInfo,
  step: (arrears: Arrears, today: string, now: Date) => ArrearsChange,
): Promise<ArrearsResult> {
  const { creditCode, arrearsId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const arrears = await findArrears(write, creditCode, arrearsId);
    if (!arrears) throw refuse('NOT_FOUND', MESSAGES.NONE({ creditCode, arrearsId }));
    return store(write, arrears, step(arrears, localDate(write.now), write.now));
  });
}

/** Arrears of a creditor, under its lock; null where it has none with this id. */
export const findArrears = async (write: Write, creditCode: string, id: string): Promise<Arrears | null> =>
  isUuid(id) ? write.em.findOne(Arrears, { id, creditCode }) : null;

/** Stores a step of arrears. */
export function store(write: Write, arrears: Arrears, change: ArrearsChange): StoredArrears {
  const { id, creditCode, debtorCode, debtorName, amount, paid, state } = arrears;
  const zone = zoneOf(arrears.zone);
  const row = rowOf(Arrears, arrears);
  // Where no version of the regulation holds, what is large is all that a rule says of the arrears.
  const rule = payableOf(zone, row).rule ?? largeRule(zone, localDate(write.now));
  storeStep(write, {
    rule: ruleReference(rule),
    ...change,
    creditCode,
    subject: { type: 'Arrears', id },
    facts: { debtorCode, debtorName, amount, ...change.facts },
    payload: { debtorCode, amount, paid, state },
  });
  return { __typename: 'Arrears', ...row };
}
