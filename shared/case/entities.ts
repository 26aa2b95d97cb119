/**
 * The kit's tables of cases. Cases and debts are stored by statements of their own (store.ts, debts.ts); what these say
 * of the tables is their columns and rows.
 */
import { defineEntity, p } from '@mikro-orm/core';
import type { Amount } from '../clock/index.ts';
import type { RuleReference } from '../errors.ts';
import type { Words } from '../messages.ts';
import type { StoredClock } from '../zones/zone-clock.ts';
import type { CaseEvent, CaseTerms, Supplement } from './case.ts';
import type { CaseStatus } from './status.ts';
import type { OwedItem, ToleranceDebt, ToleranceKind } from './tolerance.ts';

const ServiceCaseSchema = defineEntity({
  name: 'ServiceCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    caseNo: p.text(),
    matter: p.text(),
    zone: p.text(),
    status: p.text().$type<CaseStatus>(),
    applicant: p.text(),
    acceptedBy: p.text().nullable(),
    handler: p.text().nullable(),
    decidedBy: p.text().nullable(),
    submittedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    clock: p.json<StoredClock>(),
    terms: p.json<CaseTerms>().nullable(),
    rule: p.json<RuleReference>().nullable(),
    supplements: p.json<readonly Supplement[]>(),
    safety: p.boolean(),
    reasons: p.json<readonly Words[]>(),
    version: p.integer(),
  },
});
/** An application as it is stored: see {@link Case}. */
export class ServiceCase extends ServiceCaseSchema.class {}
ServiceCaseSchema.setClass(ServiceCase);

const CaseEventSchema = defineEntity({
  name: 'CaseEvent',
  properties: {
    caseId: p.uuid().primary(),
    version: p.integer().primary(),
    creditCode: p.text(),
    action: p.text().$type<CaseEvent['action']>(),
    fromStatus: p.text().$type<CaseStatus>().nullable(),
    toStatus: p.text().$type<CaseStatus>(),
    at: p.datetime(),
    by: p.text(),
    detail: p.json<CaseEvent['detail']>(),
  },
});
/** A step of a case as it is stored: see {@link CaseEvent}. */
export class StoredCaseEvent extends CaseEventSchema.class {}
CaseEventSchema.setClass(StoredCaseEvent);

const ToleranceDebtSchema = defineEntity({
  name: 'ToleranceDebt',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    caseId: p.text(),
    matter: p.text(),
    kind: p.text().$type<ToleranceKind>(),
    zone: p.text(),
    items: p.json<readonly OwedItem[]>(),
    status: p.text().$type<ToleranceDebt['status']>(),
    openedAt: p.datetime(),
    within: p.json<Amount>().nullable(),
    dueAt: p.datetime(),
    dueDate: p.date(),
    endedAt: p.datetime().nullable(),
    rule: p.json<RuleReference>().nullable(),
    reportedAt: p.datetime().nullable(),
  },
});
/** What an applicant owes, as it is stored: see {@link ToleranceDebt}. */
export class StoredDebt extends ToleranceDebtSchema.class {}
ToleranceDebtSchema.setClass(StoredDebt);

/** The entities of cases, which every department has. */
export const caseEntities = [ServiceCase, StoredCaseEvent, StoredDebt];
