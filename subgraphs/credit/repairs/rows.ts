import type { RowOf } from '#shared/database/rows.ts';
import type { CreditRepair } from './entities.ts';

export type CreditRepairRow = RowOf<CreditRepair>;
