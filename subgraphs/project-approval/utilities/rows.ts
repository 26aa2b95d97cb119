/** Rows of connections, reports of designations and gas services. */
import type { Case } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { DesignationReport, GasService, UtilityConnection, UtilityStandard } from './entities.ts';

/** A connection with its case. */
export type UtilityConnectionRow = RowOf<UtilityConnection> &
  Pick<Case, 'acceptedBy' | 'caseNo' | 'status' | 'decidedAt' | 'clock' | 'terms' | 'rule' | 'reasons' | 'version'>;
export type DesignationReportRow = RowOf<DesignationReport>;
export type GasServiceRow = RowOf<GasService>;
export type UtilityStandardRow = Omit<RowOf<UtilityStandard>, 'publishedBy'>;

/** A connection that is neither decided on nor withdrawn. */
export type OpenUtility = Pick<UtilityConnectionRow, 'creditCode' | 'id' | 'kind' | 'caseNo' | 'status'>;
