/**
 * Which commitments of an applicant take the place of a review (告知承诺): of energy conservation where no exclusion holds
 * (G17), of drawings in the class that is reviewed after a commitment (G20). Pure functions.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import type { Zone } from '#shared/zones/index.ts';
import { drawingReviewClass } from '../designers/rules.ts';
import type { ProjectCommitmentKind } from '../generated.ts';
import type { Works } from '../projects/rows.ts';
import { energyReviewOf } from './energy.ts';

/** The matter whose review a commitment takes the place of. */
export const MATTER_OF: Readonly<Record<ProjectCommitmentKind, string>> = {
  ENERGY: 'ENERGY_CONSERVATION',
  DRAWINGS: 'DRAWING_REVIEW',
};

/** What came of a matter for which a commitment was filed, as its stage shows it. */
export const commitmentOutcome = (filedOn: LocalDate): string => `告知承诺备案 ${filedOn}`;

/** Whether a commitment takes the place of the review, and why. */
export interface CommitmentGrounds {
  possible: boolean;
  reasons: readonly Words[];
  rule: RuleReference | null;
}

/** Whether a commitment of a kind takes the place of the review of a project. */
export function commitmentGrounds(
  kind: ProjectCommitmentKind,
  works: Works,
  zone: Zone,
  on: LocalDate,
): CommitmentGrounds {
  if (kind === 'ENERGY') {
    const { mode, reasons, rule } = energyReviewOf(works.facts, zone, on);
    return { possible: mode === 'COMMITMENT_FILING', reasons, rule };
  }
  const { class: way, reasons, rule } = drawingReviewClass(works, zone, on);
  return { possible: way === 'COMMITMENT', reasons, rule };
}
