/** Lists of enterprises by what all departments publicly tell of them. */
import { localDate } from '#shared/clock/index.ts';
import { checkPage, connection } from '#shared/database/paging.ts';
import type { Condition, PageArguments } from '#shared/database/paging.ts';
import { graphError } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import { countRows, findRows } from '#shared/search/find.ts';
import type { Count, SearchCondition, SearchedList } from '#shared/search/find.ts';
import { readSearch } from '#shared/search/names.ts';
import { hasOneOf, hasSomeOf, termHolds } from '#shared/search/terms.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { PortfolioFilter, PortfolioSort } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { EnterpriseConnectionRow } from './rows.ts';

export interface PortfolioArguments extends PageArguments {
  search?: string | null | undefined;
  filter?: PortfolioFilter | null | undefined;
  sort?: PortfolioSort | null | undefined;
}

/** The term of a profile with projects that are under way (Migration20261129093000_flat_lists). */
const OPEN_PROJECTS_TERM = 'open_projects:some';

const KEY = ['credit_code', 'text'] as const;

/** What stands together by the day of founding; the rarer first. */
const BY_FOUNDING = ['listed', 'stage', 'grade', 'open_projects', 'status'];

/** The orders that a caller may ask for. */
export const SORTS: Record<PortfolioSort, Pick<SearchedList, 'order' | 'direction' | 'within'>> = {
  // Codes begin with the place, so that a zone's stand together, and what is dug or grown there.
  CREDIT_CODE: { order: [KEY], within: ['division', 'section', 'zone'] },
  NAME: { order: [['pinyin', 'text'], KEY] },
  FOUNDED_NEWEST: { order: [['founded_on', 'date'], KEY], direction: 'desc', within: BY_FOUNDING },
  FOUNDED_OLDEST: { order: [['founded_on', 'date'], KEY], within: BY_FOUNDING },
  // Who has deregistered has no projects that are under way; of those that have as many a zone's stand together.
  OPEN_PROJECTS_MOST: {
    order: [['open_projects', 'integer'], KEY],
    direction: 'desc',
    within: ['listed', 'stage', 'grade', 'zone', 'status'],
  },
};

/** What follows in the indexes that begin with a column of values. */
export const VALUED = {
  zone: 'credit_code',
  division: 'credit_code',
  section: 'credit_code',
  status: 'founded_on',
  stage: 'founded_on',
  grade: 'founded_on',
};

const SEARCH_LIMIT = 100;
/** Values of a list in a filter, at most. */
const LONGEST = 50;

/** One page of enterprises. Throws BAD_USER_INPUT for a search, filter or cursor that breaks a rule. */
export async function portfolio(
  { database, now, principal }: RequestContext,
  args: PortfolioArguments,
): Promise<EnterpriseConnectionRow> {
  const { filter, search } = args;
  const conditions = [
    ...conditionsOf(filter ?? {}, localDate(now)),
    ...(filter?.inMyZones ? inZonesOf(principal) : []),
    ...searched(search ?? ''),
  ];
  const list: SearchedList = { from: 'profile', conditions, valued: VALUED, ...SORTS[args.sort ?? 'CREDIT_CODE'] };
  const { first, after } = checkPage(args, list);
  const found = await findRows<{ creditCode: string }>(database, list, { first, after });
  const nodes = found.map(row => ({ __typename: 'Enterprise' as const, ...row }));
  let counted: Promise<Count> | undefined;
  const count = (): Promise<Count> => {
    counted ??= countRows(database, list);
    return counted;
  };
  return { ...connection(nodes, list, first, after), count };
}

/** Those of the zones in which a caller works; none where he works in none. */
const inZonesOf = ({ zones }: Principal): SearchCondition[] => (zones ? [hasOneOf('zone', zones)] : []);

/** What is searched, as in the register's own search. */
function searched(search: string): SearchCondition[] {
  if (search.length > SEARCH_LIMIT) {
    throw graphError('BAD_USER_INPUT', `search must be at most ${SEARCH_LIMIT} characters, but got: ${search.length}`);
  }
  const term = readSearch(search);
  return term ? [termHolds(term)] : [];
}

/** Filters by one of several values: the field of the filter, and the column. */
const LISTS = {
  zones: 'zone',
  statuses: 'status',
  sizeClasses: 'size_class',
  grades: 'grade',
  stages: 'stage',
} as const satisfies Partial<Record<keyof PortfolioFilter, string>>;

function conditionsOf(filter: PortfolioFilter, today: string): SearchCondition[] {
  for (const zone of filter.zones ?? []) checkZone(zone);
  const lists = Object.entries(LISTS).flatMap(([field, column]) => {
    const values = filter[field as keyof typeof LISTS];
    return values ? [hasOneOf(column, checkLength(field, values))] : [];
  });
  const { industries, listed, foundedFrom, foundedTo, hasOpenProjects } = filter;
  return [
    ...lists,
    ...(industries ? [inIndustries(checkLength('industries', industries))] : []),
    ...(listed ? [hasOneOf('listed', [listed]), onListAt(today)] : []),
    ...(foundedFrom ? [{ sql: 'founded_on >= ?::date', values: [foundedFrom], span: 'founded_on' }] : []),
    ...(foundedTo ? [{ sql: 'founded_on <= ?::date', values: [foundedTo], span: 'founded_on' }] : []),
    ...withProjects(hasOpenProjects),
  ];
}

/** A listing ends with its last day, of which nobody tells. */
const onListAt = (today: string): Condition => ({
  sql: '(listed_until is null or listed_until >= ?::date)',
  values: [today],
});

function withProjects(has: boolean | null | undefined): SearchCondition[] {
  if (has === null || has === undefined) return [];
  const span = 'open_projects';
  if (!has) return [{ sql: 'open_projects = 0', values: [], span }];
  const inTerms = { sql: 'terms && ?::text[]', values: [[OPEN_PROJECTS_TERM]] };
  return [{ sql: 'open_projects > 0', values: [], span, is: { column: 'open_projects' }, inTerms }];
}

function checkLength<Value>(field: string, values: readonly Value[]): readonly Value[] {
  if (values.length > 0 && values.length <= LONGEST) return values;
  throw graphError('BAD_USER_INPUT', `filter.${field} must be 1 to ${LONGEST}, but got: ${values.length}`);
}

function checkZone(zone: string): void {
  if (zoneCodes.includes(zone)) return;
  const got = JSON.stringify(zone);
  throw graphError('BAD_USER_INPUT', `each of filter.zones must be one of ${zoneCodes.join(', ')}, but got: ${got}`);
}

/** Enterprises of one of several sections and divisions. */
function inIndustries(industries: readonly string[]): SearchCondition {
  const parts = industries.map(industry => {
    const parsed = parseIndustryCode(industry);
    if (!parsed.ok) throw graphError('BAD_USER_INPUT', `each of filter.industries ${parsed.problems.join('; ')}`);
    const { code, sectionCode, divisionCode, groupCode } = parsed.value;
    const rule = 'must be a section letter or a division of two digits';
    if (groupCode) throw graphError('BAD_USER_INPUT', `each of filter.industries ${rule}, but got: ${code}`);
    return divisionCode ? (['division', divisionCode] as const) : (['section', sectionCode] as const);
  });
  return hasSomeOf(parts);
}
