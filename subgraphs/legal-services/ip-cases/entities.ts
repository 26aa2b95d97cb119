import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { IpCaseState, IpOutcome, IpRight, IpService, IpTrack } from '../generated.ts';

const IpCaseSchema = defineEntity({
  name: 'IpCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    protectedRight: p.text().$type<IpRight>(),
    service: p.text().$type<IpService>(),
    description: p.text(),
    state: p.text().$type<IpCaseState>(),
    track: p.text().$type<IpTrack>().nullable(),
    requestedAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    closedBy: p.text().nullable(),
    outcome: p.text().$type<IpOutcome>().nullable(),
    result: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A case of intellectual property. Private to the enterprise. */
export class IpCase extends IpCaseSchema.class {}
IpCaseSchema.setClass(IpCase);
