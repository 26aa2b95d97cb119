/** Reads of connections with their cases, reports of designations and gas services: each is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { DesignationReport, GasService, UtilityConnection } from './entities.ts';
import type { DesignationReportRow, GasServiceRow, OpenUtility, UtilityConnectionRow } from './rows.ts';

const CASE_COLUMNS = columns(
  'acceptedBy',
  'caseNo',
  'status',
  'decidedAt',
  'clock',
  'terms',
  'rule',
  'reasons',
  'version',
);

const UTILITIES = {
  from: `(select id, accepted_by, case_no, status, decided_at, clock, terms, rule, reasons, version from service_case) service_case
    join utility_connection using (id)`,
  columns: `${columnsOf(UtilityConnection)}, ${CASE_COLUMNS}`,
  order: [
    ['applied_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const REPORTS = {
  from: 'designation_report',
  columns: columnsOf(DesignationReport),
  order: [
    ['reported_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const SERVICES = {
  from: 'gas_service',
  columns: columnsOf(GasService),
  order: [
    ['requested_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const utilityLoaders = {
  utility: ({ database }: LoaderScope) =>
    rowLoader<UtilityConnectionRow>(
      database,
      key => `select ${UTILITIES.columns} from ${UTILITIES.from} where ${key('id', 'uuid')}`,
      'id',
    ),
  utilitiesOf: ({ database }: LoaderScope) => pageLoader<UtilityConnectionRow>(database, UTILITIES),
  openUtilities: ({ database }: LoaderScope) =>
    rowsLoader<OpenUtility>(
      database,
      key => `select ${columns('creditCode', 'id', 'kind', 'caseNo', 'status')}
       from (select id, case_no, status, decided_at from service_case) service_case join utility_connection using (id)
       where ${key('credit_code')} and decided_at is null order by applied_at, id`,
      'creditCode',
    ),
  designation: ({ database }: LoaderScope) =>
    rowLoader<DesignationReportRow>(
      database,
      key => `select ${REPORTS.columns} from designation_report where ${key('id', 'uuid')}`,
      'id',
    ),
  designationsOf: ({ database }: LoaderScope) => pageLoader<DesignationReportRow>(database, REPORTS),
  gasService: ({ database }: LoaderScope) =>
    rowLoader<GasServiceRow>(
      database,
      key => `select ${SERVICES.columns} from gas_service where ${key('id', 'uuid')}`,
      'id',
    ),
  gasServicesOf: ({ database }: LoaderScope) => pageLoader<GasServiceRow>(database, SERVICES),
  /** The last completed transfer of each gas connection. */
  gasTransfer: ({ database }: LoaderScope) =>
    rowLoader<Pick<GasServiceRow, 'connectionId' | 'transferTo'>>(
      database,
      key => `select distinct on (connection_id) ${columns('connectionId', 'transferTo')} from gas_service
       where ${key('connection_id', 'uuid')} and kind = 'TRANSFER' and completed_at is not null
       order by connection_id, completed_at desc`,
      'connectionId',
    ),
};
