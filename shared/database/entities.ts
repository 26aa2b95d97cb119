import { defineEntity, p } from '@mikro-orm/core';
import type { Text, Words } from '../messages.ts';

/** Who decided. */
export interface DecidedBy extends Text {
  /** False for a body that is no authority, such as a bank: against its decisions there is no administrative remedy. */
  appealable: boolean;
}

const DecisionSchema = defineEntity({
  name: 'Decision',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    subjectType: p.text(),
    subjectId: p.text(),
    outcome: p.text(),
    rule: p.json<object>(),
    facts: p.json<object>(),
    reasons: p.json<readonly Words[]>(),
    decidedAt: p.datetime(),
    authority: p.json<DecidedBy>().nullable(),
    basis: p.text().nullable(),
    ruleHash: p.text().nullable(),
  },
});
/** A decision with what it rests on, so that it can be explained later and judged by the rule of its day. */
export class Decision extends DecisionSchema.class {}
DecisionSchema.setClass(Decision);

/** Entities that every department has. */
export const kitEntities = [Decision];
