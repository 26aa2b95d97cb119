/**
 * Lists of enterprises, flat at any size: each statement is a few ranges of an index, each of which stops at the end of the page. A search
 * merges the ranges of the keys it may match; a filter without a search merges one range for each zone and status that it leaves open.
 */
import { graphError } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
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

/** One page of enterprises. Rejects with BAD_USER_INPUT for a search, filter or cursor that breaks a rule. */
export async function findEnterprises({ database, loaders }: RequestContext, args: SearchArguments): Promise<Connection<EnterpriseRow>> {
  if ((args.search?.length ?? 0) > SEARCH_LIMIT) throw graphError('BAD_USER_INPUT', `search must be at most ${SEARCH_LIMIT} characters, but got: ${args.search!.length}`);
  const sought = readSearch(args.search ?? '');
  const filters = readFilter(args.filter ?? {});
  const byKey = sought !== null && sought.kind !== 'CODE';
  const list = byKey ? BY_KEY : BY_CODE;
  const { first, after } = checkPage(args, list);
  if (byKey && after && !after[0]!.startsWith(sought.key)) throw graphError('BAD_USER_INPUT', 'after must be a cursor that this search gave, but got that of another');
  const { text, values } = byKey ? byKeyStatement(sought, filters, after, first + 1) : byCodeStatement(sought?.key ?? '', filters, after, first + 1);
  const found = connection(await database.query<{ key: string; creditCode: string }>(text, values), list, first, after);
  // Nothing is ever taken off the register, so each key that was found has its row.
  const nodes = (await loaders.enterprise.loadMany(found.nodes.map(({ creditCode }) => creditCode))) as EnterpriseRow[];
  return { edges: found.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! })), nodes, pageInfo: found.pageInfo };
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
 * Enterprises of which a key begins as sought, in the order (key, credit code). Each kind of search has two keys; an enterprise that matches by
 * several comes once, by the first of: its first key, its second, a former name's first, a former name's second, the newest name first.
 */
export function byKeyStatement({ kind, key }: Sought, filters: Filters, after: readonly string[] | null, limit: number): Statement {
  const { values, add } = new Values();
  const [from, to] = [add(key), add(endOfPrefix(key))];
  const [afterKey, afterCode, rows] = [add(after?.[0] ?? key), add(after?.[1] ?? ''), add(limit)];
  const conditions = Object.entries(filters).map(([column, value]) => [column, add(value)] as const);
  const holds = (row: string): string => conditions.map(([column, value]) => ` and ${row}.${column} = ${value}`).join('');
  const [first, second] = kind === 'NAME' ? ['name', 'tail'] : ['pinyin', 'initials'];
  // One letter: initials begin as the pinyin does, so they would find only the same enterprises.
  const keys = kind === 'PINYIN' && key.length === 1 ? [first!] : [first!, second!];

  const differs = (column: string): string => `(${column} is null or ${column} < ${from} or ${column} >= ${to})`;
  const range = (table: string, column: string, more: string): string => `
    (select row.${column} as key, row.credit_code from ${table} as row
     where (row.${column}, row.credit_code) > (${afterKey}, ${afterCode}) and row.${column} < ${to}${more}
     order by row.${column}, row.credit_code limit ${rows})`;
  // Scalar subqueries, so that each is one look-up by primary key for a row that was found, whatever the planner thinks of the tables' sizes.
  const former = ` and (select ${keys.map(column => differs(`now.${column}`)).join(' and ')}${holds('now')} from enterprise as now where now.credit_code = row.credit_code)
       and (select count(*) from former_name as newer where newer.credit_code = row.credit_code and (newer.until, newer.name) > (row.until, row.name)
            and not (${keys.map(column => differs(`newer.${column}`)).join(' and ')})) = 0`;
  const ranges = keys.flatMap((column, index) => {
    const notBefore = index === 0 ? '' : ` and ${differs(`row.${keys[0]}`)}`;
    return [range('enterprise', column, notBefore + holds('row')), range('former_name', column, notBefore + former)];
  });
  return { text: `select key, credit_code as "creditCode" from (${ranges.join(' union all')}) as found order by key, credit_code limit ${rows}`, values };
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
