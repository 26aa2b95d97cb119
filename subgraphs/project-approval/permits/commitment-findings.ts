/**
 * A commitment that took the place of a review is found to be false (承诺不实): the enterprise is told and heard, another
 * officer decides. What was granted on it is revoked, its matters are reviewed after all, and credit is told.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { debtsOfCase, releaseDebt, saveDebt, saveStep, stepCase, withdrawLicences } from '#shared/case/index.ts';
import type { Case, ToleranceDebt } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Amount } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type { Message, Words } from '#shared/messages.ts';
import { ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type {
  AnswerCommitmentFindingInput,
  DecideCommitmentFindingInput,
  ProjectCommitmentKind,
  QuestionProjectCommitmentInput,
} from '../generated.ts';
import { sha256 } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Project } from '../projects/entities.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import type { CommitmentFinding, FiledCommitment } from '../projects/rows.ts';
import { stateOf } from '../projects/rules.ts';
import { reopenMatters, stagesOf } from '../stages/rules.ts';
import { agencyOfCommitment, matterNames } from './commitment-matters.ts';
import { answerUntil, commitmentName, coveredBy, isInForce, openFinding } from './commitment-rules.ts';
import { REVOKED_WHOLE, withdrawReviewed } from './documents.ts';
import { MESSAGES } from './finding-messages.ts';

/** Tells the enterprise what was found. Refuses NOT_FOUND, NOT_ENTITLED, ALREADY_QUESTIONED and INVALID_INPUT. */
export const questionProjectCommitment = (
  context: RequestContext,
  input: QuestionProjectCommitmentInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { kind } = input;
    const commitment = requireCommitment(project, kind);
    const agency = agencyOfCommitment(project, kind);
    requireAgency(context.principal, agency);
    if (openFinding(commitment)) {
      const remedy = MESSAGES.DECIDE_FIRST();
      throw refuse('ALREADY_QUESTIONED', MESSAGES.QUESTIONED_BEFORE({ kind: commitmentName(kind) }), { remedy });
    }
    const texts = {
      finding: plainText('finding', input.finding, 500),
      evidenceHash: sha256('evidenceHash', input.evidenceHash),
      basis: plainText('basis', input.basis, 200),
    };
    const rule = findingRule(write, project);
    const finding: CommitmentFinding = {
      ...texts,
      agency,
      foundBy: context.principal.subject,
      foundAt: write.now.toISOString(),
      // The rule has no instant limit, which alone is no period.
      within: rule.parameters.amount as Amount,
      answer: null,
      endedAt: null,
      revoked: null,
      reason: null,
    };
    withFinding(project, commitment, finding);
    const until = answerUntil(finding, project.zone);
    const matters = matterNames(project, commitment);
    write.decide({
      creditCode: project.creditCode,
      subject: subjectOf(project),
      outcome: 'COMMITMENT_QUESTIONED',
      rule: ruleReference(rule),
      basis: texts.basis,
      facts: { kind, ...texts, answerUntil: until },
      reasons: [texts.finding, MESSAGES.TOLD({ matters, until })],
    });
    recordFinding(write, project, 'ProjectCommitmentQuestioned', { kind, agency });
  });

/** Takes the enterprise's answer, once. Refuses NOT_FOUND, NO_FINDING, ANSWERED and ANSWER_TOO_LATE. */
export const answerCommitmentFinding = (
  context: RequestContext,
  input: AnswerCommitmentFindingInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { kind } = input;
    const { commitment, finding } = requireFinding(project, kind);
    const answer = plainText('answer', input.answer, 2_000);
    if (finding.answer !== null) throw refuse('ANSWERED', MESSAGES.ANSWERED());
    const until = answerUntil(finding, project.zone);
    const today = localDate(write.now);
    if (today > until) throw refuse('ANSWER_TOO_LATE', MESSAGES.ANSWER_TOO_LATE({ until, today }));
    withFinding(project, commitment, { ...finding, answer });
    recordFinding(write, project, 'CommitmentFindingAnswered', { kind });
  });

/**
 * Decides on a finding once the enterprise was heard, by another officer of the agency. Refuses NOT_FOUND,
 * NOT_ENTITLED, NO_FINDING, SAME_OFFICER and NOTICE_RUNNING.
 */
export const decideCommitmentFinding = (
  context: RequestContext,
  input: DecideCommitmentFindingInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    const { kind, revoke } = input;
    const { commitment, finding } = requireFinding(project, kind);
    requireAgency(context.principal, finding.agency);
    if (finding.foundBy === context.principal.subject) {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
    }
    const heard = requireHeard(write, project, finding);
    const reason = plainText('reason', input.reason, 500);
    const ended = { ...finding, endedAt: write.now.toISOString(), revoked: revoke, reason };
    const after = withFinding(project, commitment, ended);
    const step = {
      write,
      project,
      before,
      commitment: after,
      finding: ended,
      reasons: [finding.finding, heard, reason],
    };
    return revoke ? revokeCommitment(step, context.principal.subject) : dropFinding(step);
  });

/** A finding that is decided on. */
interface Decided {
  write: Write;
  project: Project;
  before: Case;
  commitment: FiledCommitment;
  finding: CommitmentFinding;
  /** What was found, that the enterprise was heard, and why it comes out so. */
  reasons: readonly Words[];
}

function dropFinding({ write, project, before, commitment, finding, reasons }: Decided): Case {
  decideOn({ write, project, commitment, finding }, 'COMMITMENT_UPHELD', [...reasons, MESSAGES.DROPPED()]);
  recordFinding(write, project, 'CommitmentFindingDropped', { kind: commitment.kind });
  return before;
}

/**
 * Revokes a commitment: its matters run again in the stage in progress, what it had verified later is released, the
 * broken commitment goes on record. A project that was approved on it is revoked.
 */
async function revokeCommitment(decided: Decided, subject: string): Promise<Case> {
  const { write, project, before, commitment, reasons } = decided;
  const matters = matterNames(project, commitment);
  const isApproved = project.state === 'APPROVED';
  const stages = project.stages;
  if (!isApproved) {
    const covered = coveredBy(commitment);
    project.stages = reopenMatters(stages, stagesOf(project), covered, write.now);
    await withdrawReviewed(write, { subject: subjectOf(project), before: stages, after: project.stages, covered });
  }
  const all = [...reasons, MESSAGES.REVOKED({ matters }), MESSAGES.REPORTED()];
  decideOn(decided, 'COMMITMENT_REVOKED', all);
  if (commitment.kind === 'BUILD_FIRST') await releaseVerification(write, project, subject);
  await saveDebt(write, brokenCommitment(decided), {
    type: 'ProjectCommitmentRevoked',
    subject: subjectOf(project),
    changedFields: ['commitments', ...(project.stages === stages ? [] : ['stages'])],
    payload: { commitment: commitment.kind },
  });
  if (!isApproved) return before;
  await withdrawLicences(write, subjectOf(project), { reason: REVOKED_WHOLE });
  const why = [MESSAGES.PROJECT_REVOKED()];
  const stepped = stepCase(before, 'revoke', { subject, at: write.now }, { reasons: why });
  project.state = stateOf(stepped.case.status, project.stages);
  decideOn(decided, 'REVOKED', why);
  return saveStep(write, stepped, {
    type: 'ProjectRevoked',
    subject: subjectOf(project),
    changedFields: ['state', 'reasons', 'endedAt'],
    // The state of a project is public, whatever ended it.
    restricted: false,
  });
}

/** What was to be verified once it was built is reviewed instead, and owed no longer. */
async function releaseVerification(write: Write, project: Project, by: string): Promise<void> {
  const reason = MESSAGES.REVOKED({ matters: commitmentName('BUILD_FIRST') });
  for (const debt of (await debtsOfCase(write, project.caseId)).filter(({ kind }) => kind === 'BUILD_THEN_VERIFY')) {
    await releaseDebt(write, debt, { by, reason }, { type: 'ProjectDebtReleased', subject: subjectOf(project) });
  }
}

/** The commitment as a promise that was broken the moment it was decided on; the kit's job reports it to credit. */
function brokenCommitment({ write, project, commitment, finding }: Decided): ToleranceDebt {
  const { creditCode, caseId, zone } = project;
  const now = write.now.toISOString();
  return {
    id: randomUUID(),
    creditCode,
    caseId,
    matter: `${commitmentName(commitment.kind).zh}承诺`,
    kind: 'COMMITMENT',
    zone,
    items: [{ name: finding.finding, settledAt: null }],
    status: 'BROKEN',
    openedAt: now,
    within: null,
    dueAt: now,
    dueDate: localDate(write.now),
    provisional: false,
    endedAt: now,
    rule: ruleReference(findingRule(write, project)),
  };
}

function decideOn(
  { write, project, commitment, finding }: Pick<Decided, 'write' | 'project' | 'commitment' | 'finding'>,
  outcome: string,
  reasons: readonly Words[],
): void {
  const { evidenceHash, answer, basis } = finding;
  write.decide({
    creditCode: project.creditCode,
    subject: subjectOf(project),
    outcome,
    rule: ruleReference(findingRule(write, project)),
    basis,
    facts: { kind: commitment.kind, finding: finding.finding, evidenceHash, answer },
    reasons,
  });
}

const findingRule = ({ now }: Write, { zone }: Project) =>
  ruleOfDay('clock', zoneOf(zone), 'COMMITMENT_FINDING', localDate(now));

/** The commitment of a kind that holds. Refuses NOT_FOUND. */
function requireCommitment({ projectCode, commitments }: Project, kind: ProjectCommitmentKind): FiledCommitment {
  const found = commitments?.find(one => one.kind === kind && isInForce(one));
  if (found) return found;
  throw refuse('NOT_FOUND', MESSAGES.NO_COMMITMENT({ projectCode, kind: commitmentName(kind) }));
}

/** The finding that is open against a commitment. Refuses NOT_FOUND and NO_FINDING. */
function requireFinding(project: Project, kind: ProjectCommitmentKind) {
  const commitment = requireCommitment(project, kind);
  const finding = openFinding(commitment);
  if (finding) return { commitment, finding };
  throw refuse('NO_FINDING', MESSAGES.NO_FINDING({ kind: commitmentName(kind) }));
}

/** That the enterprise was heard: it answered, or its days have passed. Refuses NOTICE_RUNNING. */
function requireHeard({ now }: Write, { zone }: Project, finding: CommitmentFinding): Message {
  const until = answerUntil(finding, zone);
  if (finding.answer !== null) return MESSAGES.HEARD({ answer: finding.answer });
  const today = localDate(now);
  if (today > until) return MESSAGES.NOT_ANSWERED({ until });
  throw refuse('NOTICE_RUNNING', MESSAGES.NOTICE_RUNNING({ until, today }), { remedy: MESSAGES.WAIT_FOR_ANSWER() });
}

/** Stores a finding with its commitment: a new one, or the one that was open. Returns the commitment as it is then. */
function withFinding(project: Project, commitment: FiledCommitment, finding: CommitmentFinding): FiledCommitment {
  const { findings = [] } = commitment;
  const others = findings.filter(({ revoked }) => revoked !== null);
  const changed = { ...commitment, findings: [...others, finding] };
  project.commitments = (project.commitments ?? []).map(one => (one === commitment ? changed : one));
  return changed;
}

const recordFinding = (write: Write, project: Project, type: string, payload: Record<string, unknown>): void =>
  write.record({
    type,
    creditCode: project.creditCode,
    subject: subjectOf(project),
    changedFields: ['commitments'],
    restricted: true,
    payload,
  });
