/**
 * The matters of a stage (Q03), side by side under its lead department. The zone's published list of investment matters
 * governs them (Y16); before one is published, they are the permits that the project needs in the stage, the
 * assessments that no region has made for it, and on new land the matters that the zone's plan names. Pure functions.
 */
import { openPackage } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, itemOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { InvestmentMatterListRow } from '../matters/rows.ts';
import { permitRequirements } from '../permits/rules.ts';
import type { Works } from '../projects/rows.ts';
import { landStageMatters, projectMatters, takesNewLand } from './rules.ts';

/** A stage under the rules of a day. */
export interface StageGrounds {
  zone: Zone;
  on: LocalDate;
  stage: ListItem;
}

/** What decides which matters a project has. */
export interface MatterGrounds {
  works: Works;
  /** Assessments that its region does not spare it. */
  remaining: readonly string[];
  /** Assessments that its region spares it. */
  exempt: readonly string[];
  /** The published list of its zone on the day on which the stage begins. */
  list: InvestmentMatterListRow | null;
}

/** A matter of a stage. */
export interface StageMatter {
  code: string;
  agency: string;
  /** Matters that come first. */
  after: readonly string[];
  rule: ResolvedRule<'clock'> | null;
  /** Working days, where the published list has them and no rule does. */
  limitDays: number | null;
}

/** The last matters of their stages: each is granted on what the others found. */
const LAST: readonly string[] = ['CONSTRUCTION_PERMIT', 'LAND_PERMIT'];
/** The stage of an assessment that the list does not name: it comes before the construction permit. */
const OF_ASSESSMENTS = 'CONSTRUCTION_PERMIT';

/** What a project has to do in a stage. */
export function stageMatters(grounds: StageGrounds, matters: MatterGrounds): StageMatter[] {
  const wanted = matters.list ? listedMatters(grounds, matters, matters.list) : nationalMatters(grounds, matters);
  const codes = wanted.map(({ code }) => code);
  return wanted.map(matter => ({
    ...matter,
    after: LAST.includes(matter.code) ? comingBefore(grounds, matter.code, codes) : [],
  }));
}

/** The land planning permit rests on the matters of land alone, the construction permit on all others of its stage. */
function comingBefore({ zone, on }: StageGrounds, code: string, codes: readonly string[]): string[] {
  const others = codes.filter(other => other !== code);
  if (code !== 'LAND_PERMIT') return others;
  const ofLand = landStageMatters(zone, on);
  return others.filter(other => ofLand.some(item => item.code === other));
}

type Wanted = Omit<StageMatter, 'after'>;

/** The matters of the published list: those of the stage that the project is not spared. */
function listedMatters(
  { zone, on, stage }: StageGrounds,
  { works, exempt }: MatterGrounds,
  { matters }: InvestmentMatterListRow,
): Wanted[] {
  const permits = new Map(permitRequirements(works, zone, on).map(one => [one.permit as string, one]));
  const known = projectMatters(zone, on);
  const onlyOnLand = landStageMatters(zone, on).map(({ code }) => code);
  const isDemanded = (code: string): boolean =>
    !exempt.includes(code) &&
    (permits.get(code)?.required ?? true) &&
    (takesNewLand(works) || !onlyOnLand.includes(code));
  return matters
    .filter(matter => (permits.get(matter.code)?.stage ?? matter.stage) === stage.code && isDemanded(matter.code))
    .map(({ code, department, limitDays }) => ({
      code,
      agency: department,
      rule: ruleOf(zone, on, itemOf(known, code)),
      limitDays,
    }));
}

/** The matters under the national rules and the zone's plan, where the zone has published no list. */
function nationalMatters({ zone, on, stage }: StageGrounds, { works, remaining }: MatterGrounds): Wanted[] {
  const matters = projectMatters(zone, on);
  const ofLand = takesNewLand(works) ? landStageMatters(zone, on).filter(item => item.stage === stage.code) : [];
  const permits = permitRequirements(works, zone, on)
    .filter(one => one.required && one.stage === stage.code)
    .map(({ permit }): string => permit);
  const assessments = remaining.filter(code => (itemOf(matters, code)?.stage ?? OF_ASSESSMENTS) === stage.code);
  return [...ofLand.map(({ code }) => code), ...assessments, ...permits].map(code => {
    const item = itemOf(matters, code);
    return {
      code,
      agency: (item?.lead ?? stage.lead)?.zh ?? '',
      rule: ruleOf(zone, on, item),
      limitDays: null,
    };
  });
}

const ruleOf = (zone: Zone, on: LocalDate, item: ListItem | null): ResolvedRule<'clock'> | null =>
  item?.rule ? findRuleOfKind('clock', zone, item.rule, on) : null;

/**
 * Opens the package of a stage; null where the stage has nothing to do. Its one deadline is that of a joint decision
 * (行政许可法 42).
 */
export function openStage(
  { zone, on, stage }: StageGrounds,
  { caseId, creditCode }: { caseId: string; creditCode: string },
  matters: readonly StageMatter[],
  at: Date,
): ParallelPackage | null {
  if (matters.length === 0) return null;
  const opened = openPackage(
    {
      id: caseId,
      creditCode,
      theme: stage.code,
      zone: zone.code,
      lead: stage.lead?.zh ?? '',
      rule: findRuleOfKind('clock', zone, 'LICENCE_JOINT', on),
      tasks: matters,
    },
    at,
  );
  return { ...opened, tasks: opened.tasks.map((task, index) => withListedLimit(task, matters[index])) };
}

/** A task with the limit that the published list sets, where no rule sets one. */
function withListedLimit(
  task: ParallelPackage['tasks'][number],
  matter: StageMatter | undefined,
): ParallelPackage['tasks'][number] {
  const days = matter?.limitDays ?? null;
  if (task.terms !== null || days === null) return task;
  return {
    ...task,
    terms: {
      amount: { value: days, unit: 'WD' },
      pauses: ['SUPPLEMENT', 'SPECIAL_PROCEDURE'],
      deemedApproval: false,
    },
  };
}
