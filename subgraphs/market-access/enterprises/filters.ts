/** Filters of lists of enterprises: what columns must be. */
import { graphError } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { EnterpriseFilter } from '../generated.ts';

/** Columns of a filter with the values they must have. */
export type Filters = Partial<Record<'zone' | 'status' | 'division' | 'section', string>>;

/** Reads the argument `filter`. Throws BAD_USER_INPUT, which says the rule and the input. */
export function readFilter({ zone, status, industry }: EnterpriseFilter): Filters {
  if (zone && !zoneCodes.includes(zone)) {
    const got = JSON.stringify(zone);
    throw graphError('BAD_USER_INPUT', `filter.zone must be one of ${zoneCodes.join(', ')}, but got: ${got}`);
  }
  return {
    ...(zone && { zone }),
    ...(status && { status }),
    ...(industry && readIndustry(industry)),
  };
}

function readIndustry(industry: string): Filters {
  const parsed = parseIndustryCode(industry);
  if (!parsed.ok) throw graphError('BAD_USER_INPUT', `filter.industry ${parsed.problems.join('; ')}`);
  const { code, sectionCode, divisionCode, groupCode } = parsed.value;
  if (groupCode) {
    throw graphError(
      'BAD_USER_INPUT',
      `filter.industry must be a section letter or a division of two digits, but got: ${code}`,
    );
  }
  return divisionCode ? { division: divisionCode } : { section: sectionCode };
}
