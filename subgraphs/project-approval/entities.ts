import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type {
  ConnectionArea,
  ExternalLineMode,
  LandParcelState,
  LandPurpose,
  ProjectCategory,
  ProjectState,
  SizeClass,
  UtilityClass,
  UtilityKind,
} from './generated.ts';
import { fastTrackEntities } from './fast-track/entities.ts';
import { jointEntities } from './joint/entities.ts';
import { matterEntities } from './matters/entities.ts';
import { supervisionEntities } from './supervision/entities.ts';
import type { LandPermitDocument } from './land/permit-documents.ts';
import type { Finding, LandChecks, LandUse } from './land/rules.ts';
import type { ProjectFacts } from './permits/permits.ts';
import type { StageDates } from './rules.ts';

const ProjectSchema = defineEntity({
  name: 'Project',
  properties: {
    projectCode: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    name: p.text(),
    category: p.text().$type<ProjectCategory>(),
    investment: p.decimal('string'),
    floorArea: p.integer(),
    appliedAt: p.datetime(),
    state: p.text().$type<ProjectState>(),
    stages: p.json<readonly StageDates[]>(),
    caseId: p.uuid(),
    park: p.text().nullable(),
    facts: p.json<ProjectFacts>().nullable(),
    landPermitDocuments: p.json<readonly LandPermitDocument[]>().nullable(),
  },
});
/**
 * A construction project and its stages. Its application is the case of `caseId`, one of the kit's; `state` says in one
 * word where both stand, for lists.
 */
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);

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

const LandParcelSchema = defineEntity({
  name: 'LandParcel',
  properties: {
    parcelCode: p.text().primary(),
    zone: p.text(),
    park: p.text().nullable(),
    organCode: p.text(),
    location: p.text(),
    purpose: p.text().$type<LandPurpose>(),
    area: p.integer(),
    state: p.text().$type<LandParcelState>(),
    checks: p.json<LandChecks>(),
    findings: p.json<readonly Finding[]>(),
    registeredOn: p.date(),
    standardOn: p.date().nullable(),
    suppliedTo: p.text().nullable(),
    suppliedOn: p.date().nullable(),
    landUse: p.json<LandUse>().nullable(),
    landUseRule: p.json<RuleReference>().nullable(),
  },
});
/** A land parcel with its checks, its surveys and the thresholds of its use. */
export class LandParcel extends LandParcelSchema.class {}
LandParcelSchema.setClass(LandParcel);

const UtilityConnectionSchema = defineEntity({
  name: 'UtilityConnection',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<UtilityKind>(),
    class: p.text().$type<UtilityClass>().nullable(),
    area: p.text().$type<ConnectionArea>(),
    capacityKw: p.float().nullable(),
    loadKva: p.float().nullable(),
    sizeClass: p.text().$type<SizeClass>().nullable(),
    cost: p.decimal('string').nullable(),
    freeReasons: p.json<string[]>(),
    costRule: p.json<RuleReference>().nullable(),
    replyOnSpot: p.boolean().nullable(),
    limitNote: p.text(),
    appliedAt: p.datetime(),
  },
});
/**
 * A connection to power, water or gas. Where it stands and its clock are its case's, one of the kit's, of the same id.
 */
export class UtilityConnection extends UtilityConnectionSchema.class {}
UtilityConnectionSchema.setClass(UtilityConnection);

const ExternalLineSchema = defineEntity({
  name: 'ExternalLine',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<UtilityKind>(),
    route: p.text(),
    roadCrossing: p.float(),
    lineLength: p.float(),
    mode: p.text().$type<ExternalLineMode>(),
    reasons: p.json<string[]>(),
    rule: p.json<RuleReference>(),
    package: p.json<ParallelPackage>().nullable(),
    appliedAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
  },
});
/** An external line: filed with a commitment, or with the package of its permits. */
export class ExternalLine extends ExternalLineSchema.class {}
ExternalLineSchema.setClass(ExternalLine);

const OutageNoticeSchema = defineEntity({
  name: 'OutageNotice',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    line: p.text(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    emergency: p.boolean(),
    reason: p.text(),
    enterprises: p.integer(),
    noticedAt: p.datetime(),
  },
});
/** An outage of a power line, and how many enterprises were told of it; which, `outage_recipient` says. */
export class OutageNotice extends OutageNoticeSchema.class {}
OutageNoticeSchema.setClass(OutageNotice);

const OutageRecipientSchema = defineEntity({
  name: 'OutageRecipient',
  properties: {
    creditCode: p.text().primary(),
    startsAt: p.datetime().primary(),
    noticeId: p.uuid().primary(),
  },
});
/** An enterprise that was told of an outage. */
export class OutageRecipient extends OutageRecipientSchema.class {}
OutageRecipientSchema.setClass(OutageRecipient);

export const entities = [
  ProjectSchema,
  RegionalAssessmentSchema,
  LandParcelSchema,
  UtilityConnectionSchema,
  ExternalLineSchema,
  OutageNoticeSchema,
  OutageRecipientSchema,
  ...matterEntities,
  ...jointEntities,
  ...supervisionEntities,
  ...fastTrackEntities,
];
