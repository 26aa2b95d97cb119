import type { RowOf } from '#shared/database/rows.ts';
import type { IpCase } from './entities.ts';

export type IpCaseRow = RowOf<IpCase>;

/** Cases of a zone over some days. */
export interface IpCounts {
  requested: number;
  closed: number;
  simple: number;
}
