import type { Database } from '#shared/database/database.ts';
import { columns, page, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import type { DesignerRole } from '../generated.ts';

/** Who answers for a design. */
export interface DesignerLiabilityRow {
  id: string;
  creditCode: string;
  projectCode: string;
  personRef: string;
  maskedName: string;
  role: DesignerRole;
  organisation: string;
  recordedAt: string;
}

const LIABILITIES = {
  from: 'designer_liability',
  columns: columns('id', 'creditCode', 'projectCode', 'personRef', 'maskedName', 'role', 'organisation', 'recordedAt'),
  order: [
    ['recorded_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
} as const;

/** Loaders of designers: each one statement a tick. */
export const supervisionLoaders = (database: Database) => ({
  designersOfProject: rowsLoader<DesignerLiabilityRow>(
    database,
    `select ${LIABILITIES.columns} from designer_liability where project_code = any($1) order by recorded_at, id`,
    'projectCode',
  ),
  liabilitiesOf: (personRef: string, args: PageArguments): Promise<Connection<DesignerLiabilityRow>> =>
    page<DesignerLiabilityRow>(database, LIABILITIES, args, [{ sql: 'person_ref = ?', values: [personRef] }]),
});
