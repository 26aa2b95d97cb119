/** What is reported of a project beyond its category and size: pure functions. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, listOf, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ProjectFactsInput } from '../generated.ts';
import { quoted } from '../input.ts';
import { MESSAGES } from './messages.ts';
import type { ProjectFacts } from './rows.ts';
import { choices, factsText } from './terms.ts';

/** The planning class of a project that is on no exemption list. */
export const NO_CLASS = 'NONE';

/** The facts of a project of which none was reported. */
export const NO_FACTS: ProjectFacts = {
  nature: null,
  planningClass: null,
  fireClass: null,
  simpleWorks: null,
  policyConform: null,
  coal: null,
  provinceApproved: null,
  industryDivision: null,
};

/**
 * The facts with what is reported now; what is left out or null stays. Refuses INVALID_INPUT a planning class that the
 * zone's list does not have.
 */
export function factsOf(
  before: ProjectFacts,
  input: ProjectFactsInput | null | undefined,
  zone: Zone,
  on: LocalDate,
): ProjectFacts {
  const reported = Object.entries(input ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const facts: ProjectFacts = { ...before, ...Object.fromEntries(reported) };
  const { planningClass } = facts;
  if (planningClass === null || planningClass === NO_CLASS) return facts;
  const list = listOf(zone, 'PLANNING_PERMIT_EXEMPT_CLASSES', on);
  if (list && itemOf(list, planningClass)) return facts;
  const classes = choices([...(list?.parameters.items ?? []), { code: NO_CLASS, zh: '不属于豁免类别' }]);
  throw refuse(
    'INVALID_INPUT',
    MESSAGES.PLANNING_CLASS({ classes, zone: zoneName(zone.code), got: quoted(planningClass) }),
  );
}

/**
 * Names of the facts that differ. Refuses FACT_ALREADY_TOLD a fact that was reported otherwise before, unless an
 * officer corrects it.
 */
export function changedFacts(before: ProjectFacts, after: ProjectFacts, byOfficer: boolean): (keyof ProjectFacts)[] {
  const names = Object.keys(NO_FACTS) as (keyof ProjectFacts)[];
  const changed = names.filter(name => after[name] !== before[name]);
  const corrected = byOfficer ? [] : changed.filter(name => before[name] !== null);
  if (corrected.length === 0) return changed;
  throw refuse('FACT_ALREADY_TOLD', MESSAGES.FACT_TOLD_BEFORE({ facts: factsText(corrected) }), {
    remedy: MESSAGES.ASK_OFFICER(),
  });
}

/** Refuses (FACT_ALREADY_TOLD) another park than the one reported before, unless an officer corrects it. */
export function requireUntoldPark(before: string | null, byOfficer: boolean): void {
  if (before === null || byOfficer) return;
  throw refuse('FACT_ALREADY_TOLD', MESSAGES.FACT_TOLD_BEFORE({ facts: factsText(['park']) }), {
    remedy: MESSAGES.ASK_OFFICER(),
  });
}
