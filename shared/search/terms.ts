/**
 * The terms of a row: each character and each two neighbouring characters of its names, and its values of filters, such
 * as `zone:gedian`. A generated column holds them, one GIN index finds them, so that 光电 finds 葛店宇紫建光电科技有限公司
 * and a part of a name within a zone is one look at the index. Trigrams (pg_trgm) know nothing of two characters, which
 * is what is mostly searched in Chinese.
 */
import type { Condition } from '../database/paging.ts';
import { endOfPrefix } from './names.ts';
import type { SearchTerm } from './names.ts';

/**
 * The statement that makes the function of the column, for a department's migration. In PL/pgSQL it takes a thirtieth of
 * the time that it takes as a query.
 */
export const TERMS_FUNCTION = `
  create function search_terms(name text, former_names jsonb, attributes text[]) returns text[]
  language plpgsql immutable parallel safe as $$
  declare
    characters text[] := string_to_array(name, null);
    terms text[];
    former text;
  begin
    if former_names <> '[]' then
      foreach former in array array(select one->>'name' from jsonb_array_elements(former_names) as one) loop
        characters := characters || null::text || string_to_array(former, null);
      end loop;
    end if;
    terms := attributes || characters;
    for place in 2 .. cardinality(characters) loop
      terms := terms || (characters[place - 1] || characters[place]);
    end loop;
    return array_remove(terms, null);
  end $$`;

/**
 * The definition of the column `terms` of a table with `name` and `former_names`. `attributes` are its columns that are
 * filtered by value.
 */
export const termsColumn = (attributes: readonly string[]): string => {
  const values = attributes.map(column => `'${column}:' || ${column}`).join(', ');
  return `terms text[] generated always as (search_terms(name, former_names, array[${values}]::text[])) stored`;
};

/** The index of the column `terms` of a table. New rows are not kept waiting in a list that every search would read. */
export const termsIndex = (table: string): string =>
  `create index ${table}_terms on ${table} using gin (terms) with (gin_pending_list_limit = 256)`;

/** Rows with one of the values in a column. */
export const hasOneOf = (column: string, values: readonly string[]): Condition => ({
  sql: 'terms && ?::text[]',
  values: [values.map(value => `${column}:${value}`)],
});

/** Rows with a name, of today or a former one, that holds a text. */
export function nameHolds(text: string): Condition {
  const characters = [...text];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  const inTerms = 'terms @> ?::text[]';
  if (pairs.length === 0) return { sql: inTerms, values: [[text]] };
  // Two characters are a term themselves; the terms of a longer text may also stand apart.
  if (pairs.length === 1) return { sql: inTerms, values: [pairs] };
  const inOneName = `(strpos(name, ?) > 0 or former_names <> '[]' and exists (
    select 1 from jsonb_array_elements(former_names) as former where strpos(former->>'name', ?) > 0))`;
  return { sql: `${inTerms} and ${inOneName}`, values: [pairs, text, text] };
}

/** Rows whose column begins with a text. */
export const beginsWith = (column: string, text: string): Condition => ({
  sql: `${column} >= ? and ${column} < ?`,
  values: [text, endOfPrefix(text)],
});

/** Rows that a search term finds. `pinyin` is the condition of pinyin, which a table may have of former names too. */
export function termHolds(term: SearchTerm, pinyin: (key: string) => Condition): Condition {
  if (term.kind === 'NAME') return nameHolds(term.key);
  return term.kind === 'CODE' ? beginsWith('credit_code', term.key) : pinyin(term.key);
}
