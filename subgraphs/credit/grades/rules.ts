/** How an enterprise is graded: a pure function of rule and facts, with reasons. */
import { evaluateThreshold, limitOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { CreditLevel, GradeInputs } from '../generated.ts';

/** A level with what it follows from. */
export interface Grading {
  level: CreditLevel;
  reasons: string[];
}

/**
 * The level that facts give under the bounds of CREDIT_RISK_GRADING, with the reason. The black list outweighs
 * everything; the red list lifts B to A.
 */
export function gradeOf(rule: ResolvedRule<'threshold'>, facts: GradeInputs): Grading {
  const { penalties, seriousPenalties, blacklisted, redlisted } = facts;
  const reached = (name: string, got: number): boolean =>
    evaluateThreshold(rule, { [name]: got }).limits.some(({ met }) => met === true);
  const bound = (name: string): number => limitOf(rule, name).value;
  const counted = `${penalties} penalties in two years`;
  if (blacklisted) return { level: 'D', reasons: ['on the black list'] };
  if (reached('seriousForD', seriousPenalties)) {
    const reason = `${seriousPenalties} serious penalties in two years; D from ${bound('seriousForD')}`;
    return { level: 'D', reasons: [reason] };
  }
  if (reached('penaltiesForC', penalties)) {
    return { level: 'C', reasons: [`${counted}; C from ${bound('penaltiesForC')}`] };
  }
  if (!reached('penaltiesForB', penalties)) {
    return { level: 'A', reasons: [`${counted}; B only from ${bound('penaltiesForB')}`] };
  }
  const reason = `${counted}; B from ${bound('penaltiesForB')}`;
  if (redlisted) return { level: 'A', reasons: [reason, 'on the red list: one level up'] };
  return { level: 'B', reasons: [reason] };
}
