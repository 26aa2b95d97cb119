import type { Bilingual } from './parameters.ts';

/** Clauses that are words: the profiles write them in English. */
const WORDS: Readonly<Record<string, string>> = {
  'whole document': '全文',
  'whole list': '全部清单',
  annex: '附件',
  templates: '范本',
  configuration: '平台配置',
  default: '默认配置',
};

/** A document with one of its clauses, as a text cites it: `《行政许可法》第32条`. */
export const citedIn = (title: string, clause: string): Bilingual => ({
  en: `${title}, ${clause}`,
  zh: `《${title}》${clauseInChinese(clause)}`,
});

/**
 * A clause in Chinese: `art. 32` and `§23` are 第32条 and 第23条; a part of a document (`§四(三)`, `二(五)3`) is written as
 * the document numbers it.
 */
export function clauseInChinese(clause: string): string {
  const words = WORDS[clause];
  if (words) return words;
  if (clause.startsWith('chapter on')) return '有关章节';
  return clause
    .replaceAll(/(?:art\. |§)(\d+)/g, '第$1条')
    .replaceAll('§', '')
    .replaceAll('–', '至')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}
