/** The matters of a commitment in their project: who reviews them, and what they are called. */
import { localDate } from '#shared/clock/index.ts';
import type { Text } from '#shared/messages.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { ProjectCommitmentKind } from '../generated.ts';
import type { FiledCommitment, StageDates } from '../projects/rows.ts';
import { codeText } from '../projects/terms.ts';
import { projectMatters, stagesOf } from '../stages/rules.ts';
import { MATTER_OF, answerUntil, coveredBy, findingState, isInForce } from './commitment-rules.ts';

/** A project with its stages. */
interface Staged {
  zone: string;
  appliedAt: string | Date;
  stages: readonly StageDates[];
}

/** The stage whose matters building first takes the place of. */
const OF_BUILDING = 'CONSTRUCTION_PERMIT';

/**
 * The agency that would review what a commitment takes the place of: that of the matter, of building first the one that
 * leads the stage.
 */
export function agencyOfCommitment({ zone, appliedAt, stages }: Staged, kind: ProjectCommitmentKind): string {
  const order = stagesOf({ zone, appliedAt });
  const lead = order.find(({ code }) => code === OF_BUILDING)?.lead?.zh ?? '';
  if (kind === 'BUILD_FIRST') return lead;
  const matter = MATTER_OF[kind];
  const task = stages.flatMap(stage => stage.package?.tasks ?? []).find(({ code }) => code === matter);
  const listed = itemOf(projectMatters(zoneOf(zone), localDate(new Date(appliedAt))), matter);
  return task?.agency ?? listed?.lead?.zh ?? lead;
}

/** A commitment as the contract shows it. */
export function shownCommitment(project: Staged, commitment: FiledCommitment) {
  const { kind, documentHash, filedOn, verification, findings = [] } = commitment;
  const names = matterNames(project, commitment);
  return {
    kind,
    documentHash,
    filedOn,
    covers: coveredBy(commitment).map((matter, index) => ({ matter, title: names[index]?.zh ?? matter })),
    verifyDays: verification?.days ?? null,
    inForce: isInForce(commitment),
    findings: findings.map(finding => ({
      ...finding,
      state: findingState(finding),
      answerUntil: answerUntil(finding, project.zone),
    })),
  };
}

/** The names of the matters that a commitment takes the place of. */
export const matterNames = ({ zone, appliedAt }: Staged, commitment: FiledCommitment): Text[] => {
  const list = projectMatters(zoneOf(zone), localDate(new Date(appliedAt)));
  return coveredBy(commitment).map(code => itemOf(list, code) ?? codeText(code));
};
