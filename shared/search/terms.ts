/**
 * The terms of a row: each character and each two neighbouring characters of its names, the beginnings of their pinyin
 * and initials, and its values of filters, such as `zone:gedian`. A generated column holds them, one GIN index finds
 * them, so that 光电 finds 葛店宇紫建光电科技有限公司 and a part of a name within a zone is one look at the index. Trigrams
 * (pg_trgm) know nothing of two characters, which is what is mostly searched in Chinese.
 */
import type { Condition } from '../database/paging.ts';
import type { SearchCondition } from './find.ts';
import { endOfPrefix } from './names.ts';
import type { SearchTerm } from './names.ts';

/**
 * The statement that makes the function of the column, for a department's migration. In PL/pgSQL it takes a thirtieth
 * of the time that it takes as a query.
 */
export const TERMS_FUNCTION = `
  create function search_terms(name text, former_names jsonb, keys text[], attributes text[]) returns text[]
  language plpgsql immutable parallel safe as $$
  declare
    characters text[] := string_to_array(name, null);
    terms text[];
    former jsonb;
    key text;
  begin
    if former_names <> '[]' then
      for former in select value from jsonb_array_elements(former_names) loop
        characters := characters || null::text || string_to_array(former->>'name', null);
        keys := keys || array[former->>'pinyin', former->>'initials'];
      end loop;
    end if;
    terms := attributes || characters;
    for place in 2 .. cardinality(characters) loop
      terms := terms || (characters[place - 1] || characters[place]);
    end loop;
    foreach key in array keys loop
      for size in 1 .. least(6, char_length(key)) loop
        terms := terms || ('key:' || left(key, size));
      end loop;
    end loop;
    return array_remove(terms, null);
  end $$`;

/** Letters of a key that are a term; what follows is compared with the key itself. */
const KEY_LETTERS = 6;

/**
 * The definition of the column `terms` of a table with `name`, `pinyin`, `initials` and `former_names`. `attributes`
 * are its columns that are filtered by value.
 */
export const termsColumn = (attributes: readonly string[]): string =>
  `terms text[] generated always as (${termsExpression(attributes)}) stored`;

/** What the column holds; `further` are expressions of terms that are no column's value, null where there is none. */
export function termsExpression(attributes: readonly string[], further: readonly string[] = []): string {
  const values = [...attributes.map(column => `'${column}:' || ${column}`), ...further].join(', ');
  return `search_terms(name, former_names, array[pinyin, initials], array[${values}]::text[])`;
}

/** The index of the column `terms` of a table. New rows are not kept waiting in a list that every search would read. */
export const termsIndex = (table: string): string =>
  `create index ${table}_terms on ${table} using gin (terms) with (gin_pending_list_limit = 256)`;

/** Rows with one of the values in a column. */
export function hasOneOf(column: string, values: readonly string[]): SearchCondition {
  const different = [...new Set(values)];
  return {
    sql: 'terms && ?::text[]',
    values: [different.map(one => `${column}:${one}`)],
    is: { column, values: different },
  };
}

/** Rows with one of several values, each in its column. */
export function hasSomeOf(parts: readonly (readonly [column: string, value: string])[]): SearchCondition {
  const [column] = parts.map(([name]) => name);
  if (column !== undefined && parts.every(([name]) => name === column)) {
    return hasOneOf(
      column,
      parts.map(([, value]) => value),
    );
  }
  return { sql: 'terms && ?::text[]', values: [parts.map(([name, value]) => `${name}:${value}`)] };
}

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

/** Rows whose column begins with a text: a span of the column. */
export const beginsWith = (column: string, text: string): SearchCondition => ({
  sql: `${column} >= ? and ${column} < ?`,
  values: [text, endOfPrefix(text)],
  span: column,
});

/** Rows with a name, of today or a former one, whose pinyin or initials begin with a key. */
export function keyBegins(key: string): Condition {
  const inTerms = 'terms @> ?::text[]';
  const term = [`key:${key.slice(0, KEY_LETTERS)}`];
  if (key.length <= KEY_LETTERS) return { sql: inTerms, values: [term] };
  const begins = `(starts_with(pinyin, ?) or starts_with(initials, ?) or former_names <> '[]' and exists (
    select 1 from jsonb_array_elements(former_names) as former
    where starts_with(former->>'pinyin', ?) or starts_with(former->>'initials', ?)))`;
  return { sql: `${inTerms} and ${begins}`, values: [term, key, key, key, key] };
}

/** Rows that a search term finds. */
export function termHolds({ kind, key }: SearchTerm): SearchCondition {
  if (kind === 'NAME') return nameHolds(key);
  return kind === 'CODE' ? beginsWith('credit_code', key) : keyBegins(key);
}
