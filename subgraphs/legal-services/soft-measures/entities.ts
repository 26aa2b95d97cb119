import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { SoftMeasureKind } from '../generated.ts';

const SoftMeasureSchema = defineEntity({
  name: 'SoftMeasure',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    visitId: p.uuid(),
    authority: p.text(),
    kind: p.text().$type<SoftMeasureKind>(),
    content: p.text(),
    correctBy: p.date().nullable(),
    takenAt: p.datetime(),
    takenBy: p.text(),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    corrected: p.boolean().nullable(),
    findings: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    closedBy: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A soft measure in place of a penalty. Private to the enterprise. */
export class SoftMeasure extends SoftMeasureSchema.class {}
SoftMeasureSchema.setClass(SoftMeasure);
