import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { ValueDisputeState } from '../generated.ts';

const ValueDisputeSchema = defineEntity({
  name: 'ValueDispute',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    disputer: p.text(),
    department: p.text(),
    field: p.text(),
    thing: p.text(),
    valueHash: p.text(),
    reason: p.text(),
    state: p.text().$type<ValueDisputeState>(),
    disputedAt: p.datetime(),
    disputedBy: p.text(),
    overdueAt: p.datetime().nullable(),
    answeredAt: p.datetime().nullable(),
    answeredBy: p.text().nullable(),
    answerReason: p.text().nullable(),
    correction: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A value that somebody who read it holds to be wrong; its credit code is that of the enterprise that it is about. */
export class ValueDispute extends ValueDisputeSchema.class {}
ValueDisputeSchema.setClass(ValueDispute);
