/** Writes of fines: delivered, deferred or paid by instalments (X10), paid. Private to the enterprise. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { amount } from '#shared/input.ts';
import type { Text } from '#shared/messages.ts';
import { clockRule, listRule } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type {
  ApplyForFineReliefInput,
  DecideFineReliefInput,
  DeliverFineInput,
  FineReliefKind,
  FineReliefState,
  RecordFinePaymentInput,
} from '../generated.ts';
import { noteText, requireDay, requireThat } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { fen, yuan } from '../penalties/rules.ts';
import { type Fine, FinePayment, FineRelief } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { FinePaymentRow, PlannedPart } from './rows.ts';
import { deliverBy, payBy, reliefState, requireCovered, standingOf } from './rules.ts';
import { changeFine } from './steps.ts';
import type { FineResult, FineStage } from './steps.ts';

/** Puts the delivery on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, FINE_DELIVERED. */
export const deliverFine = (
  context: RequestContext,
  input: DeliverFineInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> =>
  changeFine(context, input, info, ({ fine, write, zone, today }) => {
    requireAgency(context.principal, fine.authority);
    if (fine.deliveredOn) throw refuse('FINE_DELIVERED', MESSAGES.DELIVERED({ on: fine.deliveredOn }));
    const { deliveredOn } = input;
    requireDay('deliveredOn', deliveredOn, { from: fine.decidedOn, today });
    fine.deliveredOn = deliveredOn;
    fine.deliveredAt = write.now;
    fine.deliveredBy = context.principal.subject;
    const days = { deliverBy: deliverBy(fine), payBy: payBy({ zone: fine.zone, deliveredOn }) ?? '' };
    return {
      type: 'FineDelivered',
      outcome: 'DELIVERED',
      changedFields: ['deliveredOn', 'payBy'],
      rule: clockRule(zone, 'PENALTY_DELIVER', fine.decidedOn),
      facts: { deliveredOn, ...days },
      reasons: [MESSAGES.DELIVERED_ON({ on: deliveredOn, ...days })],
    };
  });

const KIND_TEXTS: Readonly<Record<FineReliefKind, Text>> = {
  DEFERRAL: { en: 'DEFERRAL', zh: '延期缴纳' },
  INSTALMENTS: { en: 'INSTALMENTS', zh: '分期缴纳' },
};

const STATE_TEXTS: Readonly<Record<FineReliefState, Text>> = {
  APPLIED: { en: 'APPLIED', zh: '已申请' },
  GRANTED: { en: 'GRANTED', zh: '已准予' },
  REFUSED: { en: 'REFUSED', zh: '未准予' },
  LAPSED: { en: 'LAPSED', zh: '已失效' },
};

/** Parts of a plan: how many at least, and at most. */
const PARTS: Readonly<Record<FineReliefKind, readonly [least: number, most: number]>> = {
  DEFERRAL: [1, 1],
  INSTALMENTS: [2, 36],
};

/** Least amount there is, in yuan. */
const LEAST = '0.01';

/** The rule on relief (行政处罚法 66, X§7) on a day. */
const reliefRule = ({ zone }: FineStage, on: LocalDate): ResolvedRule<'list'> =>
  listRule(zone, 'FINE_RELIEF_KINDS', on);

function requireUnpaid({ settledOn }: Fine): void {
  if (settledOn) throw refuse('FINE_SETTLED', MESSAGES.SETTLED({ on: settledOn }));
}

/**
 * The enterprise asks for deferral or instalments. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, FINE_SETTLED,
 * RELIEF_OPEN, KIND_NOT_COVERED.
 */
export const applyForFineRelief = (
  context: RequestContext,
  input: ApplyForFineReliefInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> =>
  changeFine(context, input, info, stage => {
    const { fine, write, today } = stage;
    requireUnpaid(fine);
    const standing = standingOf(rowFacts(fine), stage, today);
    const last = stage.reliefs.at(-1);
    const state = last ? reliefState(last, standing) : null;
    if (state === 'APPLIED' || state === 'GRANTED') {
      throw refuse('RELIEF_OPEN', MESSAGES.RELIEF_OPEN({ state: STATE_TEXTS[state] }));
    }
    const rule = reliefRule(stage, today);
    const { kind } = input;
    requireCovered(rule, kind);
    const reason = noteText('reason', input.reason, 2_000);
    const plan = planOf(input, { outstanding: standing.outstanding, today });
    write.em.persist(
      write.em.create(FineRelief, {
        ...NOT_DECIDED,
        id: randomUUID(),
        creditCode: fine.creditCode,
        fineId: fine.id,
        kind,
        reason,
        plan,
        state: 'APPLIED',
        appliedAt: write.now,
        appliedOn: today,
      }),
    );
    return {
      type: 'FineReliefAppliedFor',
      outcome: 'RECEIVED',
      changedFields: ['relief'],
      rule,
      facts: { kind, plan },
      reasons: [
        MESSAGES.ASKED({ kind: KIND_TEXTS[kind], parts: plan.length, last: plan.at(-1)?.dueOn ?? today }),
        reason,
      ],
    };
  });

const NOT_DECIDED = { decidedAt: null, decidedBy: null, decisionReason: null, missedOn: null } as const;

/** The plan, checked. Refuses INVALID_INPUT. */
function planOf(
  { kind, plan }: ApplyForFineReliefInput,
  { outstanding, today }: { outstanding: string; today: LocalDate },
): PlannedPart[] {
  const [least, most] = PARTS[kind];
  const parts = plan.map(part => ({ dueOn: part.dueOn, amount: amount('plan.amount', part.amount, { least: LEAST }) }));
  const many = MESSAGES.PLAN_PARTS({ kind: KIND_TEXTS[kind], least, most });
  requireThat(parts.length >= least && parts.length <= most, many, parts.length);
  const wrong = parts.find(({ dueOn }, index) => dueOn <= (parts[index - 1]?.dueOn ?? today));
  requireThat(wrong === undefined, MESSAGES.PLAN_ORDER({ today }), wrong?.dueOn);
  const sum = yuan(parts.reduce((all, part) => all + fen(part.amount), 0n));
  requireThat(sum === outstanding, MESSAGES.PLAN_SUM({ outstanding }), sum);
  return parts;
}

/** Decides on relief. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, FINE_SETTLED, NO_RELIEF_ASKED. */
export const decideFineRelief = (
  context: RequestContext,
  input: DecideFineReliefInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> =>
  changeFine(context, input, info, stage => {
    const { fine, write, today } = stage;
    requireAgency(context.principal, fine.authority);
    requireUnpaid(fine);
    const last = stage.reliefs.at(-1);
    if (last?.state !== 'APPLIED') throw refuse('NO_RELIEF_ASKED', MESSAGES.NO_APPLICATION());
    const reason = noteText('reason', input.reason, 2_000);
    const { hardship } = input;
    const state = hardship ? 'GRANTED' : 'REFUSED';
    const decision = { state, decidedAt: write.now, decidedBy: context.principal.subject, decisionReason: reason };
    write.em.assign(write.em.getReference(FineRelief, last.id), decision as Partial<FineRelief>);
    const found = hardship ? MESSAGES.HARDSHIP({ kind: KIND_TEXTS[last.kind] }) : MESSAGES.NO_HARDSHIP();
    return {
      type: hardship ? 'FineReliefGranted' : 'FineReliefRefused',
      outcome: hardship ? 'GRANTED' : 'REFUSED',
      changedFields: ['relief', ...(hardship ? ['instalments'] : [])],
      rule: reliefRule(stage, today),
      facts: { kind: last.kind, hardship, plan: last.plan },
      reasons: [found, reason],
    };
  });

/** Puts a payment on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, FINE_SETTLED. */
export const recordFinePayment = (
  context: RequestContext,
  input: RecordFinePaymentInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> =>
  changeFine(context, input, info, stage => {
    const { fine, write, zone, today } = stage;
    requireAgency(context.principal, fine.authority);
    requireUnpaid(fine);
    const { paidOn } = input;
    requireDay('paidOn', paidOn, { from: fine.decidedOn, today });
    const before = standingOf(rowFacts(fine), stage, today);
    const most = yuan(fen(before.outstanding) + fen(before.additionLeft));
    const paid = amount('amount', input.amount, { least: LEAST, most });
    const payment: FinePaymentRow = {
      id: randomUUID(),
      creditCode: fine.creditCode,
      fineId: fine.id,
      amount: paid,
      paidOn,
      recordedAt: write.now.toISOString(),
      recordedBy: context.principal.subject,
    };
    write.em.persist(write.em.create(FinePayment, { ...payment, recordedAt: write.now }));
    const payments = [...stage.payments, payment];
    const standing = standingOf(rowFacts(fine), { ...stage, payments }, today);
    const { outstanding, additionLeft, settled } = standing;
    if (settled) fine.settledOn = payments.reduce((latest, one) => (one.paidOn > latest ? one.paidOn : latest), paidOn);
    return {
      type: settled ? 'FineSettled' : 'FinePaymentRecorded',
      outcome: settled ? 'FINE_PAID' : 'PAYMENT_RECORDED',
      changedFields: ['paid', 'outstanding', 'dueNow', 'instalments', ...(settled ? ['settledOn'] : [])],
      rule: clockRule(zone, 'FINE_PAY', fine.decidedOn),
      facts: { paidOn, amount: paid, outstanding, additionLeft },
      reasons: [
        MESSAGES.PAID({ amount: paid, paidOn, outstanding, additionLeft }),
        ...(settled ? [MESSAGES.ALL_PAID()] : []),
      ],
    };
  });

/** A stored fine as rules read it. */
export const rowFacts = ({ zone, amount: total, decidedOn, deliveredOn = null }: Fine) => ({
  zone,
  amount: total,
  decidedOn,
  deliveredOn,
});
