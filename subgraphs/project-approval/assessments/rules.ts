/** What a project is spared by the regional assessments of its park (X04, G17, Y20): pure functions. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { Message } from '#shared/messages.ts';
import type { RegionalAssessmentRow } from './rows.ts';
import { MESSAGES } from './messages.ts';

/** The kinds of regional assessment of a zone: its own list, else the national one. */
export const assessmentKinds = (zone: Zone, on: LocalDate) => ruleOfDay('list', zone, 'REGIONAL_ASSESSMENTS', on);

/** The key of a park: park codes are unique in their zone only. */
export const placeOf = ({ zone, park }: { zone: string; park: string }): string => `${zone}/${park}`;

/** One kind of assessment, for a project. */
export interface AssessmentNeed {
  type: string;
  title: string;
  reasons: Message[];
  /** The one that spares it. */
  assessment: RegionalAssessmentRow | null;
}

export interface AssessmentNeeds {
  park: string | null;
  exempt: AssessmentNeed[];
  remaining: AssessmentNeed[];
  rule: RuleReference;
}

/**
 * What a project that applied on a day is spared: each kind of its zone's list that was valid for its park on that day,
 * both ends included.
 */
export function assessmentNeeds(
  zone: Zone,
  park: string | null,
  on: LocalDate,
  published: readonly RegionalAssessmentRow[],
): AssessmentNeeds {
  const kinds = assessmentKinds(zone, on);
  const needs = kinds.parameters.items.map(({ code, zh }): AssessmentNeed => {
    const ofKind = published.filter(({ type }) => type === code);
    const assessment = ofKind.find(({ validFrom, validTo }) => validFrom <= on && on <= validTo) ?? null;
    const reason = assessment ? spared(assessment, on) : notSpared(park, on, ofKind);
    return { type: code, title: zh, assessment, reasons: [reason] };
  });
  return {
    park,
    exempt: needs.filter(({ assessment }) => assessment),
    remaining: needs.filter(({ assessment }) => !assessment),
    rule: ruleReference(kinds),
  };
}

const spared = ({ park, validFrom, validTo }: RegionalAssessmentRow, on: LocalDate): Message =>
  MESSAGES.SPARED({ park, validFrom, validTo, on });

function notSpared(park: string | null, on: LocalDate, ofKind: readonly RegionalAssessmentRow[]): Message {
  if (park === null) return MESSAGES.PARK_UNKNOWN();
  if (ofKind.length === 0) return MESSAGES.NOT_ASSESSED({ park });
  return MESSAGES.NONE_VALID({ park, on });
}
