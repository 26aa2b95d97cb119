import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { FinancingNeedFilter, InputMaybe } from '../generated.ts';
import { conditionsOf } from '../input.ts';
import { FinancingNeed } from './entities.ts';
import type { FinancingNeedRow, FinancingSummaryRow, UnclosedNeed } from './rows.ts';

const MATCHED_BANK = 'select bank_code from loan_product where loan_product.id = matched_product_id';

const NEEDS = {
  from: 'financing_need',
  columns: `${columnsOf(FinancingNeed)}, (${MATCHED_BANK}) as "matchedBankCode"`,
  order: [
    ['published_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const needLoaders = {
  need: ({ database }: LoaderScope) =>
    rowLoader<FinancingNeedRow>(
      database,
      key => `select ${NEEDS.columns} from financing_need where ${key('id', 'uuid')}`,
      'id',
    ),
  needsOf: ({ database }: LoaderScope) => pageLoader<FinancingNeedRow>(database, NEEDS),
  /** Needs that match a filter, among those that `visible` lets the caller see. */
  needs:
    ({ database }: LoaderScope) =>
    (
      args: PageArguments,
      filter: InputMaybe<FinancingNeedFilter> | undefined,
      visible: readonly Condition[],
    ): Promise<Connection<FinancingNeedRow>> => {
      const conditions = conditionsOf([
        ['credit_code = ?', filter?.creditCode],
        ['zone = ?', filter?.zone],
        ['state = ?', filter?.state],
        ['purpose = ?', filter?.purpose],
      ]);
      return page<FinancingNeedRow>(database, NEEDS, args, [...visible, ...conditions]);
    },
  /** Needs that are not over, those that are matched first. */
  unclosed: ({ database }: LoaderScope) =>
    rowsLoader<UnclosedNeed>(
      database,
      key => `select ${columns('id', 'creditCode', 'state', 'publishedAt')} from financing_need
       where ${key('credit_code')} and state in ('OPEN', 'MATCHED') order by state, published_at, id`,
      'creditCode',
    ),
  summary: ({ database }: LoaderScope) =>
    rowLoader<FinancingSummaryRow>(
      database,
      key => `select credit_code as "creditCode",
              count(*) filter (where state = 'OPEN')::int as "openNeeds",
              count(*) filter (where state in ('MATCHED', 'CLOSED'))::int as "metNeeds"
       from financing_need where ${key('credit_code')} group by credit_code`,
      'creditCode',
    ),
};
