/** Reads of efficiency inspections and their orders: each loader is one statement a tick. */
import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { EfficiencyInspection, SupervisionOrder } from './entities.ts';
import type { EfficiencyInspectionRow, SupervisionOrderRow } from './rows.ts';

const INSPECTIONS = columnsOf(EfficiencyInspection);

const ORDERS = {
  from: 'supervision_order',
  columns: columnsOf(SupervisionOrder),
  order: [
    ['due_on', 'date'],
    ['id', 'uuid'],
  ],
} as const;

interface OrderArguments extends PageArguments {
  overdue?: boolean | null | undefined;
}

export const inspectionLoaders = {
  inspections: ({ database }: LoaderScope) =>
    rowsLoader<EfficiencyInspectionRow>(
      database,
      key => `select ${INSPECTIONS} from efficiency_inspection where ${key('project_code')} order by opened_at desc`,
      'projectCode',
    ),
  inspection: ({ database }: LoaderScope) =>
    rowLoader<EfficiencyInspectionRow>(
      database,
      key => `select ${INSPECTIONS} from efficiency_inspection where ${key('id', 'uuid')}`,
      'id',
    ),
  ordersOfInspection: ({ database }: LoaderScope) =>
    rowsLoader<SupervisionOrderRow>(
      database,
      key =>
        `select ${ORDERS.columns} from supervision_order where ${key('inspection_id', 'uuid')} order by due_on, id`,
      'inspectionId',
    ),
  order: ({ database }: LoaderScope) =>
    rowLoader<SupervisionOrderRow>(
      database,
      key => `select ${ORDERS.columns} from supervision_order where ${key('id', 'uuid')}`,
      'id',
    ),
  ordersOf:
    ({ database, now }: LoaderScope) =>
    (zone: string, { overdue, ...args }: OrderArguments): Promise<Connection<SupervisionOrderRow>> =>
      page<SupervisionOrderRow>(database, ORDERS, args, [
        { sql: `zone = ? and state <> 'VERIFIED'`, values: [zone] },
        ...(overdue ? [{ sql: `state = 'ISSUED' and due_on < ?`, values: [localDate(now)] }] : []),
      ]),
};
