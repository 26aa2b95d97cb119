/**
 * G17: whether a project's energy review is a filed commitment or a review: a pure function of its facts, its zone and
 * the day of its application.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { listRule, listOf, referenceOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { EnergyReviewMode } from '../generated.ts';
import type { Grounds } from './rules.ts';
import type { ProjectFacts } from '../projects/rows.ts';

/** How each exclusion of a zone is known: the fact it rests on, and whether it holds. */
const EXCLUSIONS: Readonly<
  Record<string, { fact: keyof ProjectFacts; holds(facts: ProjectFacts, zone: Zone, on: LocalDate): boolean | null }>
> = {
  HIGH_ENERGY: {
    fact: 'industryDivision',
    holds: ({ industryDivision }, zone, on) =>
      industryDivision === null ? null : highEnergy(industryDivision, zone, on),
  },
  COAL: { fact: 'coal', holds: ({ coal }) => coal },
  PROVINCE_APPROVED: { fact: 'provinceApproved', holds: ({ provinceApproved }) => provinceApproved },
};

/** Whether a division (26) is among the zone's high-energy classes, which have the section's letter before it (C26). */
const highEnergy = (division: string, zone: Zone, on: LocalDate): boolean =>
  listRule(zone, 'HIGH_ENERGY_CLASSES', on).parameters.items.some(({ code }) => code.slice(1) === division);

export type EnergyReview = Grounds & { mode: EnergyReviewMode };

/** A commitment is filed where no exclusion holds; one that is not known to fail leaves the review in place. */
export function energyReviewOf(facts: ProjectFacts, zone: Zone, on: LocalDate): EnergyReview {
  const rule = listOf(zone, 'ENERGY_REVIEW_EXCLUSIONS', on);
  if (!rule)
    return { mode: 'REVIEW', missingFacts: [], rule: null, reasons: [`zone ${zone.code} files no energy commitments`] };
  const found = rule.parameters.items.map(item => {
    const exclusion = EXCLUSIONS[item.code];
    return { item, fact: exclusion?.fact, holds: exclusion ? exclusion.holds(facts, zone, on) : null };
  });
  const held = found.filter(({ holds }) => holds === true);
  const answer = { rule: referenceOf(rule) };
  if (held.length > 0) {
    const reasons = held.map(
      ({ item: { code, zh }, fact }) =>
        `${code} (${zh}) is excluded${fact === 'industryDivision' ? `: industry division ${facts.industryDivision}` : ''}`,
    );
    return { ...answer, mode: 'REVIEW', missingFacts: [], reasons };
  }
  const open = found.filter(({ holds }) => holds === null);
  if (open.length > 0) {
    const reasons = open.map(
      ({ item: { code, zh }, fact }) => `not known whether ${code} (${zh}) excludes it${fact ? `: ${fact}` : ''}`,
    );
    return { ...answer, mode: 'REVIEW', missingFacts: open.flatMap(({ fact }) => fact ?? []), reasons };
  }
  return {
    ...answer,
    mode: 'COMMITMENT_FILING',
    missingFacts: [],
    reasons: [`none of the exclusions holds: ${rule.parameters.items.map(({ code }) => code).join(', ')}`],
  };
}
