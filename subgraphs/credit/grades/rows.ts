import type { RowOf } from '#shared/database/rows.ts';
import type { GradeScheme } from '../generated.ts';
import type { Grade, SchemeGrade } from './entities.ts';

export type CreditGradeRow = RowOf<Grade>;

/** A grade of any scheme as it is shown: the risk classification's own is among them. */
export type SchemeGradeRow = Omit<RowOf<SchemeGrade>, 'scheme' | 'endedOn'> & { scheme: GradeScheme };
