/**
 * A decision as a notice to be printed: a page of HTML in Chinese (国家通用语言文字法 art. 9), with what an appeal needs:
 * facts, ground, reasons, result, remedies, authority and date. Pure; every text is escaped.
 */
import { localDate } from '../clock/index.ts';
import { wordsIn } from '../messages.ts';
import type { RuleReference } from '../errors.ts';
import type { Text, Words } from '../messages.ts';
import type { Labels } from '../server/labels.ts';
import { codeName, ruleOf, zone, zoneCodes } from '../zones/index.ts';
import { FACT_CODES, FACT_NAMES, FOREIGN_CODES, PART_NAMES } from './fact-names.ts';
import { outcomeText } from './outcomes.ts';
import { escaped } from './printed.ts';
import type { Remedy } from './remedies.ts';

const STYLE = `
  @page { size: A4; margin: 37mm 26mm 35mm 28mm }
  body { font: 12pt/1.9 "FangSong", "STFangsong", "SimSun", "Songti SC", "Noto Serif CJK SC", serif; color: #000;
    max-width: 156mm; margin: 0 auto; padding: 10mm }
  h1 { font-size: 22pt; font-weight: 600; text-align: center; margin: 0 0 4mm; letter-spacing: .08em }
  h2 { font-size: 12pt; font-weight: 600; margin: 4mm 0 0 }
  .number { text-align: right; margin: 0 0 6mm }
  p { margin: 0; text-indent: 2em; overflow-wrap: anywhere }
  p.addressee, p.number { text-indent: 0 }
  table { border-collapse: collapse; width: 100%; margin: 2mm 0 }
  td { border: .3mm solid #555; padding: 1mm 2.5mm; vertical-align: top; overflow-wrap: anywhere }
  td:first-child { width: 34% }
  tr, .signature { break-inside: avoid }
  .signature { margin-top: 14mm; text-align: right }
  .signature p { text-indent: 0 }`;

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** What a notice says of a decision. */
interface Noticed {
  id: string;
  creditCode: string;
  subjectType: string;
  subjectId: string;
  titleZh: string;
  outcome: string;
  facts: Readonly<Record<string, unknown>>;
  ground: Text;
  reasons: readonly Words[];
  authority: Text;
  decidedAt: Date | string;
}

/** The notice of a decision: a whole HTML document. */
export function noticeOf(decision: Noticed, remedies: readonly Remedy[], labels: Labels): string {
  const subject = labels.types[decision.subjectType]?.zh ?? decision.subjectType;
  const title = `${withoutEnd(subject)}决定书`;
  const parts = [
    `<h1>${escaped(title)}</h1>`,
    `<p class="number">决定编号：${escaped(decision.id)}</p>`,
    `<p class="addressee">当事人（统一社会信用代码：${escaped(decision.creditCode)}）：</p>`,
    paragraph(`就${withoutEnd(subject)}（编号：${decision.subjectId}）的“${decision.titleZh}”事项，现作出如下决定。`),
    '<h2>一、认定的事实</h2>',
    factsTable(decision.facts, labels),
    '<h2>二、法律依据</h2>',
    paragraph(`${decision.ground.zh}。`),
    '<h2>三、理由</h2>',
    ...decision.reasons.map(reason => paragraph(sentence(wordsIn('zh', reason)))),
    '<h2>四、决定</h2>',
    paragraph(`${outcomeText(decision.outcome, labels).zh}。`),
    '<h2>五、救济途径</h2>',
    ...remediesText(remedies),
    `<div class="signature"><p>${escaped(decision.authority.zh)}</p><p>${inChinese(decision.decidedAt)}</p></div>`,
  ];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
${parts.join('\n')}
</body></html>
`;
}

const withoutEnd = (text: string): string => text.replace(/[。.；;]+$/, '');
const sentence = (text: string): string => `${withoutEnd(text)}。`;

/** A day as notices write it: 2026年11月19日. */
function inChinese(moment: Date | string): string {
  const [year, month, day] = localDate(new Date(moment)).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function remediesText(remedies: readonly Remedy[]): string[] {
  if (remedies.length === 0) return [paragraph('本决定由非行政机关作出，不适用行政复议和行政诉讼。')];
  const open = remedies.some(({ toConfirm }) => toConfirm);
  return [
    ...remedies.map(({ text }) => paragraph(text.zh)),
    ...(open ? [paragraph('受理机关的名称以有权机关确认的为准。')] : []),
  ];
}

function factsTable(facts: Readonly<Record<string, unknown>>, labels: Labels): string {
  const rows = Object.entries(facts).map(
    ([name, value]) =>
      `<tr><td>${escaped(factName(name, labels))}</td><td>${escaped(factText(value, labels, name))}</td></tr>`,
  );
  return rows.length === 0 ? paragraph('无其他需要认定的事实。') : `<table>${rows.join('')}</table>`;
}

/** The name of a fact in Chinese: as the contract calls a field of that name, else as the kit does; else the name. */
export const factName = (name: string, { fields }: Labels): string => FACT_NAMES[name] ?? fields[name]?.zh ?? name;

/**
 * A fact in Chinese: values of enumerations by their names, lists joined, objects field by field.
 * @param name the fact's own, which says what a code in it means
 */
export function factText(value: unknown, labels: Labels, name?: string): string {
  if (value === null || value === undefined) return '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return codeText(value, labels, name) ?? value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? '无' : value.map(entry => factText(entry, labels, name)).join('、');
  return objectText(value, labels, name);
}

/** Whether a fact is a rule that was applied: it is cited, as the ground of a decision is. */
const isRule = (value: object): value is RuleReference =>
  ['code', 'clause', 'version', 'zone', 'inherited'].every(part => part in value);

/** An object in Chinese: a text in its own words, an amount with its unit, a rule cited, all else part by part. */
function objectText(value: object, labels: Labels, name: string | undefined): string {
  if ('zh' in value && 'en' in value) return String(value.zh);
  if ('value' in value && 'unit' in value) {
    return `${factText(value.value, labels)}${factText(value.unit, labels, 'unit')}`;
  }
  if (isRule(value)) return ruleOf(value).citation.zh;
  const parts = name === undefined ? undefined : PART_NAMES[name];
  return Object.entries(value)
    .map(([inner, field]) => `${parts?.[inner] ?? factName(inner, labels)}：${factText(field, labels, inner)}`)
    .join('；');
}

/**
 * What a code means: a zone and a type of the contract by their names; what cases write of themselves; a value of the
 * enumeration that fields of the fact's name have, or of any where there is no such field; what another department
 * calls it; else as the rules of the zones call it. A field of that name that is a text has codes of its own.
 */
function codeText(value: string, { enums, enumsOf, types }: Labels, name: string | undefined): string | undefined {
  const known = name === undefined ? undefined : FACT_CODES[name]?.[value];
  if (known !== undefined) return known;
  if (name === 'type' && types[value]) return types[value].zh;
  if (name === 'zone' && zoneCodes.includes(value)) return zone(value).names.zh;
  if (!/^[A-Z][A-Z0-9_]*$/.test(value)) return undefined;
  const own = name === undefined ? undefined : enumsOf[name];
  const candidates = own ?? Object.keys(enums);
  const found = candidates.find(type => enums[type]?.[value]);
  if (found !== undefined) return enums[found]?.[value]?.zh;
  const foreign = name === undefined ? undefined : FOREIGN_CODES[name]?.[value];
  return foreign ?? (own?.length === 0 ? undefined : codeName(value)?.zh);
}
