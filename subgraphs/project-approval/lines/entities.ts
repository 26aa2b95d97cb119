/** External lines and outages as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { ParallelPackage } from '#shared/case/package.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import type { ExternalLineMode, UtilityKind } from '../generated.ts';

/** A permit of a line that does not apply, and why. */
export interface SparedPermit {
  permit: string;
  reason: Words;
  /** The enterprise said so itself, and answers for it; else it follows from facts that the department keeps. */
  told: boolean;
}

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
    reasons: p.json<readonly Words[]>(),
    rule: p.json<RuleReference>(),
    package: p.json<ParallelPackage>().nullable(),
    appliedAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
    spared: p.json<readonly SparedPermit[]>(),
    revokedAt: p.datetime().nullable(),
    revocation: p.text().nullable(),
    version: stateVersion(),
  },
});
/** An external line: filed with a commitment, or with the package of its permits; `revocation` says what was false. */
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
/** An outage of a power line, and how many enterprises got notice of it; which, `outage_recipient` says. */
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
/** An enterprise that got notice of an outage. */
export class OutageRecipient extends OutageRecipientSchema.class {}
OutageRecipientSchema.setClass(OutageRecipient);

const PowerReliabilitySchema = defineEntity({
  name: 'PowerReliability',
  properties: {
    zone: p.text().primary(),
    year: p.integer().primary(),
    version: p.integer().primary(),
    works: p.integer(),
    liveWorks: p.integer(),
    averageOutage: p.float(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});
/** Works on the lines of a zone in a year, and how long an average user was without power; the last version counts. */
export class PowerReliability extends PowerReliabilitySchema.class {}
PowerReliabilitySchema.setClass(PowerReliability);
