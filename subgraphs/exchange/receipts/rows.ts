import type { RowOf } from '#shared/database/rows.ts';
import type { AccessReceipt } from './entities.ts';

export type AccessReceiptRow = RowOf<AccessReceipt>;
