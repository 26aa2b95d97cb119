/** A snapshot as a page to be printed, with the code by which it is compared with the signed document. */
import { printed } from '#shared/case/printed.ts';
import { localDate } from '#shared/clock/index.ts';
import { checkCode } from '#shared/signing/index.ts';
import type { SignedDocument, SnapshotEnterprise, WindowSnapshot } from '#shared/signing/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';

const HEAD = ['名称', '统一社会信用代码', '登记状态', '有效许可', '电子证照标识', '有效期至'];
const NONE = '无';

/** A line for each licence, or one for an enterprise without any. */
function rowsOf({ name, creditCode, statusName, licences }: SnapshotEnterprise): string[][] {
  const own = [name, creditCode, statusName];
  if (licences.length === 0) return [[...own, NONE, NONE, NONE]];
  return licences.map(({ content, documentNo, identifier, validTo }) => [
    ...own,
    `${content}（${documentNo}）`,
    identifier ?? NONE,
    validTo ?? '长期',
  ]);
}

/** The page of a signed snapshot: HTML. */
export function snapshotPage({ content, signature }: SignedDocument<WindowSnapshot>): string {
  const { zone, issuedAt, validUntil, enterprises } = content;
  return printed('离线核验信息', `核验码：${checkCode(content)}`, [
    `${zoneOf(zone).names.zh}，共${enterprises.length}户经营主体，截至${localDate(new Date(issuedAt))}。`,
    `本页至${validUntil}止可作离线核验使用，逾期无效。`,
    [HEAD, ...enterprises.flatMap(rowsOf)],
    `签名密钥：${signature.keyId}。核验码与已签名文件一致的，本页内容与该文件一致。`,
  ]);
}
