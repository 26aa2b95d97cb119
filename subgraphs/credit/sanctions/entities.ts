import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { JointMeasure, JointSanctionState } from '../generated.ts';

const JointSanctionSchema = defineEntity({
  name: 'JointSanction',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    listingId: p.uuid(),
    measure: p.json<JointMeasure>(),
    version: p.integer(),
    state: p.text().$type<JointSanctionState>(),
    notifiedAt: p.datetime(),
    notifiedBy: p.text(),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    considered: p.text().nullable(),
    imposedOn: p.date().nullable(),
    imposedBy: p.text().nullable(),
    liftedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    moves: stateVersion(),
  },
});
/** A joint sanction of who is on the black list: told, then imposed, until it is lifted or the listing ends. */
export class JointSanction extends JointSanctionSchema.class {}
JointSanctionSchema.setClass(JointSanction);
