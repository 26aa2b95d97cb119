/** Lists of enterprises: searched by name, pinyin or credit code, filtered and sorted. */
import { checkPage, connection } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { graphError } from '#shared/errors.ts';
import { countRows, findRows } from '#shared/search/find.ts';
import type { Count, SearchedList } from '#shared/search/find.ts';
import { endOfPrefix, readSearch } from '#shared/search/names.ts';
import type { SearchTerm } from '#shared/search/names.ts';
import { nameHolds, termHolds } from '#shared/search/terms.ts';
import type { EnterpriseFilter, EnterpriseSort } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { conditionsOf, readFilter, readFurther } from './filters.ts';
import type { Filters } from './filters.ts';
import type { EnterpriseConnectionRow, EnterpriseRow } from './rows.ts';
import { REPEATS, byCodeStatement, byKeyStatement, keysOf, sizeOf } from './search-statements.ts';
import type { Statement } from './search-statements.ts';

export interface SearchArguments extends PageArguments {
  search?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
  sort?: EnterpriseSort | null | undefined;
}

const BY_CODE = { from: 'enterprises by code', order: [['credit_code', 'text']] } as const;
const BY_KEY = {
  from: 'enterprises by a key of their name',
  order: [
    ['key', 'text'],
    ['credit_code', 'text'],
  ],
} as const;
const SEARCH_LIMIT = 100;

const KEY = ['credit_code', 'text'] as const;

const BY_CAPITAL = ['size_class', 'status', 'zone'];

/** The orders that a caller may ask for. */
export const SORTS: Record<EnterpriseSort, Pick<SearchedList, 'order' | 'direction' | 'within'>> = {
  // Codes begin with the place, so that a zone's stand together, and what is dug or grown there.
  CREDIT_CODE: { order: [KEY], within: ['zone'] },
  NAME: { order: [['pinyin', 'text'], KEY] },
  // Who has deregistered was not founded lately.
  FOUNDED_NEWEST: { order: [['founded_on', 'date'], KEY], direction: 'desc', within: ['status'] },
  FOUNDED_OLDEST: { order: [['founded_on', 'date'], KEY], within: ['status'] },
  // The large have much capital; of those that have as much a zone's stand together.
  CAPITAL_LARGEST: { order: [['registered_capital', 'numeric'], KEY], direction: 'desc', within: BY_CAPITAL },
  CAPITAL_SMALLEST: { order: [['registered_capital', 'numeric'], KEY], within: BY_CAPITAL },
};

/** What follows in the indexes that begin with a column of one value. */
const VALUED = { zone: 'credit_code', status: 'founded_on', division: 'zone', section: 'zone' };

/** A row of a statement: the key that was found, in a search by key, and whose it is. */
interface FoundRow {
  key: string;
  creditCode: string;
}

/** One page of enterprises. Throws BAD_USER_INPUT for a search, filter or cursor that breaks a rule. */
export async function findEnterprises(
  context: RequestContext,
  args: SearchArguments,
): Promise<EnterpriseConnectionRow> {
  const term = readTerm(args.search ?? '');
  const filters = readFilter(args.filter ?? {});
  const further = readFurther(args.filter ?? {});
  const conditions = [...conditionsOf(filters), ...further, ...(term ? [termHolds(term)] : [])];
  const list: SearchedList = { from: 'enterprise', conditions, valued: VALUED, ...SORTS[args.sort ?? 'CREDIT_CODE'] };
  // An index holds the lists of one zone, industry and status in the order of their pages, and what begins with a term.
  const isSimple = !args.sort && further.length === 0;
  const found = isSimple
    ? await simplePage(context, { term, filters, list }, args)
    : await anyPage(context, list, args);
  const page = await enterpriseConnection(context, found);
  let counted: Promise<Count> | undefined;
  const count = (): Promise<Count> => {
    counted ??= countRows(context.database, list);
    return counted;
  };
  return { ...page, count };
}

/** What is searched, as it was read. */
interface Wanted {
  term: SearchTerm | null;
  filters: Filters;
  list: SearchedList;
}

async function anyPage(
  { database }: RequestContext,
  list: SearchedList,
  args: SearchArguments,
): Promise<Connection<FoundRow>> {
  const { first, after } = checkPage(args, list);
  return connection(await findRows<FoundRow>(database, list, { first, after }), list, first, after);
}

/** A page by the ranges of the indexes that hold it in its order (search-statements.ts). */
async function simplePage(
  context: RequestContext,
  { term, filters, list }: Wanted,
  args: SearchArguments,
): Promise<Connection<FoundRow>> {
  if (term === null || term.kind === 'CODE') {
    const { first, after } = checkPage(args, BY_CODE);
    const rows = await read(context, byCodeStatement(term?.key ?? '', filters, after, first + 1));
    return connection(rows.slice(0, first + 1), BY_CODE, first, after);
  }
  const { first, after } = checkPage(args, BY_KEY);
  const limit = first + 1;
  const beginning = isWithin(term, after) ? [] : await new KeySearch(context, term, filters, limit).read(after);
  const within = await findWithin(context, { term, filters, list }, { limit: limit - beginning.length, after });
  return connection([...beginning, ...within], BY_KEY, first, after);
}

/** Enterprises that a name is within come after those whose name begins so: their key is the end of those. */
const isWithin = ({ key }: SearchTerm, after: readonly string[] | null): boolean => after?.[0] === endOfPrefix(key);

/** Enterprises with a name that holds the term and does not begin with it, by credit code. */
async function findWithin(
  { database }: RequestContext,
  { term, list, filters }: Wanted,
  { limit, after }: { limit: number; after: readonly string[] | null },
): Promise<FoundRow[]> {
  if (term?.kind !== 'NAME' || limit === 0) return [];
  const conditions = [...conditionsOf(filters), nameHolds(term.key), beginsOtherwise(term.key)];
  const key = endOfPrefix(term.key);
  const rows = await findRows<{ creditCode: string }>(
    database,
    { ...list, conditions },
    { first: limit - 1, after: isWithin(term, after) ? [after?.[1] ?? ''] : null },
  );
  return rows.map(({ creditCode }) => ({ key, creditCode }));
}

/** Of no name, of today or before, the whole or its distinctive part begins with a text. */
const beginsOtherwise = (text: string): Condition => ({
  sql: `not starts_with(name, ?) and starts_with(tail, ?) is not true and not (former_names <> '[]' and exists (
    select 1 from former_name former where former.credit_code = enterprise.credit_code
      and (starts_with(former.name, ?) or starts_with(former.tail, ?))))`,
  values: [text, text, text, text],
});

function readTerm(search: string): SearchTerm | null {
  if (search.length <= SEARCH_LIMIT) return readSearch(search);
  throw graphError('BAD_USER_INPUT', `search must be at most ${SEARCH_LIMIT} characters, but got: ${search.length}`);
}

const read = ({ database }: RequestContext, { text, values }: Statement): Promise<FoundRow[]> =>
  database.query<FoundRow>(text, values);

/** Nothing is ever taken off the register, so each code that was found has its row. */
async function enterprisesOf({ loaders }: RequestContext, found: readonly FoundRow[]): Promise<EnterpriseRow[]> {
  const rows = await loaders.enterprise.loadMany(found.map(({ creditCode }) => creditCode));
  return rows.map(row => {
    if (row instanceof Error) throw row;
    if (row === null) throw new Error('an enterprise was found whose row is not on the register');
    return row;
  });
}

/** The connection with the enterprises in place of what was found. */
async function enterpriseConnection(
  context: RequestContext,
  found: Connection<FoundRow>,
): Promise<Connection<EnterpriseRow>> {
  const nodes = await enterprisesOf(context, found.nodes);
  const edges = nodes.map((node, index) => ({ cursor: found.edges[index]?.cursor ?? '', node }));
  return { edges, nodes, pageInfo: found.pageInfo };
}

/**
 * A search by key. It finds each enterprise once: by the first of its keys that begin as the search term. Few have a
 * former name, fewer one that begins alike, so that one statement nearly always does.
 */
class KeySearch {
  readonly #context: RequestContext;
  readonly #term: SearchTerm;
  readonly #filters: Filters;
  readonly #limit: number;
  readonly #found = new Map<string, FoundRow>();

  constructor(context: RequestContext, term: SearchTerm, filters: Filters, limit: number) {
    this.#context = context;
    this.#term = term;
    this.#filters = filters;
    this.#limit = limit;
  }

  /** As many enterprises as the limit, or all. Throws BAD_USER_INPUT for a position that another search gave. */
  async read(after: readonly string[] | null): Promise<FoundRow[]> {
    if (after && !after[0]?.startsWith(this.#term.key)) {
      throw graphError('BAD_USER_INPUT', 'after must be a cursor that this search gave, but got that of another');
    }
    for (let position = after; ; ) {
      const size = sizeOf(this.#missing + REPEATS);
      const rows = await read(this.#context, byKeyStatement(this.#term, this.#filters, position, size));
      await this.#collect(rows);
      const last = rows.at(-1);
      if (!last || this.#missing === 0 || rows.length < size) return [...this.#found.values()];
      position = [last.key, last.creditCode];
    }
  }

  get #missing(): number {
    return this.#limit - this.#found.size;
  }

  /** Takes rows until the limit. Only as many enterprises are loaded at a time as are missing. */
  async #collect(rows: readonly FoundRow[]): Promise<void> {
    let next = 0;
    while (next < rows.length && this.#missing > 0) {
      const some = rows.slice(next, next + this.#missing);
      next += some.length;
      const enterprises = new Map(
        (await enterprisesOf(this.#context, some)).map(enterprise => [enterprise.creditCode, enterprise]),
      );
      for (const row of some) {
        const enterprise = enterprises.get(row.creditCode);
        if (enterprise && this.#isFirst(row.key, enterprise)) this.#found.set(row.creditCode, row);
      }
    }
  }

  /** Whether of all keys of an enterprise that begin as the term this one comes first, in the order of the database. */
  #isFirst(key: string, enterprise: EnterpriseRow): boolean {
    const columns = keysOf(this.#term);
    const keys = [enterprise, ...enterprise.formerNames].flatMap(name => columns.map(column => name[column]));
    return keys
      .filter(other => other?.startsWith(this.#term.key))
      .every(other => !other || other === key || Buffer.compare(Buffer.from(key), Buffer.from(other)) < 0);
  }
}
