import { defineEntity, p } from '@mikro-orm/core';
import type { Deliberation, HearingNotice, LegalReview } from '#shared/case/penalty-procedure.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { EnterpriseStatus, RevocationAnnuller, RevocationGround, RevocationState } from '../generated.ts';

/** By whom and by which instrument a revocation was annulled, and when the register carried it out. */
export interface RevocationAnnulled {
  by: RevocationAnnuller;
  instrumentNo: string;
  issuedOn: LocalDate;
  restoredOn: LocalDate;
}

const LicenceRevocationSchema = defineEntity({
  name: 'LicenceRevocation',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    state: p.text().$type<RevocationState>(),
    ground: p.text().$type<RevocationGround>(),
    basis: p.text(),
    findings: p.text(),
    idleSince: p.date().nullable(),
    filedOn: p.date(),
    proposedAt: p.datetime(),
    proposedBy: p.text(),
    statement: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    hearingRequested: p.boolean(),
    hearingNotice: p.json<HearingNotice>().nullable(),
    hearingHeldOn: p.date().nullable(),
    hearingRecord: p.text().nullable(),
    legalReview: p.json<LegalReview>().nullable(),
    deliberation: p.json<Deliberation>().nullable(),
    documentNo: p.text().nullable(),
    reasons: p.json<readonly string[]>(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
    /** The status that the enterprise had before, which is given back where the revocation is annulled. */
    statusBefore: p.text().$type<EnterpriseStatus>().nullable(),
    annulment: p.json<RevocationAnnulled>().nullable(),
    /** The state that credit was told of last. */
    toldState: p.text().$type<RevocationState>().nullable(),
    version: stateVersion(),
  },
});
/** The case of a revocation of a business licence, from the notice of what is proposed on. */
export class LicenceRevocation extends LicenceRevocationSchema.class {}
LicenceRevocationSchema.setClass(LicenceRevocation);
