/** Reads of designers: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { DesignerLiability } from './entities.ts';
import type { DesignerLiabilityRow } from './rows.ts';

const LIABILITIES = {
  from: 'designer_liability',
  columns: columnsOf(DesignerLiability),
  order: [
    ['recorded_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
} as const;

export const designerLoaders = {
  designersOfProject: ({ database }: LoaderScope) =>
    rowsLoader<DesignerLiabilityRow>(
      database,
      key =>
        `select ${LIABILITIES.columns} from designer_liability where ${key('project_code')} order by recorded_at, id`,
      'projectCode',
    ),
  /** What a person answers for, over all enterprises. */
  liabilitiesOf:
    ({ database }: LoaderScope) =>
    (personRef: string, args: PageArguments): Promise<Connection<DesignerLiabilityRow>> =>
      page<DesignerLiabilityRow>(database, LIABILITIES, args, [{ sql: 'person_ref = ?', values: [personRef] }]),
};
