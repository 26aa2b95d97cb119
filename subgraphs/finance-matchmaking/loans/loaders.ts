import { ServiceCase } from '#shared/case/entities.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { LoanFilter } from '../generated.ts';
import { conditionsOf } from '../input.ts';
import { Loan, LoanApplication, LoanRenewal } from './entities.ts';
import type { OpenLoan } from './rules.ts';
import type { EfficiencyCounts, LoanApplicationRow, LoanRenewalRow, LoanRow, TermCounts } from './rows.ts';

const CASE = columnsOf(ServiceCase, {
  except: ['id', 'creditCode', 'zone', 'matter', 'applicant', 'handler', 'decidedBy', 'safety'],
});

/** Applications with their cases. */
const APPLIED = '(select * from loan_application join service_case using (id, credit_code, zone)) as application';

/** Applications that are not over: those that their bank decides on, and those that it has approved. */
export const NOT_OVER = `status not in ('RETRACTED', 'NOT_ACCEPTED', 'ACCEPTANCE_REFUSED', 'REJECTED', 'WITHDRAWN', 'REVOKED')`;

const APPLICATIONS = {
  from: APPLIED,
  columns: `${columnsOf(LoanApplication)}, ${CASE}`,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const LOANS = {
  from: 'loan',
  columns: columnsOf(Loan),
  order: [
    ['made_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** What the rule `isOverdue` says of a loan on a day. */
const OVERDUE = `(state = 'OUTSTANDING' and due_on < ?::date) = ?`;

/** Days are those of China, from the day of the application to that of the decision. */
const EFFICIENCY = `select count(*)::int as decided, round(avg(steps), 2)::float8 as steps,
    round(avg(jsonb_array_length(documents)), 2)::float8 as documents,
    round(avg((decided_at at time zone 'Asia/Shanghai')::date - (submitted_at at time zone 'Asia/Shanghai')::date), 2)::float8
      as days,
    count(*) filter (where breaches <> '[]')::int as breached
  from ${APPLIED}
  where zone = $1 and small and submitted_at >= $2 and submitted_at < $3 and status in ('APPROVED', 'REJECTED')`;

/** Applications that are open, and loans that are owed: what a bank wrote off is owed still. */
const OPEN = `(select id, credit_code, 'APPLICATION' as kind, (submitted_at at time zone 'Asia/Shanghai')::date as day
    from service_case where matter = 'LOAN' and decided_at is null
  union all select id, credit_code, 'LOAN', made_on from loan where state = 'OUTSTANDING'
  union all select id, credit_code, 'DEFAULT', ended_on from loan where state = 'DEFAULTED') as open`;

export const loanLoaders = {
  /** What stands in the way of a deregistration. */
  openLoans: ({ database }: LoaderScope) =>
    rowsLoader<OpenLoan>(
      database,
      key => `select ${columns('id', 'creditCode', 'kind')}, day::text as day from ${OPEN}
       where ${key('credit_code')} order by kind, day, id`,
      'creditCode',
    ),
  application: ({ database }: LoaderScope) =>
    rowLoader<LoanApplicationRow>(
      database,
      key => `select ${APPLICATIONS.columns} from ${APPLIED} where ${key('id', 'uuid')}`,
      'id',
    ),
  /** The application of a need that is not over; null where there is none. */
  openApplicationOfNeed: ({ database }: LoaderScope) =>
    rowLoader<{ needId: string; approved: boolean }>(
      database,
      key => `select need_id as "needId", status = 'APPROVED' as approved from ${APPLIED}
       where ${key('need_id', 'uuid')} and ${NOT_OVER}`,
      'needId',
    ),
  applicationsOf: ({ database }: LoaderScope) => pageLoader<LoanApplicationRow>(database, APPLICATIONS),
  applications:
    ({ database }: LoaderScope) =>
    (args: PageArguments, visible: readonly Condition[]): Promise<Connection<LoanApplicationRow>> =>
      page<LoanApplicationRow>(database, APPLICATIONS, args, visible),
  loan: ({ database }: LoaderScope) =>
    rowLoader<LoanRow>(database, key => `select ${LOANS.columns} from loan where ${key('id', 'uuid')}`, 'id'),
  loansOf: ({ database }: LoaderScope) => pageLoader<LoanRow>(database, LOANS),
  /** Loans that match a filter on a day, among those that `visible` lets the caller see. */
  loans:
    ({ database }: LoaderScope) =>
    (
      args: PageArguments,
      { filter, today, visible }: { filter?: LoanFilter | null; today: LocalDate; visible: readonly Condition[] },
    ): Promise<Connection<LoanRow>> => {
      const conditions = conditionsOf([
        ['credit_code = ?', filter?.creditCode],
        ['zone = ?', filter?.zone],
        ['state = ?', filter?.state],
      ]);
      if (typeof filter?.overdue === 'boolean') conditions.push({ sql: OVERDUE, values: [today, filter.overdue] });
      return page<LoanRow>(database, LOANS, args, [...visible, ...conditions]);
    },
  renewal: ({ database }: LoaderScope) =>
    rowLoader<LoanRenewalRow>(
      database,
      key => `select ${columnsOf(LoanRenewal)} from loan_renewal where ${key('id', 'uuid')}`,
      'id',
    ),
  renewalsOfLoan: ({ database }: LoaderScope) =>
    rowsLoader<LoanRenewalRow>(
      database,
      key =>
        `select ${columnsOf(LoanRenewal)} from loan_renewal where ${key('loan_id', 'uuid')} order by applied_at, id`,
      'loanId',
    ),
  /** How loans were handled that were applied for in a zone between two moments. */
  efficiency:
    ({ database }: LoaderScope) =>
    async (zone: string, from: Date, to: Date): Promise<EfficiencyCounts> => {
      const [counts] = await database.query<EfficiencyCounts>(EFFICIENCY, [zone, from, to]);
      return counts ?? { decided: 0, steps: null, days: null, documents: null, breached: 0 };
    },
  /** Loans of a zone that are not repaid, by their terms. */
  termCounts:
    ({ database }: LoaderScope) =>
    (zone: string): Promise<TermCounts[]> =>
      database.query<TermCounts>(
        `select term_months as "termMonths", count(*)::int as loans, sum(amount)::text as amount
         from loan where zone = $1 and state = 'OUTSTANDING' group by term_months order by term_months`,
        [zone],
      ),
};
