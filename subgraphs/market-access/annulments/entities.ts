import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '#shared/clock/index.ts';
import type {
  AnnulledRegistration,
  AnnulmentBar,
  AnnulmentFinding,
  AnnulmentNoticeGround,
  AnnulmentSuspensionGround,
  ChangedItem,
  EnterpriseStatus,
} from '../generated.ts';

/** Why a registration that is suspected was published, and when; the last day of its notice is derived. */
export interface StoredNotice {
  ground: AnnulmentNoticeGround;
  publishedOn: LocalDate;
}

/** A suspension of the investigation that stands. */
export interface Suspension {
  ground: AnnulmentSuspensionGround;
  since: LocalDate;
}

/** More time for the investigation, and why. */
export interface MoreTime {
  reason: string;
  extendedAt: string;
}

/** An objection, with the role of the person who made it. */
export interface AnnulmentObjectionMade {
  reason: string;
  madeAt: string;
  role: string;
}

const AnnulmentSchema = defineEntity({
  name: 'RegistrationAnnulment',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    registration: p.text().$type<AnnulledRegistration>(),
    /** The change that is to be annulled; null for other registrations. */
    changeId: p.uuid().nullable(),
    reason: p.text(),
    evidenceDigest: p.text(),
    ofOffice: p.boolean(),
    extension: p.json<MoreTime>().nullable(),
    suspension: p.json<Suspension>().nullable(),
    notice: p.json<StoredNotice>().nullable(),
    objection: p.json<AnnulmentObjectionMade>().nullable(),
    finding: p.text().$type<AnnulmentFinding>().nullable(),
    /** What of a change was annulled. */
    items: p.json<readonly ChangedItem[]>(),
    /** Why the registration was left as it is. */
    bar: p.text().$type<AnnulmentBar>().nullable(),
    annulledOn: p.date().nullable(),
    /** The status that the enterprise had before the annulment, which is given back where it is reversed. */
    statusBefore: p.text().$type<EnterpriseStatus>().nullable(),
    /** Pseudonymous subjects of who is directly responsible. */
    responsible: p.json<readonly string[]>(),
    reversedOn: p.date().nullable(),
  },
});
/** What an annulment is about, and what came of it. The case of the kit with the same id has its status. */
export class RegistrationAnnulment extends AnnulmentSchema.class {}
AnnulmentSchema.setClass(RegistrationAnnulment);
