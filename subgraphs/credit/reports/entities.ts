import { defineEntity, p } from '@mikro-orm/core';
import type { SignedDocument } from '#shared/signing/index.ts';
import type { ReportContent, StoredEntry } from './content.ts';

const CreditReportSchema = defineEntity({
  name: 'CreditReport',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    no: p.text(),
    purpose: p.text(),
    issuedAt: p.datetime(),
    issuedBy: p.text(),
    clean: p.boolean(),
    entries: p.json<readonly StoredEntry[]>(),
    hash: p.text(),
    document: p.json<SignedDocument<ReportContent>>(),
  },
});
/** A report in place of certificates, as it was issued. */
export class CreditReport extends CreditReportSchema.class {}
CreditReportSchema.setClass(CreditReport);
