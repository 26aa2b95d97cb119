import { defineEntity, p } from '@mikro-orm/core';
import type { AccessReader } from '../generated.ts';

const AccessReceiptSchema = defineEntity({
  name: 'AccessReceipt',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    readAt: p.datetime(),
    reader: p.text().$type<AccessReader>(),
    member: p.text().nullable(),
    department: p.text().nullable(),
    readerId: p.text().nullable(),
    grantNo: p.text().nullable(),
    fields: p.array(),
    purpose: p.text(),
    legalBasis: p.text(),
    caseNo: p.text(),
    refused: p.boolean(),
  },
});
/** One read of an enterprise's data, or one that was refused. The database lets nobody change or remove it. */
export class AccessReceipt extends AccessReceiptSchema.class {}
AccessReceiptSchema.setClass(AccessReceipt);
