/** Lists of enterprises: searched by name, pinyin or credit code, and filtered. */
import { checkPage, connection } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { graphError } from '#shared/errors.ts';
import type { EnterpriseFilter } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { readFilter } from './filters.ts';
import type { Filters } from './filters.ts';
import { readSearch } from './names.ts';
import type { SearchTerm } from './names.ts';
import type { EnterpriseRow } from './rows.ts';
import { REPEATS, byCodeStatement, byKeyStatement, keysOf, sizeOf } from './search-statements.ts';
import type { Statement } from './search-statements.ts';

export interface SearchArguments extends PageArguments {
  search?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
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

/** A row of a statement: the key that was found, in a search by key, and whose it is. */
interface FoundRow {
  key: string;
  creditCode: string;
}

/** One page of enterprises. Throws BAD_USER_INPUT for a search, filter or cursor that breaks a rule. */
export async function findEnterprises(
  context: RequestContext,
  args: SearchArguments,
): Promise<Connection<EnterpriseRow>> {
  const term = readTerm(args.search ?? '');
  const filters = readFilter(args.filter ?? {});
  if (term === null || term.kind === 'CODE') {
    const { first, after } = checkPage(args, BY_CODE);
    const rows = await read(context, byCodeStatement(term?.key ?? '', filters, after, first + 1));
    return enterpriseConnection(context, connection(rows.slice(0, first + 1), BY_CODE, first, after));
  }
  const { first, after } = checkPage(args, BY_KEY);
  const rows = await new KeySearch(context, term, filters, first + 1).read(after);
  return enterpriseConnection(context, connection(rows, BY_KEY, first, after));
}

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
