/** Industries (GB/T 4754-2017): checked as applied for, stored, and shown in words. */
import { refuse } from '#shared/errors.ts';
import { industryDivision, industrySection, parseIndustryCode } from '#shared/identifiers/index.ts';
import type { Text } from '#shared/messages.ts';
import type { Industry } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** An industry as it is stored. */
export interface StoredIndustry {
  /** Section letter and digits. */
  industry: string;
  division: string;
  section: string;
}

/** The industry of an application. Refuses INVALID_INPUT a code that is wrong or names no division. */
export function checkIndustry(text: string): StoredIndustry {
  const parsed = parseIndustryCode(text);
  if (!parsed.ok) throw refuse('INVALID_INPUT', MESSAGES.NO_INDUSTRY({ problems: wrongIndustry(parsed.problems) }));
  const { code, divisionCode, sectionCode } = parsed.value;
  if (!divisionCode) {
    throw refuse('INVALID_INPUT', MESSAGES.NO_DIVISION({ got: code }));
  }
  return { industry: code, division: divisionCode, section: sectionCode };
}

const wrongIndustry = (problems: readonly string[]): Text => ({
  en: problems.join('; '),
  zh: '应为门类字母和数字组成的现行代码',
});

/** The industry of a division that there is. Throws for any other. */
export function industryOfDivision(division: string): StoredIndustry {
  const section = industryDivision(division)?.sectionCode;
  if (!section) throw new Error(`there is no industry division ${division}`);
  return { industry: section + division, division, section };
}

/** An industry in words, from its stored code; null where the code names no division. */
export function describeIndustry(code: string): Industry | null {
  const parsed = parseIndustryCode(code);
  if (!parsed.ok || !parsed.value.divisionCode) return null;
  const division = industryDivision(parsed.value.divisionCode);
  const section = industrySection(parsed.value.sectionCode);
  if (!division || !section) return null;
  return {
    code,
    divisionCode: division.code,
    divisionName: division.name,
    divisionNameEn: division.nameEn,
    sectionCode: section.code,
    sectionName: section.name,
    sectionNameEn: section.nameEn,
  };
}
