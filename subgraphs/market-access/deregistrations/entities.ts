import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { DeregistrationKind, DeregistrationState, EnterpriseStatus } from '../generated.ts';

/** What is known of a liquidation; its publication is the announcement of the deregistration. */
export interface LiquidationFacts {
  /** The day on which the cause of dissolution arose. */
  dissolvedOn: LocalDate;
  groupFormedOn: LocalDate;
  /** The day on which the last known creditor was notified. */
  creditorsNotifiedOn: LocalDate;
}

const DeregistrationSchema = defineEntity({
  name: 'Deregistration',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    kind: p.text().$type<DeregistrationKind>(),
    state: p.text().$type<DeregistrationState>(),
    zone: p.text(),
    applicant: p.text(),
    announcedOn: p.date(),
    noticeUntil: p.date(),
    closeBy: p.date().nullable(),
    /** What the enterprise was before; null for those of before it was kept. */
    statusBefore: p.text().$type<EnterpriseStatus>().nullable(),
    liquidation: p.json<LiquidationFacts>().nullable(),
    fee: p.decimal('string'),
    rule: p.json<RuleReference>(),
    objection: p.json<{ reason: string; madeAt: string; role: string }>().nullable(),
    caseId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
  },
});
/**
 * A deregistration: its notice and what became of it. The case that closes it is one of the kit's (`caseId`), once it
 * is applied for.
 */
export class Deregistration extends DeregistrationSchema.class {}
DeregistrationSchema.setClass(Deregistration);
