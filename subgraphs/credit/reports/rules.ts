/** What a credit report says, and whether one is what it says: pure functions of record, rule and document. */
import { printed } from '#shared/case/printed.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { canonicalJson, verifyDocument } from '#shared/signing/index.ts';
import type { PublicKey, SignedDocument } from '#shared/signing/index.ts';
import { itemOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { ReportField, ReportState } from '../generated.ts';
import type { ListingRow } from '../listings/rows.ts';
import type { PenaltyRecordRow } from '../records/rows.ts';
import type { ReportContent, StoredEntry } from './content.ts';
import { MESSAGES } from './messages.ts';
import type { CreditReportRow } from './rows.ts';

/** Refuses INVALID_INPUT fields that stand twice, none, and one that the plan does not name. */
export function checkFields(rule: ResolvedRule<'list'>, fields: readonly ReportField[]): void {
  const { items } = rule.parameters;
  if (fields.length < 1 || fields.length > items.length) {
    throw refuse('INVALID_INPUT', MESSAGES.NO_FIELDS({ most: items.length, got: fields.length }));
  }
  if (new Set(fields).size < fields.length) throw refuse('INVALID_INPUT', MESSAGES.SAME_FIELDS());
  const other = fields.find(field => !itemOf(rule, field));
  if (other === undefined) return;
  const offered = items.map(({ en, zh }) => ({ en, zh }));
  throw refuse('INVALID_INPUT', MESSAGES.FIELD_NOT_OFFERED({ offered, got: other }));
}

/** What stands on the public record, field by field. */
export function entriesOf(
  rule: ResolvedRule<'list'>,
  fields: readonly ReportField[],
  penalties: readonly Pick<PenaltyRecordRow, 'field' | 'documentNo'>[],
): StoredEntry[] {
  return fields.map(field => {
    const item = itemOf(rule, field);
    const documents = penalties.filter(penalty => penalty.field === field).map(({ documentNo }) => documentNo);
    return { field, name: { en: item?.en ?? field, zh: item?.zh ?? field }, clean: documents.length === 0, documents };
  });
}

/** Whether an enterprise is on the black list. */
export const isBlackListed = (listings: readonly Pick<ListingRow, 'colour'>[]): boolean =>
  listings.some(({ colour }) => colour === 'BLACK');

/** Why a report is clean, or is not. */
export function reasonsOf({ entries, blackListed }: Pick<ReportContent, 'entries' | 'blackListed'>): Message[] {
  const documents = entries.flatMap(entry => entry.documents);
  const found = documents.length > 0 ? MESSAGES.NOT_CLEAN({ documents }) : MESSAGES.CLEAN({ count: entries.length });
  return blackListed ? [found, MESSAGES.BLACK_LISTED()] : [found];
}

/** The report to be printed. */
export function pageOf({ document: { content, signature }, hash }: CreditReportRow): string {
  const { no, creditCode, name, purpose, issuedAt, entries, blackListed, basis } = content;
  const rows = entries.map(entry => [
    entry.name.zh,
    entry.clean ? '无违法违规信息' : `有违法违规信息：${entry.documents.join('、')}`,
  ]);
  const listed = blackListed ? '该企业现被列入黑名单。' : '该企业现未被列入黑名单。';
  return printed('信用报告', `报告编号：${no}`, [
    `企业名称：${name ?? '—'}；统一社会信用代码：${creditCode}。用途：${purpose}。`,
    `根据${basis}，本报告代替下列领域的无违法违规证明：`,
    [['领域', '公示信息'], ...rows],
    listed,
    `出具时间：${issuedAt}（${localDate(new Date(issuedAt))}）。内容以出具时为准。`,
    `报告摘要值（SM3）：${hash}`,
    `签章（${signature.algorithm}，密钥${signature.keyId}）：${signature.signature}`,
  ]);
}

/** What came of a check. */
export interface Verdict {
  state: ReportState;
  reasons: Message[];
}

/**
 * Judges a report by its number and, where it is at hand, by its document: the signature is credit's, and the content
 * is that which was issued.
 */
export function judge(report: CreditReportRow | null, document: unknown, keys: readonly PublicKey[]): Verdict {
  if (!report) return { state: 'UNKNOWN', reasons: [MESSAGES.IS_UNKNOWN()] };
  if (document === null || document === undefined) return { state: 'VALID', reasons: [MESSAGES.BY_NUMBER()] };
  const isSigned = verifyDocument(document, keys) === 'VALID';
  const same =
    isSigned && canonicalJson((document as SignedDocument).content) === canonicalJson(report.document.content);
  return same
    ? { state: 'VALID', reasons: [MESSAGES.IS_VALID()] }
    : { state: 'FORGED', reasons: [MESSAGES.IS_CHANGED()] };
}
