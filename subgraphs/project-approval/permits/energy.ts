/**
 * G17: whether a project's energy review is a filed commitment or a review: a pure function of its facts, its zone and
 * the day of its application.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import { listOf, listRule, referenceOf, zoneName } from '#shared/zones/index.ts';
import type { ListItem, Zone } from '#shared/zones/index.ts';
import type { ProjectFacts } from '../projects/rows.ts';
import { MESSAGES } from './messages.ts';
import type { EnergyReviewRow } from './rows.ts';
import { FACTS, joined, titled } from '../projects/terms.ts';

/** How an exclusion of a zone is known: the fact it rests on, and whether it holds; null where that is not known. */
interface Exclusion {
  fact: keyof ProjectFacts;
  holds(facts: ProjectFacts, zone: Zone, on: LocalDate): boolean | null;
}

const EXCLUSIONS: Readonly<Record<string, Exclusion>> = {
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

/** An exclusion of the zone's list, tested on a project. */
interface TestedExclusion {
  item: ListItem;
  /** The fact it rests on; undefined for an exclusion that this department does not know. */
  fact: keyof ProjectFacts | undefined;
  holds: boolean | null;
}

/** A commitment is filed where no exclusion holds; one that is not known to fail leaves the review in place. */
export function energyReviewOf(facts: ProjectFacts, zone: Zone, on: LocalDate): EnergyReviewRow {
  const list = listOf(zone, 'ENERGY_REVIEW_EXCLUSIONS', on);
  if (!list) {
    return {
      mode: 'REVIEW',
      missingFacts: [],
      rule: null,
      reasons: [MESSAGES.NO_ENERGY_COMMITMENTS({ zone: zoneName(zone.code) })],
    };
  }
  const rule = referenceOf(list);
  const { items } = list.parameters;
  const tested = items.map((item): TestedExclusion => {
    const exclusion = EXCLUSIONS[item.code];
    return { item, fact: exclusion?.fact, holds: exclusion?.holds(facts, zone, on) ?? null };
  });
  const held = tested.filter(({ holds }) => holds === true);
  if (held.length > 0) {
    return { mode: 'REVIEW', missingFacts: [], rule, reasons: held.map(one => heldInWords(one, facts)) };
  }
  const open = tested.filter(({ holds }) => holds === null);
  if (open.length > 0) {
    const missingFacts = open.flatMap(({ fact }) => fact ?? []);
    return { mode: 'REVIEW', missingFacts, rule, reasons: open.map(openInWords) };
  }
  const reason = MESSAGES.NONE_HOLDS({ codes: joined(items.map(({ code, zh }) => ({ en: code, zh }))) });
  return { mode: 'COMMITMENT_FILING', missingFacts: [], rule, reasons: [reason] };
}

function heldInWords({ item: { code, zh }, fact }: TestedExclusion, { industryDivision }: ProjectFacts): Message {
  if (fact !== 'industryDivision') return MESSAGES.EXCLUDED({ item: titled({ code, zh }) });
  return MESSAGES.EXCLUDED_BY_INDUSTRY({ item: titled({ code, zh }), industry: industryDivision ?? '' });
}

function openInWords({ item: { code, zh }, fact }: TestedExclusion): Message {
  const item = titled({ code, zh });
  return fact ? MESSAGES.MAY_BE_EXCLUDED_BY({ item, fact: FACTS[fact] }) : MESSAGES.MAY_BE_EXCLUDED({ item });
}
