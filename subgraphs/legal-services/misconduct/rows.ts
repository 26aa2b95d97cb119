import type { RowOf } from '#shared/database/rows.ts';
import type { MisconductReport } from './entities.ts';

export type MisconductReportRow = RowOf<MisconductReport>;

/** Answers about one body in a quarter. */
export interface BodyAnswers {
  authority: string;
  answers: number;
  notShown: number;
  recommended: number;
  tookFavours: number;
}
