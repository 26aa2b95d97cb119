import { defineEntity, p } from '@mikro-orm/core';

const MemberKeySchema = defineEntity({
  name: 'MemberKey',
  properties: {
    keyId: p.text().primary(),
    member: p.text(),
    publicKey: p.text(),
    since: p.datetime(),
    retiredAt: p.datetime().nullable(),
  },
});
/** A key with which an authority signs its messages; one that is retired proves what it signed before. */
export class MemberKey extends MemberKeySchema.class {}
MemberKeySchema.setClass(MemberKey);
