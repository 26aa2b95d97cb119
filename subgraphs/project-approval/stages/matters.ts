/**
 * The matters of a stage (Q03): the permits that the project needs in it, and the assessments that no region has made
 * for it, side by side under the stage's lead department. Pure functions.
 */
import { openPackage } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, itemOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import { permitRequirements } from '../permits/rules.ts';
import type { Works } from '../projects/rows.ts';
import { projectMatters } from './rules.ts';

/** A stage under the rules of a day. */
export interface StageGrounds {
  zone: Zone;
  on: LocalDate;
  stage: ListItem;
}

/** A matter of a stage. */
export interface StageMatter {
  code: string;
  agency: string;
  /** Matters that come first: the construction permit rests on all others of its stage. */
  after: readonly string[];
  rule: ResolvedRule<'clock'> | null;
}

/** The last matter of its stage: it is granted on what the others found. */
const LAST = 'CONSTRUCTION_PERMIT';

/** What a project has to do in a stage. `remaining` are the assessments that its region does not spare it. */
export function stageMatters(
  { zone, on, stage }: StageGrounds,
  works: Works,
  remaining: readonly string[],
): StageMatter[] {
  const matters = projectMatters(zone, on);
  const permits = permitRequirements(works, zone, on)
    .filter(one => one.required && one.stage === stage.code)
    .map(({ permit }): string => permit);
  // An assessment that the list does not name comes before the construction permit, as all but one do.
  const assessments = remaining.filter(code => (itemOf(matters, code)?.stage ?? LAST) === stage.code);
  const codes = [...assessments, ...permits];
  return codes.map(code => {
    const item = itemOf(matters, code);
    return {
      code,
      agency: (item?.lead ?? stage.lead)?.zh ?? '',
      after: code === LAST ? codes.filter(other => other !== LAST) : [],
      rule: item?.rule ? findRuleOfKind('clock', zone, item.rule, on) : null,
    };
  });
}

/**
 * Opens the package of a stage; null where the stage has nothing to do. Its one deadline is that of a joint decision
 * (行政许可法 42).
 */
export function openStage(
  { zone, on, stage }: StageGrounds,
  { caseId, creditCode }: { caseId: string; creditCode: string },
  tasks: readonly StageMatter[],
  at: Date,
): ParallelPackage | null {
  if (tasks.length === 0) return null;
  return openPackage(
    {
      id: caseId,
      creditCode,
      theme: stage.code,
      zone: zone.code,
      lead: stage.lead?.zh ?? '',
      rule: findRuleOfKind('clock', zone, 'LICENCE_JOINT', on),
      tasks,
    },
    at,
  );
}
