import type { RowOf } from '#shared/database/rows.ts';
import type { IssuedCreditCode } from './entities.ts';

export type IssuedCreditCodeRow = RowOf<IssuedCreditCode>;
