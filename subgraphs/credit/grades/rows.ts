import type { RowOf } from '#shared/database/rows.ts';
import type { Grade, StoredTaxGrade } from './entities.ts';

export type CreditGradeRow = RowOf<Grade>;
export type StoredTaxGradeRow = RowOf<StoredTaxGrade>;
