/**
 * Which commitments of an applicant take the place of a review (告知承诺): of energy conservation where no exclusion holds
 * (G17), of drawings in the class that is reviewed after a commitment (G20). Pure functions.
 */
import { dueAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Text, Words } from '#shared/messages.ts';
import type { Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { drawingReviewClass } from '../designers/rules.ts';
import type { CommitmentFindingState, ProjectCommitmentKind } from '../generated.ts';
import type { CommitmentFinding, FiledCommitment, Works } from '../projects/rows.ts';
import { codeText } from '../projects/terms.ts';
import { energyReviewOf } from './energy.ts';

/** A commitment in the place of one review; building first takes the place of all that are open. */
export type ReviewCommitment = Exclude<ProjectCommitmentKind, 'BUILD_FIRST'>;

/** The matter whose review a commitment takes the place of. */
export const MATTER_OF: Readonly<Record<ReviewCommitment, string>> = {
  ENERGY: 'ENERGY_CONSERVATION',
  DRAWINGS: 'DRAWING_REVIEW',
};

/** What commitments are called, by what they take the place of. */
export const commitmentName = (kind: ProjectCommitmentKind): Text =>
  kind === 'BUILD_FIRST' ? { en: kind, zh: '先建后验' } : { en: kind, zh: codeText(MATTER_OF[kind]).zh };

/** The codes of the matters that a commitment takes the place of. */
export const coveredBy = ({ kind, covers }: Pick<FiledCommitment, 'kind' | 'covers'>): readonly string[] =>
  covers ?? (kind === 'BUILD_FIRST' ? [] : [MATTER_OF[kind]]);

/** Whether a commitment holds: no finding has revoked it. */
export const isInForce = ({ findings = [] }: Pick<FiledCommitment, 'findings'>): boolean =>
  findings.every(({ revoked }) => revoked !== true);

/** The finding against a commitment that is not decided on; null where there is none. */
export const openFinding = ({ findings = [] }: Pick<FiledCommitment, 'findings'>): CommitmentFinding | null =>
  findings.find(({ revoked }) => revoked === null) ?? null;

/** The matters that are reviewed after all, since the commitment in their place was revoked. */
export const reviewedAfterAll = (commitments: readonly FiledCommitment[] | null | undefined): string[] =>
  (commitments ?? []).filter(one => !isInForce(one)).flatMap(coveredBy);

/** The last day on which a finding may be answered. */
export const answerUntil = ({ foundAt, within }: CommitmentFinding, zone: string): LocalDate =>
  dueAt(new Date(foundAt), within, calendarOf(zone)).dueDate;

/** Where a finding stands, as the contract calls it. */
export function findingState({ revoked }: CommitmentFinding): CommitmentFindingState {
  if (revoked === null) return 'TOLD';
  return revoked ? 'REVOKED' : 'DROPPED';
}

/** What came of a matter for which a commitment was filed, as its stage shows it. */
export const commitmentOutcome = (filedOn: LocalDate): string => `告知承诺备案 ${filedOn}`;

/** Whether a commitment takes the place of the review, and why. */
export interface CommitmentGrounds {
  possible: boolean;
  reasons: readonly Words[];
  rule: RuleReference | null;
}

/** Whether a commitment of a kind takes the place of the review of a project. */
export function commitmentGrounds(kind: ReviewCommitment, works: Works, zone: Zone, on: LocalDate): CommitmentGrounds {
  if (kind === 'ENERGY') {
    const { mode, reasons, rule } = energyReviewOf(works.facts, zone, on);
    return { possible: mode === 'COMMITMENT_FILING', reasons, rule };
  }
  const { class: way, reasons, rule } = drawingReviewClass(works, zone, on);
  return { possible: way === 'COMMITMENT', reasons, rule };
}
