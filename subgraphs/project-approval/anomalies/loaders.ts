/** Reads of reported results and typical cases. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ApprovalResult, TypicalCase } from './entities.ts';
import type { ApprovalResultRow, TypicalCaseRow } from './rows.ts';

const RESULTS = {
  from: 'approval_result',
  columns: columnsOf(ApprovalResult),
  order: [
    ['reported_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

const TYPICAL_CASES = {
  from: 'typical_case',
  columns: columnsOf(TypicalCase),
  order: [
    ['published_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

interface AnomalyArguments extends PageArguments {
  kind?: string | null | undefined;
}

export const anomalyLoaders = {
  /** Results of a zone that show signs, newest first; `kind`: those that show this sign. */
  anomaliesOf:
    ({ database }: LoaderScope) =>
    (zone: string, { kind, ...args }: AnomalyArguments): Promise<Connection<ApprovalResultRow>> =>
      page<ApprovalResultRow>(database, RESULTS, args, [
        { sql: 'zone = ?', values: [zone] },
        { sql: `anomalies <> '[]'`, values: [] },
        ...(kind ? [{ sql: 'anomalies @> ?::jsonb', values: [JSON.stringify([{ kind }])] }] : []),
      ]),
  /** The typical case that a result became; null while it was not published. */
  typicalCaseOf: ({ database }: LoaderScope) =>
    rowLoader<TypicalCaseRow>(
      database,
      key => `select ${TYPICAL_CASES.columns} from typical_case where ${key('result_id', 'uuid')}`,
      'resultId',
    ),
  /** Typical cases of a zone, newest first. */
  typicalCasesOf:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<TypicalCaseRow>> =>
      page<TypicalCaseRow>(database, TYPICAL_CASES, args, [{ sql: 'zone = ?', values: [zone] }]),
};
