/** What is told of a project beside its category and size: pure functions. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, listOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ProjectFactsInput } from '../generated.ts';
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
 * The facts with what was told now; what was left out or null stays. Refuses INVALID_INPUT a planning class that the
 * zone's list does not have.
 */
export function factsOf(
  before: ProjectFacts,
  input: ProjectFactsInput | null | undefined,
  zone: Zone,
  on: LocalDate,
): ProjectFacts {
  const facts: ProjectFacts = {
    ...before,
    ...Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== undefined && value !== null)),
  };
  const { planningClass } = facts;
  if (planningClass === null || planningClass === NO_CLASS) return facts;
  const list = listOf(zone, 'PLANNING_PERMIT_EXEMPT_CLASSES', on);
  if (list && itemOf(list, planningClass)) return facts;
  const there = [...(list?.parameters.items.map(({ code }) => code) ?? []), NO_CLASS].join(', ');
  throw refuse(
    'INVALID_INPUT',
    `facts.planningClass must be one of ${there} in zone ${zone.code}, but got: ${JSON.stringify(planningClass.slice(0, 40))}`,
  );
}

/**
 * Names of the facts that differ. Refuses FACT_ALREADY_TOLD one that was told otherwise before, unless an officer
 * corrects it.
 */
export function changedFacts(before: ProjectFacts, after: ProjectFacts, byOfficer: boolean): (keyof ProjectFacts)[] {
  const changed = (Object.keys(after) as (keyof ProjectFacts)[]).filter(name => after[name] !== before[name]);
  const retold = byOfficer ? [] : changed.filter(name => before[name] !== null);
  if (retold.length === 0) return changed;
  throw refuse(
    'FACT_ALREADY_TOLD',
    `an enterprise tells a fact once, but told otherwise before: ${retold.join(', ')}`,
    { remedy: 'ask an officer to correct it' },
  );
}
