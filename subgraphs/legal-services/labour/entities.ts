import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { LabourCaseKind, LabourCaseState } from '../generated.ts';

const LabourCaseSchema = defineEntity({
  name: 'LabourCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<LabourCaseKind>(),
    caseNo: p.text(),
    visitId: p.uuid().nullable(),
    openedOn: p.date(),
    recordedAt: p.datetime(),
    state: p.text().$type<LabourCaseState>(),
    closedOn: p.date().nullable(),
    closedLate: p.boolean().nullable(),
    outcome: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A case of labour supervision or arbitration. Private to the enterprise. */
export class LabourCase extends LabourCaseSchema.class {}
LabourCaseSchema.setClass(LabourCase);
