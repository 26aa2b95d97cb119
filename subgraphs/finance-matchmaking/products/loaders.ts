import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { InputMaybe, LoanProductFilter } from '../generated.ts';
import { conditionsOf } from '../input.ts';
import { LoanProduct } from './entities.ts';
import type { LoanProductRow } from './rows.ts';

const PRODUCTS = {
  from: 'loan_product',
  columns: columnsOf(LoanProduct),
  order: [
    ['published_on', 'date'],
    ['id', 'uuid'],
  ],
} as const;

/** Products that no bank has taken off offer. */
const ON_OFFER: Condition = { sql: 'withdrawn_on is null', values: [] };

export const productLoaders = {
  product: ({ database }: LoaderScope) =>
    rowLoader<LoanProductRow>(
      database,
      key => `select ${PRODUCTS.columns} from loan_product where ${key('id', 'uuid')}`,
      'id',
    ),
  products:
    ({ database }: LoaderScope) =>
    (args: PageArguments, filter: InputMaybe<LoanProductFilter> | undefined): Promise<Connection<LoanProductRow>> => {
      const conditions = conditionsOf([
        [`criteria->'zones' = '[]' or criteria->'zones' @> to_jsonb(?::text)`, filter?.zone],
        ['kind = ?', filter?.kind],
      ]);
      return page<LoanProductRow>(database, PRODUCTS, args, [ON_OFFER, ...conditions]);
    },
  /** All products, cheapest first: read once in a request, however many enterprises are matched against them. */
  catalogue: ({ database }: LoaderScope) => {
    let products: Promise<LoanProductRow[]> | undefined;
    return (): Promise<LoanProductRow[]> => {
      products ??= database.query<LoanProductRow>(
        `select ${PRODUCTS.columns} from loan_product where ${ON_OFFER.sql} order by yearly_rate_basis_points, id`,
      );
      return products;
    };
  },
};
