/**
 * Lists of enterprises, flat at any size: each statement merges a few ranges of an index, each of which stops at the
 * end of the page. A search has one for each key it may match; a filter without a search one for each zone and status
 * that it leaves open.
 */
import { graphError } from '#shared/errors.ts';
import { industrySection, parseIndustryCode } from '#shared/identifiers/index.ts';
import { PAGE_LIMIT, checkPage, connection } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { EnterpriseFilter } from '../generated.ts';
import type { EnterpriseRow } from './rows.ts';
import type { RequestContext } from '../loaders.ts';
import { endOfPrefix, readSearch } from './names.ts';
import type { SearchKeys } from './entities.ts';
import type { Sought } from './names.ts';
import { STATUSES } from './states.ts';

export interface SearchArguments extends PageArguments {
  search?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
}

/** A statement with its values; its text holds none of a caller's, so that it is prepared once. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Columns of a filter with what they must be. */
export type Filters = Partial<Record<'zone' | 'status' | 'division' | 'section', string>>;

const BY_CODE = { order: [['credit_code', 'text']] } as const;
const BY_KEY = {
  order: [
    ['key', 'text'],
    ['credit_code', 'text'],
  ],
} as const;
const SEARCH_LIMIT = 100;
/** Read beyond the page, for the repeats in it. */
const REPEATS = 8;

interface Found {
  key: string;
  creditCode: string;
}

/** One page of enterprises. Rejects with BAD_USER_INPUT for a search, filter or cursor that breaks a rule. */
export async function findEnterprises(
  context: RequestContext,
  args: SearchArguments,
): Promise<Connection<EnterpriseRow>> {
  if ((args.search?.length ?? 0) > SEARCH_LIMIT)
    throw graphError(
      'BAD_USER_INPUT',
      `search must be at most ${SEARCH_LIMIT} characters, but got: ${args.search!.length}`,
    );
  const sought = readSearch(args.search ?? '');
  const filters = readFilter(args.filter ?? {});
  const byKey = sought !== null && sought.kind !== 'CODE';
  const list = byKey ? BY_KEY : BY_CODE;
  const { first, after } = checkPage(args, list);
  const rows = byKey
    ? await readByKey(context, sought, filters, after, first + 1)
    : await read(context, byCodeStatement(sought?.key ?? '', filters, after, first + 1));
  const found = connection(rows.slice(0, first + 1), list, first, after);
  const nodes = await enterprisesOf(context, found.nodes);
  return {
    edges: found.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! })),
    nodes,
    pageInfo: found.pageInfo,
  };
}

const read = ({ database }: RequestContext, { text, values }: Statement): Promise<Found[]> =>
  database.query<Found>(text, values);

/** Nothing is ever taken off the register, so each code that was found has its row. */
const enterprisesOf = async ({ loaders }: RequestContext, found: readonly Found[]): Promise<EnterpriseRow[]> =>
  (await loaders.enterprise.loadMany(found.map(({ creditCode }) => creditCode))) as EnterpriseRow[];

/**
 * As many as asked for, or all, each enterprise once: by the first of its keys that begin as sought. Few have a former
 * name, fewer one that begins alike, so one round nearly always does.
 */
async function readByKey(
  context: RequestContext,
  sought: Sought,
  filters: Filters,
  after: readonly string[] | null,
  limit: number,
): Promise<Found[]> {
  if (after && !after[0]!.startsWith(sought.key))
    throw graphError('BAD_USER_INPUT', 'after must be a cursor that this search gave, but got that of another');
  const found = new Map<string, Found>();
  for (let from = after; ; ) {
    const size = sizeOf(limit - found.size + REPEATS);
    const rows = await read(context, byKeyStatement(sought, filters, from, size));
    for (let next = 0; next < rows.length && found.size < limit; ) {
      const some = rows.slice(next, (next += limit - found.size));
      for (const [index, enterprise] of (await enterprisesOf(context, some)).entries()) {
        if (isFirst(some[index]!.key, enterprise, sought)) found.set(enterprise.creditCode, some[index]!);
      }
    }
    if (found.size >= limit || rows.length < size) return [...found.values()];
    from = [rows.at(-1)!.key, rows.at(-1)!.creditCode];
  }
}

/** Whether of all keys of an enterprise that begin as sought this one comes first, in the order of the database. */
function isFirst(key: string, enterprise: EnterpriseRow, sought: Sought): boolean {
  const others = [enterprise, ...enterprise.formerNames].flatMap(name => keysOf(sought).map(column => name[column]));
  return others.every(
    other =>
      !other?.startsWith(sought.key) || other === key || Buffer.compare(Buffer.from(key), Buffer.from(other)) < 0,
  );
}

/** Checks a filter; BAD_USER_INPUT says the rule and what was got. */
function readFilter({ zone, status, industry }: EnterpriseFilter): Filters {
  if (zone && !zoneCodes.includes(zone))
    throw graphError(
      'BAD_USER_INPUT',
      `filter.zone must be one of ${zoneCodes.join(', ')}, but got: ${JSON.stringify(zone)}`,
    );
  const filters: Filters = { ...(zone && { zone }), ...(status && { status }) };
  if (!industry) return filters;
  const parsed = parseIndustryCode(industry);
  if (!parsed.ok) throw graphError('BAD_USER_INPUT', `filter.industry ${parsed.problems.join('; ')}`);
  const { code, sectionCode, divisionCode, groupCode } = parsed.value;
  if (groupCode)
    throw graphError(
      'BAD_USER_INPUT',
      `filter.industry must be a section letter or a division of two digits, but got: ${code}`,
    );
  return divisionCode ? { ...filters, division: divisionCode } : { ...filters, section: sectionCode };
}

class Values {
  readonly values: unknown[] = [];
  readonly add = (value: unknown): string => `$${this.values.push(value)}`;
}

/**
 * How many rows a statement reads for a page: one of few sizes, which stand in its text, since the planner must know
 * how soon it may stop.
 */
const sizeOf = (rows: number): number => [21, 30, 60].find(size => size >= rows) ?? PAGE_LIMIT + 1 + REPEATS;

/** The platform's own codes, as rows of a statement. */
const rowsOf = (codes: readonly string[]): string => `(values ${codes.map(code => `('${code}'::text)`).join(', ')})`;

/**
 * The two keys of a kind of search. One letter: initials begin as the pinyin does, so they would find only the same
 * enterprises.
 */
const keysOf = ({ kind, key }: Sought): readonly (keyof SearchKeys | 'name')[] =>
  kind === 'NAME' ? ['name', 'tail'] : key.length === 1 ? ['pinyin'] : ['pinyin', 'initials'];

/**
 * Keys of names and former names that begin as sought, in the order (key, credit code), of enterprises that fit the
 * filters. An enterprise that has several such keys is there with each.
 */
export function byKeyStatement(
  sought: Sought,
  { zone, status, division, section }: Filters,
  after: readonly string[] | null,
  rows: number,
): Statement {
  const { values, add } = new Values();
  const to = add(endOfPrefix(sought.key));
  const beyond = `(${add(after?.[0] ?? sought.key)}, ${add(after?.[1] ?? '')})`;
  const ofZone = zone && add(zone);
  let fits = status ? ` and status = ${add(status)}` : '';
  if (division) fits += ` and division = ${add(division)}`;
  if (section)
    fits += ` and division between ${add(industrySection(section)!.from)} and ${add(industrySection(section)!.to)}`;
  const range = (table: string, column: string, ofZone: string | undefined): string => `(
    select ${column} as key, credit_code from ${table} where (${column}, credit_code) > ${beyond} and ${column} < ${to}${ofZone ? ` and ${table}.zone = ${ofZone}` : ''}${fits}
    order by ${column}, credit_code limit ${sizeOf(rows)})`;
  // The index of names begins with the zone.
  const inZones = (table: string): string =>
    `(select found.* from ${rowsOf(zoneCodes)} as zones(zone), lateral ${range(table, 'name', 'zones.zone')} as found)`;
  const ranges = ['enterprise', 'former_name'].flatMap(table =>
    keysOf(sought).map(column => (column === 'name' && !ofZone ? inZones(table) : range(table, column, ofZone))),
  );
  return {
    text: `select key, credit_code as "creditCode" from (${ranges.join(' union all ')}) as found order by key, credit_code limit ${sizeOf(rows)}`,
    values,
  };
}

/** Enterprises whose credit code begins with `prefix` and that fit the filters, in the order of the code. */
export function byCodeStatement(
  prefix: string,
  { zone, status, ...industry }: Filters,
  after: readonly string[] | null,
  rows: number,
): Statement {
  const { values, add } = new Values();
  const beyond = `credit_code > ${add(after?.[0] ?? '')} and credit_code >= ${add(prefix)} and credit_code < ${add(endOfPrefix(prefix))}`;
  const page = `order by credit_code limit ${sizeOf(rows)}`;
  const ofIndustry = Object.entries(industry)
    .map(([column, value]) => `${column} = ${add(value)} and `)
    .join('');
  if (!zone && !status && !ofIndustry)
    return { text: `select credit_code as "creditCode" from enterprise where ${beyond} ${page}`, values };
  const zones = zone ? `(values (${add(zone)}::text))` : rowsOf(zoneCodes);
  const statuses = status ? `(values (${add(status)}::text))` : rowsOf(STATUSES);
  const text = `select found.credit_code as "creditCode" from ${zones} as zones(zone), ${statuses} as statuses(status),
    lateral (select credit_code from enterprise where ${ofIndustry}enterprise.zone = zones.zone and enterprise.status = statuses.status and ${beyond} ${page}) as found
    ${page}`;
  return { text, values };
}
