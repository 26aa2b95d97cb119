/**
 * Lists of enterprises, flat at any size: each statement merges a few ranges of an index, each of which stops at the end of the page. A search
 * has one for each key it may match and each zone; a filter without a search one for each zone and status that it leaves open.
 */
import type { Database } from '#shared/database/database.ts';
import { graphError } from '#shared/errors.ts';
import { industrySection, parseIndustryCode } from '#shared/identifiers/index.ts';
import { checkPage, connection } from '#shared/paging.ts';
import type { Connection, PageArguments } from '#shared/paging.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { EnterpriseFilter } from './generated.ts';
import type { EnterpriseRow, RequestContext } from './loaders.ts';
import { endOfPrefix, readSearch } from './names.ts';
import type { Sought } from './names.ts';
import { STATUSES } from './rules.ts';

export interface SearchArguments extends PageArguments {
  search?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
}

/** A statement with its values; its text holds none, so that it is prepared once. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Columns of a filter with what they must be. */
export type Filters = Partial<Record<'zone' | 'status' | 'division' | 'section', string>>;

const BY_CODE = { order: [['credit_code', 'text']] } as const;
const BY_KEY = { order: [['key', 'text'], ['credit_code', 'text']] } as const;
const SEARCH_LIMIT = 100;
/** Read beyond the page, for the repeats in it. */
const REPEATS = 8;

/** One page of enterprises. Rejects with BAD_USER_INPUT for a search, filter or cursor that breaks a rule. */
export async function findEnterprises({ database, loaders }: RequestContext, args: SearchArguments): Promise<Connection<EnterpriseRow>> {
  if ((args.search?.length ?? 0) > SEARCH_LIMIT) throw graphError('BAD_USER_INPUT', `search must be at most ${SEARCH_LIMIT} characters, but got: ${args.search!.length}`);
  const sought = readSearch(args.search ?? '');
  const filters = readFilter(args.filter ?? {});
  const byKey = sought !== null && sought.kind !== 'CODE';
  const list = byKey ? BY_KEY : BY_CODE;
  const { first, after } = checkPage(args, list);
  const rows = byKey ? await readByKey(database, sought, filters, after, first + 1) : await readByCode(database, sought?.key ?? '', filters, after, first + 1);
  const found = connection(rows, list, first, after);
  // Nothing is ever taken off the register, so each code that was found has its row.
  const nodes = (await loaders.enterprise.loadMany(found.nodes.map(({ creditCode }) => creditCode))) as EnterpriseRow[];
  return { edges: found.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! })), nodes, pageInfo: found.pageInfo };
}

const readByCode = (database: Database, prefix: string, filters: Filters, after: readonly string[] | null, limit: number): Promise<{ creditCode: string }[]> => {
  const { text, values } = byCodeStatement(prefix, filters, after, limit);
  return database.query(text, values);
};

interface Found {
  key: string;
  creditCode: string;
  /** The enterprise was found before, by a key that comes earlier. */
  again: boolean;
}

/** As many rows as asked for, or all. Repeats are rare (few have a former name, and fewer one that begins alike), so one round nearly always does. */
async function readByKey(database: Database, sought: Sought, filters: Filters, after: readonly string[] | null, limit: number): Promise<Found[]> {
  if (after && !after[0]!.startsWith(sought.key)) throw graphError('BAD_USER_INPUT', 'after must be a cursor that this search gave, but got that of another');
  const found: Found[] = [];
  for (let from = after; found.length < limit; ) {
    const size = limit - found.length + REPEATS;
    const { text, values } = byKeyStatement(sought, filters, from, size);
    const rows = await database.query<Found>(text, values);
    for (const row of rows) {
      const last = found.at(-1);
      if (!row.again && !(last?.creditCode === row.creditCode && last.key === row.key)) found.push(row);
    }
    if (rows.length < size) break;
    from = [rows.at(-1)!.key, rows.at(-1)!.creditCode];
  }
  return found.slice(0, limit);
}

/** Checks a filter; BAD_USER_INPUT says the rule and what was got. */
export function readFilter({ zone, status, industry }: EnterpriseFilter): Filters {
  if (zone && !zoneCodes.includes(zone)) throw graphError('BAD_USER_INPUT', `filter.zone must be one of ${zoneCodes.join(', ')}, but got: ${JSON.stringify(zone)}`);
  const filters: Filters = { ...(zone && { zone }), ...(status && { status }) };
  if (!industry) return filters;
  const parsed = parseIndustryCode(industry);
  if (!parsed.ok) throw graphError('BAD_USER_INPUT', `filter.industry ${parsed.problems.join('; ')}`);
  const { code, sectionCode, divisionCode, groupCode } = parsed.value;
  if (groupCode) throw graphError('BAD_USER_INPUT', `filter.industry must be a section letter or a division of two digits, but got: ${code}`);
  return divisionCode ? { ...filters, division: divisionCode } : { ...filters, section: sectionCode };
}

class Values {
  readonly values: unknown[] = [];
  readonly add = (value: unknown): string => `$${this.values.push(value)}`;
}

/**
 * Keys that begin as sought, in the order (key, credit code), of enterprises that fit the filters. Each kind of search has two keys, of the
 * name and of each former name: what was found by an earlier key already is marked `again`.
 */
export function byKeyStatement({ kind, key }: Sought, { zone, status, division, section }: Filters, after: readonly string[] | null, limit: number): Statement {
  const { values, add } = new Values();
  const [from, to, rows] = [add(key), add(endOfPrefix(key)), add(limit)];
  const beyond = `(${add(after?.[0] ?? key)}, ${add(after?.[1] ?? '')})`;
  const zones = add(zone ? [zone] : zoneCodes);
  let fits = status ? ` and status = ${add(status)}` : '';
  if (division) fits += ` and division = ${add(division)}`;
  if (section) fits += ` and division between ${add(industrySection(section)!.from)} and ${add(industrySection(section)!.to)}`;
  const [first, second] = kind === 'NAME' ? ['name', 'tail'] : ['pinyin', 'initials'];
  // One letter: initials begin as the pinyin does, so they would find only the same enterprises.
  const keys = kind === 'PINYIN' && key.length === 1 ? [first!] : [first!, second!];

  const range = (table: string, column: string): string => `
    select key, credit_code from unnest(${zones}::text[]) as zones(zone), lateral (
      select ${column} as key, credit_code from ${table} where ${table}.zone = zones.zone and (${column}, credit_code) > ${beyond} and ${column} < ${to}${fits}
      order by ${column}, credit_code limit ${rows}) as found`;
  const earlier = (table: string): string =>
    `exists (select from ${table} where ${table}.credit_code = page.credit_code and (${keys.map(column => `${column} >= ${from} and ${column} < page.key`).join(' or ')}))`;
  const text = `select key, credit_code as "creditCode", (${earlier('enterprise')} or ${earlier('former_name')}) as again
    from (select key, credit_code from (${['enterprise', 'former_name'].flatMap(table => keys.map(column => range(table, column))).join(' union all')}) as found
      order by key, credit_code limit ${rows}) as page
    order by key, credit_code`;
  return { text, values };
}

/** Enterprises whose credit code begins with `prefix` and that fit the filters, in the order of the code. */
export function byCodeStatement(prefix: string, filters: Filters, after: readonly string[] | null, limit: number): Statement {
  const { values, add } = new Values();
  const rows = add(limit);
  const beyond = `credit_code > ${add(after?.[0] ?? '')} and credit_code >= ${add(prefix)} and credit_code < ${add(endOfPrefix(prefix))}`;
  const page = `order by credit_code limit ${rows}`;
  if (Object.keys(filters).length === 0) return { text: `select credit_code as "creditCode" from enterprise where ${beyond} ${page}`, values };
  const { zone, status, ...industry } = filters;
  const ofIndustry = Object.entries(industry).map(([column, value]) => `${column} = ${add(value)} and `).join('');
  const text = `select found.credit_code as "creditCode"
    from unnest(${add(zone ? [zone] : zoneCodes)}::text[]) as zones(zone), unnest(${add(status ? [status] : STATUSES)}::text[]) as statuses(status),
    lateral (select credit_code from enterprise where ${ofIndustry}enterprise.zone = zones.zone and enterprise.status = statuses.status and ${beyond} ${page}) as found
    ${page}`;
  return { text, values };
}
