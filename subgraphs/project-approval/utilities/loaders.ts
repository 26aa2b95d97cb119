/** Reads of connections beside their cases: what is open, who holds a gas account, reports of designations. */
import type { RuleReference } from '#shared/errors.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { CaseStatus } from '#shared/case/index.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import type { DesignatedRole, DesignationReportState, GasServiceKind, UtilityKind } from '../generated.ts';

export interface DesignationReportRow {
  id: string;
  creditCode: string;
  zone: string;
  role: DesignatedRole;
  connectionId: string | null;
  designatedBy: string;
  text: string;
  state: DesignationReportState;
  reportedAt: string;
  endedAt: string | null;
  outcome: string | null;
  rule: RuleReference | null;
}
export interface GasServiceRow {
  id: string;
  creditCode: string;
  connectionId: string;
  kind: GasServiceKind;
  transferTo: string | null;
  day: string | null;
  requestedAt: string;
  completedAt: string | null;
  outcome: string | null;
  rule: RuleReference;
}

/** A connection that is neither decided on nor withdrawn. */
export interface OpenUtility {
  creditCode: string;
  id: string;
  kind: UtilityKind;
  caseNo: string;
  status: CaseStatus;
}
/** An external line with permits that are not decided on; silence may have granted them. */
export interface OpenLine {
  creditCode: string;
  id: string;
  kind: UtilityKind;
  route: string;
  package: ParallelPackage;
}

const REPORTS = {
  from: 'designation_report',
  columns: columns(
    'id',
    'creditCode',
    'zone',
    'role',
    'connectionId',
    'designatedBy',
    'text',
    'state',
    'reportedAt',
    'endedAt',
    'outcome',
    'rule',
  ),
  order: [
    ['reported_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;
const SERVICES = {
  from: 'gas_service',
  columns: columns(
    'id',
    'creditCode',
    'connectionId',
    'kind',
    'transferTo',
    'day',
    'requestedAt',
    'completedAt',
    'outcome',
    'rule',
  ),
  order: [
    ['requested_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const utilityLoaders = (database: Database) => ({
  designation: rowLoader<DesignationReportRow>(
    database,
    `select ${REPORTS.columns} from designation_report where id = any($1::uuid[])`,
    'id',
  ),
  designationsOf: pageLoader<DesignationReportRow>(database, REPORTS),
  gasService: rowLoader<GasServiceRow>(
    database,
    `select ${SERVICES.columns} from gas_service where id = any($1::uuid[])`,
    'id',
  ),
  gasServicesOf: pageLoader<GasServiceRow>(database, SERVICES),
  /** The last completed transfer of each gas connection. */
  gasTransfer: rowLoader<Pick<GasServiceRow, 'connectionId' | 'transferTo'>>(
    database,
    `select distinct on (connection_id) connection_id as "connectionId", transfer_to as "transferTo" from gas_service
     where connection_id = any($1::uuid[]) and kind = 'TRANSFER' and completed_at is not null order by connection_id, completed_at desc`,
    'connectionId',
  ),
  openUtilities: rowsLoader<OpenUtility>(
    database,
    `select ${columns('creditCode', 'id', 'kind', 'caseNo', 'status')} from (select id, case_no, status, decided_at from service_case) service_case join utility_connection using (id)
     where credit_code = any($1) and decided_at is null order by applied_at, id`,
    'creditCode',
  ),
  openLines: rowsLoader<OpenLine>(
    database,
    `select ${columns('creditCode', 'id', 'kind', 'route', 'package')} from external_line
     where credit_code = any($1) and package->>'status' = 'RUNNING' and withdrawn_at is null order by applied_at, id`,
    'creditCode',
  ),
});
