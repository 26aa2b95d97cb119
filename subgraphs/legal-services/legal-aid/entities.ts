import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { LegalAidKind, LegalAidState } from '../generated.ts';

const LegalAidRequestSchema = defineEntity({
  name: 'LegalAidRequest',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text().nullable(),
    kind: p.text().$type<LegalAidKind>(),
    description: p.text(),
    state: p.text().$type<LegalAidState>(),
    lawyer: p.text().nullable(),
    fee: p.decimal('string'),
    requestedAt: p.datetime(),
    doneAt: p.datetime().nullable(),
    result: p.text().nullable(),
    declineReason: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A request to the legal service team. The lawyer's name is kept whole and shown masked. */
export class LegalAidRequest extends LegalAidRequestSchema.class {}
LegalAidRequestSchema.setClass(LegalAidRequest);

/** A member of a legal service team. */
export interface TeamMember {
  name: string;
  office: string;
}

const LegalTeamSchema = defineEntity({
  name: 'LegalTeam',
  properties: {
    zone: p.text().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    members: p.json<readonly TeamMember[]>(),
    appointedBy: p.text(),
  },
});
/**
 * The legal service team of a zone, in one of its versions; the last one serves. Names are kept whole and shown masked.
 */
export class LegalTeam extends LegalTeamSchema.class {}
LegalTeamSchema.setClass(LegalTeam);
