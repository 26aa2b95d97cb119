import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '#shared/clock/index.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type {
  DeregistrationKind,
  DeregistrationState,
  EnterpriseStatus,
  LiquidationConfirmation,
} from '../generated.ts';

/** The days of a liquidation; its publication is the announcement of the deregistration. */
export interface LiquidationFacts {
  /** The day on which the cause of dissolution arose. */
  dissolvedOn: LocalDate;
  groupFormedOn: LocalDate;
  /** The day on which the last known creditor was notified. */
  creditorsNotifiedOn: LocalDate;
}

/** The end of a liquidation, with its report (清算报告, 公司法 239). */
export interface LiquidationEnd {
  endedOn: LocalDate;
  /** SHA-256 of the report. */
  reportDigest: string;
  confirmedBy: LiquidationConfirmation;
}

/** More time to apply to close a simple deregistration, and why. */
export interface Extension {
  reason: string;
  extendedAt: string;
}

/** An objection, with the role of the person who made it. */
export interface Objection {
  reason: string;
  madeAt: string;
  role: string;
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
    /** The status of the enterprise before; null for those announced before this column was added. */
    statusBefore: p.text().$type<EnterpriseStatus>().nullable(),
    liquidation: p.json<LiquidationFacts>().nullable(),
    liquidationEnd: p.json<LiquidationEnd>().nullable(),
    extension: p.json<Extension>().nullable(),
    fee: p.decimal('string'),
    rule: p.json<RuleReference>(),
    objection: p.json<Objection>().nullable(),
    caseId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
    version: stateVersion('enterprise'),
  },
});
/**
 * A deregistration: its notice and its result. The case that closes it is a case of the kit (`caseId`), from the
 * application to close on. The days of its notice are derived (`daysOf`), so that they follow the calendar.
 */
export class Deregistration extends DeregistrationSchema.class {}
DeregistrationSchema.setClass(Deregistration);
