/**
 * Statements of lists of enterprises, flat at any size: each merges a few ranges of an index, and each range stops at
 * the end of the page. A search has one range for each key it may match. A filter without a search has one for each
 * zone and status that it leaves open.
 */
import { PAGE_LIMIT } from '#shared/database/paging.ts';
import { industrySection } from '#shared/identifiers/index.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { Filters } from './filters.ts';
import { endOfPrefix } from '#shared/search/names.ts';
import type { SearchKeys, SearchTerm } from '#shared/search/names.ts';
import { STATUSES } from './states.ts';

/** A statement with its values; no value of a caller is in its text, so that it is prepared once. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Rows read beyond a page of keys, since an enterprise may be found by several of its keys. */
export const REPEATS = 8;

class Values {
  readonly values: unknown[] = [];
  readonly add = (value: unknown): string => `$${this.values.push(value)}`;
}

/**
 * How many rows a statement reads for a page: one of few sizes, which are part of its text, since the planner must know
 * how soon it may stop.
 */
export const sizeOf = (rows: number): number => [21, 30, 60].find(size => size >= rows) ?? PAGE_LIMIT + 1 + REPEATS;

/** The platform's own codes, as rows of a statement. */
const rowsOf = (codes: readonly string[]): string => `(values ${codes.map(code => `('${code}'::text)`).join(', ')})`;

/**
 * The columns of keys that a search term may match. Of one letter: the initials begin as the pinyin does, so that they
 * would find only the same enterprises.
 */
export function keysOf({ kind, key }: SearchTerm): readonly (keyof SearchKeys | 'name')[] {
  if (kind === 'NAME') return ['name', 'tail'];
  return key.length === 1 ? ['pinyin'] : ['pinyin', 'initials'];
}

/** The conditions of filters other than the zone, each after ` and `. */
function conditionsOf({ status, division, section }: Filters, add: Values['add']): string {
  const conditions: string[] = [];
  if (status) conditions.push(`status = ${add(status)}`);
  if (division) conditions.push(`division = ${add(division)}`);
  const divisions = section && industrySection(section);
  if (divisions) conditions.push(`division between ${add(divisions.from)} and ${add(divisions.to)}`);
  return conditions.map(condition => ` and ${condition}`).join('');
}

/**
 * Keys of names and former names that begin as the search term, in the order (key, credit code), of enterprises that
 * fit the filters. An enterprise that has several such keys is there with each.
 */
export function byKeyStatement(
  term: SearchTerm,
  filters: Filters,
  after: readonly string[] | null,
  rows: number,
): Statement {
  const { values, add } = new Values();
  const size = sizeOf(rows);
  const to = add(endOfPrefix(term.key));
  const beyond = `(${add(after?.[0] ?? term.key)}, ${add(after?.[1] ?? '')})`;
  const zone = filters.zone && add(filters.zone);
  const conditions = conditionsOf(filters, add);
  const range = (table: string, column: string, inZone: string | undefined): string => `(
    select ${column} as key, credit_code from ${table}
    where (${column}, credit_code) > ${beyond} and ${column} < ${to}
      ${inZone ? ` and ${table}.zone = ${inZone}` : ''}${conditions}
    order by ${column}, credit_code limit ${size})`;
  // The index of names begins with the zone.
  const inEachZone = (table: string): string => `(
    select found.* from ${rowsOf(zoneCodes)} as zones(zone), lateral ${range(table, 'name', 'zones.zone')} as found)`;
  const ranges = ['enterprise', 'former_name'].flatMap(table =>
    keysOf(term).map(column => (column === 'name' && !zone ? inEachZone(table) : range(table, column, zone))),
  );
  const text = `select key, credit_code as "creditCode" from (${ranges.join(' union all ')}) as found
    order by key, credit_code limit ${size}`;
  return { text, values };
}

/** Enterprises whose credit code begins with `prefix` and that fit the filters, in the order of the code. */
export function byCodeStatement(
  prefix: string,
  { zone, status, ...industry }: Filters,
  after: readonly string[] | null,
  rows: number,
): Statement {
  const { values, add } = new Values();
  const [from, least, to] = [add(after?.[0] ?? ''), add(prefix), add(endOfPrefix(prefix))];
  const beyond = `credit_code > ${from} and credit_code >= ${least} and credit_code < ${to}`;
  const page = `order by credit_code limit ${sizeOf(rows)}`;
  const ofIndustry = Object.entries(industry)
    .map(([column, value]) => `${column} = ${add(value)} and `)
    .join('');
  if (!zone && !status && !ofIndustry) {
    return { text: `select credit_code as "creditCode" from enterprise where ${beyond} ${page}`, values };
  }
  const zones = zone ? `(values (${add(zone)}::text))` : rowsOf(zoneCodes);
  const statuses = status ? `(values (${add(status)}::text))` : rowsOf(STATUSES);
  const text = `select found.credit_code as "creditCode" from ${zones} as zones(zone), ${statuses} as statuses(status),
    lateral (
      select credit_code from enterprise
      where ${ofIndustry}enterprise.zone = zones.zone and enterprise.status = statuses.status and ${beyond} ${page}
    ) as found
    ${page}`;
  return { text, values };
}
