/** Joint and merged procedures as they are stored; where one stands is its case's, of the same id. */
import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/errors.ts';
import type { JointProcedureKind, MergedProcedureKind } from '../generated.ts';

/** The opinion of a member; `passed`, `comment` and `givenAt` are null until it is given. */
export interface MemberOpinion {
  member: string;
  title: string;
  agency: string;
  passed: boolean | null;
  comment: string | null;
  givenAt: string | null;
}

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
/** A joint review of drawings or acceptance with the opinions of its members. */
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
/** Several procedures as one, made by one agency. */
export class MergedProcedure extends MergedProcedureSchema.class {}
MergedProcedureSchema.setClass(MergedProcedure);
