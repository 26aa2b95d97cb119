/** Commitments of a project that take the place of a review: of energy conservation (G17), of drawings (G20). */
import type { GraphQLResolveInfo } from 'graphql';
import { TASK_LABELS } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { isSameStored } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { FileProjectCommitmentInput, ProjectCommitmentKind } from '../generated.ts';
import { sha256 } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { MESSAGES } from '../projects/messages.ts';
import { creditReason, onProjectWithPromise, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import { requirePromises } from '../projects/promises.ts';
import { OPEN_STATES } from '../projects/rules.ts';
import { endCovered } from '../stages/rules.ts';
import { MATTER_OF, commitmentGrounds, commitmentName, commitmentOutcome } from './commitment-rules.ts';
import type { ReviewCommitment } from './commitment-rules.ts';
import { requireDesigner } from './designers.ts';
import { documentEnded } from './documents.ts';
import { STATES, codeText } from '../projects/terms.ts';

/**
 * Files a signed commitment: it ends the matter whose review it takes the place of, in the stage in progress or in the
 * one to come. Refuses ILLEGAL_TRANSITION, COMMITMENT_FILED, COMMITMENT_NOT_POSSIBLE and NO_DESIGNER.
 */
export const fileProjectCommitment = (
  context: RequestContext,
  input: FileProjectCommitmentInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProjectWithPromise(context, input, info, async (write, project, _before, credit) => {
    const kind = requireReviewKind(input.kind);
    const documentHash = sha256('documentHash', input.documentHash);
    requireBeforeItsEnd(project, kind);
    requirePromises(credit);
    const { rule, reasons } = requirePossible(project, kind);
    if (kind === 'DRAWINGS') await requireDesigner(write, project.projectCode);
    const filedOn = localDate(write.now);
    project.commitments = [...(project.commitments ?? []), { kind, documentHash, filedOn }];
    const before = project.stages;
    project.stages = endCovered(before, [MATTER_OF[kind]], commitmentOutcome(filedOn), write.now);
    await documentEnded(write, project, before, true);
    const subject = subjectOf(project);
    write.decide({
      creditCode: project.creditCode,
      subject,
      outcome: `${MATTER_OF[kind]}_COMMITTED`,
      rule,
      facts: { kind, documentHash, credit },
      reasons: [...reasons, MESSAGES.COMMITTED(), creditReason(credit)],
    });
    write.record({
      type: 'ProjectCommitmentFiled',
      creditCode: project.creditCode,
      subject,
      changedFields: isSameStored(before, project.stages) ? ['commitments'] : ['commitments', 'stages'],
      restricted: true,
      payload: { kind, filedOn },
    });
  });

/** Refuses (COMMITMENT_NOT_POSSIBLE) building first, which is promised by an operation of its own. */
function requireReviewKind(kind: ProjectCommitmentKind): ReviewCommitment {
  if (kind !== 'BUILD_FIRST') return kind;
  throw refuse('COMMITMENT_NOT_POSSIBLE', MESSAGES.OTHER_OPERATION(), { remedy: MESSAGES.BUILD_FIRST() });
}

/** Refuses (COMMITMENT_FILED, ILLEGAL_TRANSITION) a second commitment, and one whose matter is over. */
function requireBeforeItsEnd({ state, stages, commitments }: Project, kind: ReviewCommitment): void {
  const filed = commitments?.find(one => one.kind === kind);
  if (filed) {
    throw refuse('COMMITMENT_FILED', MESSAGES.COMMITMENT_ONCE({ kind: commitmentName(kind), on: filed.filedOn }));
  }
  if (!OPEN_STATES.includes(state))
    throw refuse('ILLEGAL_TRANSITION', MESSAGES.FACTS_WHILE_OPEN({ state: STATES[state] }));
  const matter = MATTER_OF[kind];
  const ended = stages
    .flatMap(stage => stage.package?.tasks ?? [])
    .find(({ code, status }) => code === matter && (status === 'DONE' || status === 'FAILED'));
  if (ended) {
    throw refuse(
      'ILLEGAL_TRANSITION',
      MESSAGES.COMMITMENT_TOO_LATE({ matter: codeText(matter), status: TASK_LABELS[ended.status] }),
    );
  }
}

/** The rule under which a commitment takes the place of the review. Refuses COMMITMENT_NOT_POSSIBLE. */
function requirePossible(project: Project, kind: ReviewCommitment) {
  const works = { ...project, facts: project.facts ?? NO_FACTS };
  const grounds = commitmentGrounds(kind, works, zoneOf(project.zone), localDate(project.appliedAt));
  const { possible, rule, reasons } = grounds;
  if (possible && rule) return { rule, reasons };
  throw refuse(
    'COMMITMENT_NOT_POSSIBLE',
    MESSAGES.NO_COMMITMENT({ kind: codeText(MATTER_OF[kind]), reasons }),
    rule ? { rule } : {},
  );
}
