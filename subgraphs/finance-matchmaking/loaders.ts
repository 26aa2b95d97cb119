import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context } from '#shared/subgraph.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import type {
  FinancingNeedFilter,
  FinancingNeedState,
  FinancingPurpose,
  InputMaybe,
  LoanKind,
  LoanProductFilter,
} from './generated.ts';
import type { Criteria } from './rules.ts';

export interface LoanProductRow {
  id: string;
  bankCode: string;
  bankName: string;
  name: string;
  kind: LoanKind;
  maxAmount: string;
  yearlyRateBasisPoints: number;
  termMonths: number;
  criteria: Criteria;
  publishedOn: string;
}

export interface FinancingNeedRow {
  id: string;
  creditCode: string;
  amount: string;
  purpose: FinancingPurpose;
  termMonths: number;
  zone: string;
  visibleToBanks: boolean;
  publishedAt: string;
  state: FinancingNeedState;
  matchedProductId: string | null;
  matchedAt: string | null;
  endedAt: string | null;
  /** The bank of the matched product: it may see the need. */
  matchedBankCode: string | null;
}

export const PRODUCT_COLUMNS = columns(
  'id',
  'bankCode',
  'bankName',
  'name',
  'kind',
  'maxAmount',
  'yearlyRateBasisPoints',
  'termMonths',
  'criteria',
  'publishedOn',
);

const PRODUCTS = {
  from: 'loan_product',
  columns: PRODUCT_COLUMNS,
  order: [
    ['published_on', 'date'],
    ['id', 'uuid'],
  ],
} as const;

const NEEDS = {
  from: 'financing_need',
  columns: `${columns(
    'id',
    'creditCode',
    'amount',
    'purpose',
    'termMonths',
    'zone',
    'visibleToBanks',
    'publishedAt',
    'state',
    'matchedProductId',
    'matchedAt',
    'endedAt',
  )}, (select bank_code from loan_product where loan_product.id = matched_product_id) as "matchedBankCode"`,
  order: [
    ['published_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** The conditions of the filters given. */
const conditions = (...given: readonly (readonly [sql: string, value: unknown])[]): Condition[] =>
  given.filter(([, value]) => value !== null && value !== undefined).map(([sql, value]) => ({ sql, values: [value] }));

/** Needs of an enterprise in one state that is not the end. */
export interface UnclosedNeeds {
  creditCode: string;
  state: 'OPEN' | 'MATCHED';
  needs: number;
}

/** The loaders of one request: each batches what one tick asks for into one statement. */
export function createLoaders(database: Database) {
  let catalogue: Promise<LoanProductRow[]> | undefined;
  return {
    decisions: decisionLoader(database),
    /** All products, cheapest first: read once in a request, however many enterprises are matched against them. */
    catalogue: (): Promise<LoanProductRow[]> =>
      (catalogue ??= database.query<LoanProductRow>(
        `select ${PRODUCT_COLUMNS} from loan_product order by yearly_rate_basis_points, id`,
      )),
    product: rowLoader<LoanProductRow>(
      database,
      `select ${PRODUCT_COLUMNS} from loan_product where id = any($1::uuid[])`,
      'id',
    ),
    products: (
      args: PageArguments,
      filter: InputMaybe<LoanProductFilter> | undefined,
    ): Promise<Connection<LoanProductRow>> =>
      page<LoanProductRow>(
        database,
        PRODUCTS,
        args,
        conditions(
          [`criteria->'zones' = '[]' or criteria->'zones' @> to_jsonb(?::text)`, filter?.zone],
          ['kind = ?', filter?.kind],
        ),
      ),
    need: rowLoader<FinancingNeedRow>(
      database,
      `select ${NEEDS.columns} from financing_need where id = any($1::uuid[])`,
      'id',
    ),
    needsOf: pageLoader<FinancingNeedRow>(database, NEEDS),
    needs: (
      args: PageArguments,
      filter: InputMaybe<FinancingNeedFilter> | undefined,
      visible: readonly Condition[],
    ): Promise<Connection<FinancingNeedRow>> =>
      page<FinancingNeedRow>(database, NEEDS, args, [
        ...visible,
        ...conditions(
          ['credit_code = ?', filter?.creditCode],
          ['zone = ?', filter?.zone],
          ['state = ?', filter?.state],
          ['purpose = ?', filter?.purpose],
        ),
      ]),
    /** Needs that are not over, counted by state. */
    unclosed: rowsLoader<UnclosedNeeds>(
      database,
      `select credit_code as "creditCode", state, count(*)::int as needs from financing_need where credit_code = any($1) and state in ('OPEN', 'MATCHED')
       group by credit_code, state order by state`,
      'creditCode',
    ),
    summary: rowLoader<{ creditCode: string; openNeeds: number; metNeeds: number }>(
      database,
      `select credit_code as "creditCode", count(*) filter (where state = 'OPEN')::int as "openNeeds", count(*) filter (where state in ('MATCHED', 'CLOSED'))::int as "metNeeds"
       from financing_need where credit_code = any($1) group by credit_code`,
      'creditCode',
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type RequestContext = Context<Loaders>;
