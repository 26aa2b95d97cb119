/** Major projects and their ledgers as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { MajorProjectKind } from '../generated.ts';

const MajorProjectSchema = defineEntity({
  name: 'MajorProject',
  properties: {
    projectCode: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<MajorProjectKind>(),
    reason: p.text(),
    inScope: p.boolean().nullable(),
    rule: p.json<RuleReference>().nullable(),
    markedAt: p.datetime(),
    moves: stateVersion(),
  },
});
/**
 * What makes a project a major one. `inScope`: whether it is under efficiency inspection; null without a rule. `moves`
 * counts what becomes of its adopter and its plan too.
 */
export class MajorProject extends MajorProjectSchema.class {}
MajorProjectSchema.setClass(MajorProject);

const ProjectLedgerEntrySchema = defineEntity({
  name: 'ProjectLedgerEntry',
  properties: {
    id: p.uuid().primary(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    action: p.text(),
    at: p.datetime(),
    by: p.text(),
    detail: p.json<Record<string, unknown>>(),
    forOffice: p.boolean(),
  },
});
/**
 * A step on a project, with who and when: written with each change of it. Entries for the office are hidden from the
 * enterprise.
 */
export class ProjectLedgerEntry extends ProjectLedgerEntrySchema.class {}
ProjectLedgerEntrySchema.setClass(ProjectLedgerEntry);
