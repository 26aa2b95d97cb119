import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { JointProcedureKind, MergedProcedureKind } from '../generated.ts';
import type { MemberOpinion } from './rules.ts';

const JointProcedureSchema = defineEntity({
  name: 'JointProcedure',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    projectCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<JointProcedureKind>(),
    lead: p.text(),
    membersRule: p.json<RuleReference>(),
    opinions: p.json<readonly MemberOpinion[]>(),
    appliedAt: p.datetime(),
  },
});
/**
 * A joint review of drawings or acceptance with the opinions of its members; where it stands is its case's, of the same
 * id.
 */
export class JointProcedure extends JointProcedureSchema.class {}
JointProcedureSchema.setClass(JointProcedure);

const MergedProcedureSchema = defineEntity({
  name: 'MergedProcedure',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    projectCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<MergedProcedureKind>(),
    agency: p.text(),
    standsFor: p.json<readonly string[]>(),
    reportHash: p.text().nullable(),
    appliedAt: p.datetime(),
  },
});
/** Several procedures as one, made by one agency; where it stands is its case's, of the same id. */
export class MergedProcedure extends MergedProcedureSchema.class {}
MergedProcedureSchema.setClass(MergedProcedure);

export const jointEntities = [JointProcedureSchema, MergedProcedureSchema];
