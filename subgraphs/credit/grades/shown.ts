/**
 * Who may know a grade (G11): tax authorities keep what they know of a taxpayer to themselves (税收征收管理法 8) and
 * publish the levels of TAX_GRADE_PUBLICATION alone. A bank learns of others under the enterprise's consent.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { itemOf, ruleOfDay } from '#shared/zones/index.ts';
import { NATIONAL_ZONE } from '../evidence.ts';
import type { SchemeGradeRow } from './rows.ts';

/** Whether everybody may know a grade, on a day. */
export function isPublic({ scheme, level }: Pick<SchemeGradeRow, 'scheme' | 'level'>, on: LocalDate): boolean {
  if (scheme !== 'TAX') return true;
  return itemOf(ruleOfDay('list', NATIONAL_ZONE, 'TAX_GRADE_PUBLICATION', on), level) !== null;
}

/**
 * Grades as a caller sees them. What a published level was made from is not published with it.
 * @param mayReadAll whether he may see the enterprise's own rows
 */
export const shownGrades = (grades: readonly SchemeGradeRow[], mayReadAll: boolean, on: LocalDate): SchemeGradeRow[] =>
  mayReadAll
    ? [...grades]
    : grades
        .filter(grade => isPublic(grade, on))
        .map(grade => (grade.scheme === 'TAX' ? { ...grade, facts: [], inputHash: null } : grade));
