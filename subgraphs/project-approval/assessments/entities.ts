/** Regional assessments as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';

const RegionalAssessmentSchema = defineEntity({
  name: 'RegionalAssessment',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    park: p.text(),
    parkName: p.text(),
    type: p.text(),
    organCode: p.text(),
    validFrom: p.date(),
    validTo: p.date(),
    reportHash: p.text(),
    freeSharing: p.boolean(),
    publishedOn: p.date(),
  },
});
/** An assessment made once for a park. */
export class RegionalAssessment extends RegionalAssessmentSchema.class {}
RegionalAssessmentSchema.setClass(RegionalAssessment);
