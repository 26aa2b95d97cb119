/** How the drawings of a project are reviewed (G20): a pure function of zone, day and facts. */
import type { LocalDate } from '#shared/clock/index.ts';
import { messages } from '#shared/messages.ts';
import { itemOf, listOf, referenceOf, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { riskClass } from '../permits/rules.ts';
import type { Works } from '../projects/rows.ts';
import { RISK_NAMES } from './messages.ts';
import type { DrawingReviewClassRow } from './rows.ts';

const MESSAGES = messages({
  NO_CLASSES: {
    en: 'zone {zone} has no rule DRAWING_REVIEW_CLASSES on {on}: drawings are reviewed in full',
    zh: '{zone}在{on}未规定施工图分类审查，施工图实行全面审查',
  },
  RISK_CLASS: { en: 'its risk class is {class}', zh: '项目风险类别为{class}' },
});

/** The class of review for each risk class. */
const REVIEW_OF = { SIMPLE_LOW_RISK: 'NONE', ORDINARY: 'COMMITMENT', HIGH: 'FULL', UNKNOWN: 'FULL' } as const;

/** How the drawings of a project are reviewed: by its risk class, in full where the zone has no classes. */
export function drawingReviewClass(works: Works, zone: Zone, on: LocalDate): DrawingReviewClassRow {
  const classes = listOf(zone, 'DRAWING_REVIEW_CLASSES', on);
  const risk = riskClass(works, zone, on);
  const item = classes && itemOf(classes, risk.class);
  const rule = referenceOf(classes);
  if (!item) {
    return {
      class: 'FULL',
      title: '全面审查',
      reasons: [MESSAGES.NO_CLASSES({ zone: zoneName(zone.code), on })],
      missingFacts: [],
      rule,
    };
  }
  return {
    class: REVIEW_OF[risk.class],
    title: item.zh,
    reasons: [MESSAGES.RISK_CLASS({ class: RISK_NAMES[risk.class] }), ...risk.reasons],
    missingFacts: [...risk.missingFacts],
    rule,
  };
}
