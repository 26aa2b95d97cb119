import type { RowOf } from '#shared/database/rows.ts';
import type { CreditReport } from './entities.ts';

export type CreditReportRow = RowOf<CreditReport>;
