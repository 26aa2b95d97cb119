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

const ReceiptBatchSchema = defineEntity({
  name: 'ReceiptBatch',
  properties: {
    number: p.integer().primary(),
    firstPlace: p.bigint(),
    lastPlace: p.bigint(),
    ids: p.array(),
    hashes: p.blob(),
    entry: p.integer(),
  },
});
/** Receipts under one root: their ids and hashes in their order, and the entry of the log that holds the root. */
export class ReceiptBatch extends ReceiptBatchSchema.class {}
ReceiptBatchSchema.setClass(ReceiptBatch);

const ReceiptArchiveSchema = defineEntity({
  name: 'ReceiptArchive',
  properties: {
    number: p.integer().primary(),
    sha256: p.text(),
    archivedAt: p.datetime(),
  },
});
/** Receipts that have left for the archive, and the hash of the file that holds them. */
export class ReceiptArchive extends ReceiptArchiveSchema.class {}
ReceiptArchiveSchema.setClass(ReceiptArchive);
