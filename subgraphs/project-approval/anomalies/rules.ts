/**
 * Signs of approval outside the system (Y18 体外循环、隐性审批): pure functions of what is reported and what the system has.
 */
import type { PackageTask, ParallelPackage } from '#shared/case/package.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message, Words } from '#shared/messages.ts';
import { itemOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule } from '#shared/zones/index.ts';
import type { StageDates } from '../projects/rows.ts';
import { codeText } from '../projects/terms.ts';
import { MESSAGES } from './messages.ts';
import type { Anomaly, ApprovalResultRow } from './rows.ts';

/** What the system has of a result of approval. */
export interface SystemRecord {
  /** The project is in the system. */
  projectKnown: boolean;
  /** Day on which the system accepted the matter for the project; null where it has no case of it. */
  acceptedOn: LocalDate | null;
  /** The list of the zone on the day of the decision has the matter; null where none was published. */
  listed: boolean | null;
  /**
   * What should have come before: stages that had not begun by the day, matters that it rests on and that are not done.
   */
  skipped: readonly Words[];
}

/** A result of approval, and what the system has of it. */
export interface ApprovalFacts extends SystemRecord {
  projectCode: string;
  matter: string;
  documentNo: string;
  decidedOn: LocalDate;
}

/** Every sign of the rule that a result shows, with its reason. */
export function detectAnomalies(rule: ResolvedRule<'list'>, facts: ApprovalFacts): Anomaly[] {
  const signs: [kind: string, reason: Message | null][] = [
    ['DECIDED_BEFORE_ACCEPTANCE', decidedEarly(facts)],
    ['NO_SYSTEM_CASE', withoutCase(facts)],
    ['MATTER_NOT_LISTED', notListed(facts)],
    ['STEP_SKIPPED', stepSkipped(facts)],
  ];
  return signs.flatMap(([kind, reason]) => {
    const item = itemOf(rule, kind);
    return item && reason !== null ? [{ kind, title: item.zh, reason }] : [];
  });
}

const decidedEarly = ({ matter, decidedOn, acceptedOn }: ApprovalFacts): Message | null =>
  acceptedOn !== null && decidedOn < acceptedOn
    ? MESSAGES.DECIDED_EARLY({ matter: codeText(matter), decidedOn, acceptedOn })
    : null;

function withoutCase({ projectCode, matter, documentNo, projectKnown, acceptedOn }: ApprovalFacts): Message | null {
  if (!projectKnown) return MESSAGES.UNKNOWN_PROJECT({ documentNo, projectCode });
  if (acceptedOn !== null) return null;
  return MESSAGES.NO_CASE({ documentNo, matter: codeText(matter) });
}

const notListed = ({ matter, decidedOn, listed }: ApprovalFacts): Message | null =>
  listed === false ? MESSAGES.NOT_LISTED({ matter: codeText(matter), on: decidedOn }) : null;

const stepSkipped = ({ matter, skipped }: ApprovalFacts): Message | null =>
  skipped.length > 0 ? MESSAGES.SKIPPED({ matter: codeText(matter), skipped }) : null;

/** The packages of a project's stages. */
const packagesOf = (stages: readonly StageDates[]): ParallelPackage[] => stages.flatMap(stage => stage.package ?? []);

const taskOf = (packages: readonly ParallelPackage[], matter: string): PackageTask | undefined =>
  packages.flatMap(({ tasks }) => tasks).find(({ code }) => code === matter);

/**
 * When a matter began in the packages of a project's stages: by its own clock, else by its package's. Null where no
 * package has it.
 */
export function begunAt(stages: readonly StageDates[], matter: string): string | null {
  const packages = packagesOf(stages);
  const ownClock = taskOf(packages, matter)?.clock?.[0];
  const withMatter = packages.find(({ tasks }) => tasks.some(({ code }) => code === matter));
  return ownClock?.from ?? withMatter?.clock[0]?.from ?? null;
}

/** A decision on a matter, in the order of the project's stages. */
export interface DecidedMatter {
  matter: string;
  decidedOn: LocalDate;
  /** The stage that the matter belongs to; undefined where no list says. */
  stage: string | undefined;
  order: readonly ListItem[];
}

/** What should have been over before a matter was decided: earlier stages, and matters that it rests on. */
export const skippedBefore = (stages: readonly StageDates[], decided: DecidedMatter): Words[] => [
  ...openStagesBefore(stages, decided),
  ...openMattersBefore(stages, decided),
];

function openStagesBefore(stages: readonly StageDates[], { stage, order, decidedOn }: DecidedMatter): Words[] {
  const place = order.findIndex(({ code }) => code === stage);
  return order
    .slice(0, Math.max(0, place))
    .filter((_, index) => !isOver(stages[index]?.finishedOn, decidedOn))
    .map(({ code, zh }) => MESSAGES.STAGE({ code, title: zh }));
}

function openMattersBefore(stages: readonly StageDates[], { matter, decidedOn }: DecidedMatter): Words[] {
  const packages = packagesOf(stages);
  const restsOn = taskOf(packages, matter)?.after ?? [];
  const open = restsOn.filter(code => {
    const task = taskOf(packages, code);
    return task && !isOver(task.endedAt && localDate(new Date(task.endedAt)), decidedOn);
  });
  return open.map(code => MESSAGES.MATTER({ code: codeText(code) }));
}

const isOver = (endedOn: LocalDate | null | undefined, by: LocalDate): boolean => !!endedOn && endedOn <= by;

/** The steps that a result allows: one with signs is published once, as a typical case. */
export const resultSteps = (
  { id, anomalies }: Pick<ApprovalResultRow, 'id' | 'anomalies'>,
  isPublished: boolean,
): OpenStep[] =>
  anomalies.length > 0 && !isPublished ? [{ operation: 'publishTypicalCase', input: { resultId: id } }] : [];
