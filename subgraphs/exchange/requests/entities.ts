import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { ShareRequestState, ShareType } from '../generated.ts';

const ShareRequestSchema = defineEntity({
  name: 'ShareRequest',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    memberName: p.text(),
    fields: p.array(),
    purpose: p.text(),
    legalBasis: p.text(),
    matterCode: p.text(),
    endsOn: p.date(),
    shareType: p.text().$type<ShareType>(),
    state: p.text().$type<ShareRequestState>(),
    requestedAt: p.datetime(),
    requestedBy: p.text(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
    decisionReason: p.text().nullable(),
    version: stateVersion(),
  },
});
/** An authority's request for data; its credit code is the authority's. */
export class ShareRequest extends ShareRequestSchema.class {}
ShareRequestSchema.setClass(ShareRequest);
