/**
 * Industrial classification for national economic activities 国民经济行业分类, GB/T 4754-2017: 20 sections 门类 (a letter), 97
 * divisions 大类 (2 digits), then groups 中类 (3) and classes 小类 (4). The two upper levels are held here; groups and
 * classes are checked by form only.
 */
import table from './industries.json' with { type: 'json' };
import type { Parsed } from './parsed.ts';
import { compact } from './text.ts';

export interface IndustrySection {
  /** A to T. */
  code: string;
  name: string;
  nameEn: string;
  /** First and last division of the section, e.g. '13' and '43'. */
  from: string;
  to: string;
}

export interface IndustryDivision {
  /** 2 digits, 01 to 97. */
  code: string;
  name: string;
  nameEn: string;
  sectionCode: string;
}

export interface IndustryCode {
  /** Section letter and digits, e.g. 'C2612'. */
  code: string;
  sectionCode: string;
  /** Null when only a section was given. */
  divisionCode: string | null;
  /** 3 digits, or null when the code stops before. */
  groupCode: string | null;
  /** 4 digits, or null when the code stops before. A fourth digit 0 means a group that has no classes. */
  classCode: string | null;
}

/** The 20 sections in order. */
export const INDUSTRY_SECTIONS: readonly IndustrySection[] = table.sections;

/** The 97 divisions in order. */
export const INDUSTRY_DIVISIONS: readonly IndustryDivision[] = table.divisions.map(row => ({
  ...row,
  sectionCode: INDUSTRY_SECTIONS.find(section => row.code >= section.from && row.code <= section.to)?.code ?? '',
}));

const sections = new Map(INDUSTRY_SECTIONS.map(section => [section.code, section]));
const divisions = new Map(INDUSTRY_DIVISIONS.map(division => [division.code, division]));

/** The section with this letter; null when there is none. */
export function industrySection(code: string): IndustrySection | null {
  return sections.get(code) ?? null;
}

/** The division with these 2 digits; null when there is none. */
export function industryDivision(code: string): IndustryDivision | null {
  return divisions.get(code) ?? null;
}

/**
 * Reads 'C', 'C26', 'C261', 'C2612', or the digits alone ('26', '2612'), in any width or case. The letter, where given,
 * must be the section of the division.
 */
export function parseIndustryCode(text: string): Parsed<IndustryCode> {
  const got = compact(text);
  const parts = /^([A-Z]?)(\d{2,4})?$/.exec(got);
  if (!parts || got === '') {
    return {
      ok: false,
      problems: [`must be a section letter, 2 to 4 digits, or both (C, 26, C2612), but got: ${got || 'nothing'}`],
    };
  }
  const [, letter = '', digits = ''] = parts;
  const division = industryDivision(digits.slice(0, 2));
  const section = sections.get(letter || (division?.sectionCode ?? ''));
  const problems: string[] = [];
  if (letter && !sections.has(letter)) problems.push(`section must be A to T, but got: ${letter}`);
  if (digits && !division) problems.push(`division must be 01 to 97, but got: ${digits.slice(0, 2)}`);
  if (digits[2] === '0') problems.push(`group (third digit) must be 1 to 9, but got: ${digits}`);
  if (section && division) problems.push(...membershipProblems(section, division));
  if (problems.length > 0 || !section) return { ok: false, problems };
  return {
    ok: true,
    value: {
      code: section.code + digits,
      sectionCode: section.code,
      divisionCode: levelCode(digits, 2),
      groupCode: levelCode(digits, 3),
      classCode: levelCode(digits, 4),
    },
  };
}

/** The first `length` digits; null where there are fewer. */
const levelCode = (digits: string, length: number): string | null =>
  digits.length >= length ? digits.slice(0, length) : null;

function membershipProblems(section: IndustrySection, division: IndustryDivision): string[] {
  if (division.sectionCode === section.code) return [];
  const range = section.from === section.to ? section.from : `${section.from} to ${section.to}`;
  return [
    `section ${section.code} has divisions ${range}, but got: ${division.code}, which is in section ${division.sectionCode}`,
  ];
}
