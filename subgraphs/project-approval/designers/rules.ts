/** How the drawings of a project are reviewed (G20): a pure function of zone, day and facts. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import { itemOf, listOf, referenceOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { DrawingReviewClass } from '../generated.ts';
import { riskClass } from '../permits/rules.ts';
import type { Works } from '../projects/rows.ts';

/** The class of review for each risk class. */
const REVIEW_OF = { SIMPLE_LOW_RISK: 'NONE', ORDINARY: 'COMMITMENT', HIGH: 'FULL', UNKNOWN: 'FULL' } as const;

/** How the drawings of a project are reviewed: by its risk class, in full where the zone has no classes. */
export function drawingReviewClass(
  works: Works,
  zone: Zone,
  on: LocalDate,
): Omit<DrawingReviewClass, 'rule'> & { rule: RuleReference | null } {
  const classes = listOf(zone, 'DRAWING_REVIEW_CLASSES', on);
  const risk = riskClass(works, zone, on);
  const item = classes && itemOf(classes, risk.class);
  const rule = referenceOf(classes);
  if (!item) {
    return {
      class: 'FULL',
      title: '全面审查',
      reasons: [`zone ${zone.code} has no rule DRAWING_REVIEW_CLASSES on ${on}: drawings are reviewed in full`],
      missingFacts: [],
      rule,
    };
  }
  return {
    class: REVIEW_OF[risk.class],
    title: item.zh,
    reasons: [`its risk class is ${risk.class}`, ...risk.reasons],
    missingFacts: [...risk.missingFacts],
    rule,
  };
}
