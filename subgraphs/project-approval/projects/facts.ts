/** What is reported of a project beyond its category and size: pure functions. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, listOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ProjectFactsInput } from '../generated.ts';
import { quoted } from '../input.ts';
import type { ProjectFacts } from './rows.ts';

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
  const classes = [...(list?.parameters.items.map(({ code }) => code) ?? []), NO_CLASS].join(', ');
  const rule = `facts.planningClass must be one of ${classes} in zone ${zone.code}`;
  throw refuse('INVALID_INPUT', `${rule}, but got: ${quoted(planningClass)}`);
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
  const rule = 'an enterprise reports a fact once, but reported otherwise before';
  throw refuse('FACT_ALREADY_TOLD', `${rule}: ${corrected.join(', ')}`, { remedy: 'ask an officer to correct it' });
}
