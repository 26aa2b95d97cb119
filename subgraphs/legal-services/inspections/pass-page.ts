/** The page of a pass: its QR code and what it says, in Chinese, to be shown on a screen or printed. */
import QRCode from 'qrcode';
import type { PassContent, SignedPass } from './pass-content.ts';
import { passText } from './pass.ts';

/** The QR code of a pass as an SVG image. */
export const passCode = (pass: SignedPass): Promise<string> =>
  QRCode.toString(passText(pass), { type: 'svg', errorCorrectionLevel: 'L', margin: 2 });

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, character => ESCAPES[character] ?? character);

const STYLE =
  'body{font-family:serif;max-width:44em;margin:2em auto}h1{text-align:center}td,th{padding:.3em .6em;text-align:left;vertical-align:top}svg{display:block;width:20em;margin:1em auto}';

/** The whole page. `names` are those of the items, which the code names by their codes. */
export async function passPage(pass: SignedPass, names: readonly string[]): Promise<string> {
  const { content, signature } = pass;
  const rows = rowsOf(content, names).map(([name, text]) => `<tr><th>${name}</th><td>${escaped(text)}</td></tr>`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>入企检查凭证</title><style>${STYLE}</style></head>
<body><h1>入企检查凭证</h1>
${await passCode(pass)}
<table>${rows.join('')}</table>
<p>本凭证由签发部门以SM2算法签名（密钥${escaped(signature.keyId)}），企业可离线核验。检查人员应同时出示执法证件；人员、日期、地点与凭证不符的，企业可以拒绝检查。</p>
</body></html>`;
}

const rowsOf = (content: PassContent, names: readonly string[]): (readonly [string, string])[] => [
  ['凭证编号', content.passNo],
  ['被检查企业（统一社会信用代码）', content.creditCode],
  ['执法检查主体', content.authority],
  ['检查事项', names.join('、')],
  ['检查人员', content.inspectors.join('、')],
  ['检查日期', content.plannedOn],
  ['检查地点', content.place.address],
  ['批准时间', content.approvedAt ?? '情况紧急当场实施，批准手续随后补办'],
  ['签发时间', content.issuedAt],
];
