import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { CreditRepairState, CreditRepairSubject } from '../generated.ts';

/** Which limit of an application passed. */
type RepairLimit = 'ACCEPTANCE' | 'DECISION';

const CreditRepairSchema = defineEntity({
  name: 'CreditRepair',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    subject: p.text().$type<CreditRepairSubject>(),
    subjectId: p.uuid(),
    reason: p.text(),
    dutyProof: p.text().nullable(),
    commitmentId: p.uuid().nullable(),
    appliedAt: p.datetime(),
    appliedBy: p.text(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.text().nullable(),
    extendedAt: p.datetime().nullable(),
    extensionReason: p.text().nullable(),
    overdueTold: p.text().$type<RepairLimit>().nullable(),
    state: p.text().$type<CreditRepairState>(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
    decisionReason: p.text().nullable(),
    basis: p.text().nullable(),
    version: stateVersion(),
  },
});
/** An application for the repair of a listing, of the record of a promise, or of a penalty. */
export class CreditRepair extends CreditRepairSchema.class {}
CreditRepairSchema.setClass(CreditRepair);
