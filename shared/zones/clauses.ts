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

/** Chapters and parts that are named in words: what they are about is not translated. */
const NAMED = [
  { begins: 'chapter on', zh: '有关章节' },
  { begins: 'part on', zh: '有关部分' },
];

/**
 * A clause in Chinese: `art. 32` and `§23` are 第32条 and 第23条, `art. 25, 31` 第25条、第31条; a part of a document
 * (`§四(三)`, `二(五)3`) is written as the document numbers it.
 */
export function clauseInChinese(clause: string): string {
  const words = WORDS[clause];
  if (words) return words;
  const named = NAMED.find(({ begins }) => clause.startsWith(begins));
  if (named) return named.zh;
  return clause
    .replaceAll(/(?:art\. |§)(\d+)/g, '第$1条')
    .replaceAll(/, (\d+)/g, '、第$1条')
    .replaceAll(/–(\d+)/g, '至第$1条')
    .replaceAll('§', '')
    .replaceAll('–', '至')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}
