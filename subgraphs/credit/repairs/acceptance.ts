/** An application for repair is accepted, and its decision put off once, by the clocks of the rule (G52). */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { AcceptRepairInput, ExtendRepairInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { CreditRepair } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CreditRepairRow } from './rows.ts';
import { decisionDue, extensionLimit } from './rules.ts';
import { accept, findOpenRepair, recorded, subjectOf } from './steps.ts';

type RepairResult = (CreditRepairRow & { __typename: 'CreditRepair' }) | Refusal;

/** Accepts an application. Refuses NOT_FOUND, REPAIR_ENDED, REPAIR_ACCEPTED. */
export function acceptRepair(
  context: RequestContext,
  input: AcceptRepairInput,
  info: GraphQLResolveInfo,
): Promise<RepairResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const repair = await findOpenRepair(write, input);
    if (repair.acceptedAt) {
      const on = localDate(repair.acceptedAt);
      throw refuse('REPAIR_ACCEPTED', MESSAGES.ACCEPTED_ALREADY({ on }));
    }
    accept(write, repair, context.principal.subject);
    return recorded(write, repair, 'RepairAccepted', ['acceptedAt']);
  });
}

/**
 * Puts the decision off, once. Refuses NOT_FOUND, REPAIR_ENDED, REPAIR_NOT_ACCEPTED, REPAIR_EXTENDED,
 * EXTENSION_TOO_LATE.
 */
export function extendRepair(
  context: RequestContext,
  input: ExtendRepairInput,
  info: GraphQLResolveInfo,
): Promise<RepairResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, 2_000);
    const repair = await findOpenRepair(write, input);
    requireExtendable(rowOf(CreditRepair, repair), localDate(write.now));
    Object.assign(repair, { extendedAt: write.now, extensionReason: reason });
    const row = rowOf(CreditRepair, repair);
    const until = decisionDue(row).dueDate;
    write.decide({
      creditCode,
      subject: subjectOf(repair),
      outcome: 'REPAIR_EXTENDED',
      rule: ruleReference(extensionLimit(row)),
      facts: { acceptedAt: row.acceptedAt, dueDate: until },
      reasons: [MESSAGES.EXTENDED({ until, reason })],
    });
    return recorded(write, repair, 'RepairExtended', ['extendedAt', 'extensionReason', 'dueDate']);
  });
}

function requireExtendable(repair: CreditRepairRow, today: string): void {
  if (repair.acceptedAt === null) {
    throw refuse('REPAIR_NOT_ACCEPTED', MESSAGES.NOT_ACCEPTED(), { remedy: MESSAGES.ACCEPT_FIRST() });
  }
  if (repair.extendedAt !== null) {
    throw refuse('REPAIR_EXTENDED', MESSAGES.EXTENDED_ALREADY({ on: localDate(new Date(repair.extendedAt)) }));
  }
  const until = decisionDue(repair).dueDate;
  if (today <= until) return;
  throw refuse('EXTENSION_TOO_LATE', MESSAGES.EXTENSION_TOO_LATE({ until, today }));
}
