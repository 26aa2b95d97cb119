/** How an enterprise is graded: a pure function of rule and facts, with reasons. */
import { evaluateThreshold, limitOf } from '#shared/zones/index.ts';
import type { Message } from '#shared/messages.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { CreditLevel, GradeInputs } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** A level with what it follows from. */
export interface Grading {
  level: CreditLevel;
  reasons: Message[];
}

/** The levels from the best to the worst. */
const LEVELS: readonly CreditLevel[] = ['A', 'B', 'C', 'D'];

/**
 * The level that facts give under the bounds of CREDIT_RISK_GRADING, with the reasons. The black list outweighs
 * everything; the red list lifts what penalties alone made B to A; promises that were not kept count until they are
 * repaired, and no red list outweighs them.
 */
export function gradeOf(rule: ResolvedRule<'threshold'>, facts: GradeInputs): Grading {
  const byPenalties = byPenaltiesOf(rule, facts);
  const byPromises = byPromisesOf(rule, facts);
  if (!byPromises || byPenalties.level === 'D') return byPenalties;
  const level =
    LEVELS.indexOf(byPromises.level) > LEVELS.indexOf(byPenalties.level) ? byPromises.level : byPenalties.level;
  return { level, reasons: [...byPenalties.reasons, ...byPromises.reasons] };
}

/** What promises that were not kept give; null where there are none, or the rule of the day does not know them. */
function byPromisesOf(rule: ResolvedRule<'threshold'>, { brokenPromises }: GradeInputs): Grading | null {
  for (const level of ['C', 'B'] as const) {
    const bound = rule.parameters.limits.find(({ name }) => name === `brokenPromisesFor${level}`)?.value;
    if (bound !== undefined && brokenPromises >= bound) {
      return { level, reasons: [MESSAGES.BROKEN_PROMISES({ count: brokenPromises, level, bound })] };
    }
  }
  return null;
}

function byPenaltiesOf(rule: ResolvedRule<'threshold'>, facts: GradeInputs): Grading {
  const { penalties, seriousPenalties, blacklisted, redlisted } = facts;
  const reached = (name: string, got: number): boolean =>
    evaluateThreshold(rule, { [name]: got }).limits.some(({ met }) => met === true);
  const bound = (name: string): number => limitOf(rule, name).value;
  if (blacklisted) return { level: 'D', reasons: [MESSAGES.BLACK_LISTED()] };
  if (reached('seriousForD', seriousPenalties)) {
    return { level: 'D', reasons: [MESSAGES.SERIOUS({ count: seriousPenalties, bound: bound('seriousForD') })] };
  }
  if (reached('penaltiesForC', penalties)) {
    return {
      level: 'C',
      reasons: [MESSAGES.PENALTIES({ count: penalties, level: 'C', bound: bound('penaltiesForC') })],
    };
  }
  const forB = bound('penaltiesForB');
  if (!reached('penaltiesForB', penalties)) {
    return { level: 'A', reasons: [MESSAGES.FEW_PENALTIES({ count: penalties, bound: forB })] };
  }
  const reason = MESSAGES.PENALTIES({ count: penalties, level: 'B', bound: forB });
  if (redlisted) return { level: 'A', reasons: [reason, MESSAGES.RED_LISTED()] };
  return { level: 'B', reasons: [reason] };
}
