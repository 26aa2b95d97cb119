/**
 * Signs of approval outside the system (Y18 体外循环、隐性审批): a pure function of what is reported and what the system knows.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { itemOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';

export interface Anomaly {
  kind: string;
  title: string;
  reason: string;
}

/** A result of approval, and what the system knows of it. */
export interface ApprovalFacts {
  projectCode: string;
  matter: string;
  documentNo: string;
  decidedOn: LocalDate;
  /** The project is known here. */
  projectKnown: boolean;
  /** Day on which the system accepted the matter for the project; null where it has no case of it. */
  acceptedOn: LocalDate | null;
  /** The list of the zone on the day of the decision has the matter; null where none was published. */
  listed: boolean | null;
  /**
   * What should have come before: stages that had not begun by the day, matters that it rests on and that are not done.
   */
  skipped: readonly string[];
}

/** Every sign of the rule that a result shows, with its reason. */
export function detectAnomalies(rule: ResolvedRule<'list'>, facts: ApprovalFacts): Anomaly[] {
  const { projectCode, matter, documentNo, decidedOn, projectKnown, acceptedOn, listed, skipped } = facts;
  const found: [kind: string, reason: string | false][] = [
    [
      'DECIDED_BEFORE_ACCEPTANCE',
      acceptedOn !== null &&
        decidedOn < acceptedOn &&
        `${matter} was decided on ${decidedOn}, before the system accepted it on ${acceptedOn}`,
    ],
    [
      'NO_SYSTEM_CASE',
      !projectKnown
        ? `${documentNo} is for project ${projectCode}, which the system does not have`
        : acceptedOn === null && `${documentNo} is a result of ${matter}, of which the system has no case`,
    ],
    ['MATTER_NOT_LISTED', listed === false && `${matter} was not on the published list on ${decidedOn}`],
    ['STEP_SKIPPED', skipped.length > 0 && `before ${matter} there should have been: ${skipped.join('; ')}`],
  ];
  return found.flatMap(([kind, reason]) => {
    const item = itemOf(rule, kind);
    return item && reason !== false ? [{ kind, title: item.zh, reason }] : [];
  });
}
