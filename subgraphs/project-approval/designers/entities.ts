/** Designers' liability as it is stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { DesignerRole } from '../generated.ts';

const DesignerLiabilitySchema = defineEntity({
  name: 'DesignerLiability',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    projectCode: p.text(),
    personRef: p.text(),
    maskedName: p.text(),
    role: p.text().$type<DesignerRole>(),
    organisation: p.text(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});
/** Who answers for a design, for life: the database neither changes nor deletes it. The name is stored masked. */
export class DesignerLiability extends DesignerLiabilitySchema.class {}
DesignerLiabilitySchema.setClass(DesignerLiability);
