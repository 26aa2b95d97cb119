/** Filters of lists of enterprises: what columns must be. */
import type { Condition } from '#shared/database/paging.ts';
import { graphError } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import type { SearchCondition } from '#shared/search/find.ts';
import { hasOneOf, hasSomeOf } from '#shared/search/terms.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { EnterpriseFilter } from '../generated.ts';

/** Columns of a filter with the values they must have. */
export type Filters = Partial<Record<'zone' | 'status' | 'division' | 'section', string>>;

/** Values of a list in a filter, at most. */
const LONGEST = 50;

/**
 * Reads what the argument `filter` says of one zone, status and industry. Throws BAD_USER_INPUT, which says the rule
 * and the input.
 */
export function readFilter({ zone, status, industry }: EnterpriseFilter): Filters {
  if (zone) checkZone('filter.zone', zone);
  return {
    ...(zone && { zone }),
    ...(status && { status }),
    ...(industry && readIndustry('filter.industry', industry)),
  };
}

/** The same as conditions. */
export const conditionsOf = (filters: Filters): Condition[] =>
  Object.entries(filters).map(([column, value]) => hasOneOf(column, [value]));

/** Reads what the argument `filter` says further. Throws BAD_USER_INPUT likewise. */
export function readFurther({
  zones,
  industries,
  statuses,
  sizeClasses,
  ...rest
}: EnterpriseFilter): SearchCondition[] {
  for (const [name, list] of Object.entries({ zones, industries, statuses, sizeClasses })) checkLength(name, list);
  for (const zone of zones ?? []) checkZone('each of filter.zones', zone);
  return [
    ...(zones ? [hasOneOf('zone', zones)] : []),
    ...(industries ? [inIndustries(industries)] : []),
    ...(statuses ? [hasOneOf('status', statuses)] : []),
    ...(sizeClasses ? [hasOneOf('size_class', sizeClasses)] : []),
    ...(rest.sizeClass ? [hasOneOf('size_class', [rest.sizeClass])] : []),
    ...(rest.foundedFrom ? [{ sql: 'founded_on >= ?::date', values: [rest.foundedFrom], span: 'founded_on' }] : []),
    ...(rest.foundedTo ? [{ sql: 'founded_on <= ?::date', values: [rest.foundedTo], span: 'founded_on' }] : []),
  ];
}

function checkLength(name: string, list: readonly unknown[] | null | undefined): void {
  if (!list || (list.length > 0 && list.length <= LONGEST)) return;
  throw graphError('BAD_USER_INPUT', `filter.${name} must be 1 to ${LONGEST}, but got: ${list.length}`);
}

function checkZone(field: string, zone: string): void {
  if (zoneCodes.includes(zone)) return;
  const got = JSON.stringify(zone);
  throw graphError('BAD_USER_INPUT', `${field} must be one of ${zoneCodes.join(', ')}, but got: ${got}`);
}

/** Enterprises of one of several sections and divisions. */
function inIndustries(industries: readonly string[]): SearchCondition {
  const parts = industries.map(industry => readIndustry('each of filter.industries', industry));
  return hasSomeOf(parts.flatMap(part => Object.entries(part)));
}

function readIndustry(field: string, industry: string): { division: string } | { section: string } {
  const parsed = parseIndustryCode(industry);
  if (!parsed.ok) throw graphError('BAD_USER_INPUT', `${field} ${parsed.problems.join('; ')}`);
  const { code, sectionCode, divisionCode, groupCode } = parsed.value;
  if (groupCode) {
    throw graphError(
      'BAD_USER_INPUT',
      `${field} must be a section letter or a division of two digits, but got: ${code}`,
    );
  }
  return divisionCode ? { division: divisionCode } : { section: sectionCode };
}
