/** Reported results of approval and typical cases as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';

/** A sign that a result came about outside the system. */
export interface Anomaly {
  kind: string;
  title: string;
  reason: Words;
}

const ApprovalResultSchema = defineEntity({
  name: 'ApprovalResult',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    projectCode: p.text(),
    matter: p.text(),
    documentNo: p.text(),
    department: p.text(),
    decidedOn: p.date(),
    anomalies: p.json<readonly Anomaly[]>(),
    rule: p.json<RuleReference>(),
    reportedAt: p.datetime(),
    reportedBy: p.text(),
  },
});
/** A result of approval as a department reported it, with the signs that it came about outside the system. */
export class ApprovalResult extends ApprovalResultSchema.class {}
ApprovalResultSchema.setClass(ApprovalResult);

const TypicalCaseSchema = defineEntity({
  name: 'TypicalCase',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    resultId: p.uuid(),
    title: p.text(),
    summary: p.text(),
    kinds: p.json<readonly string[]>(),
    publishedAt: p.datetime(),
  },
});
/** A typical case, published without saying whose it was. */
export class TypicalCase extends TypicalCaseSchema.class {}
TypicalCaseSchema.setClass(TypicalCase);
