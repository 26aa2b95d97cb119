/** Rows of external lines and outages. */
import type { RowOf } from '#shared/database/rows.ts';
import type { ExternalLine, OutageNotice, PowerReliability } from './entities.ts';

export type { SparedPermit } from './entities.ts';

export type ExternalLineRow = RowOf<ExternalLine>;
export type OutageNoticeRow = RowOf<OutageNotice>;
export type RecordedSupply = RowOf<PowerReliability>;

/** An external line with permits that are not decided on; silence may have granted them. */
export type OpenLine = Pick<ExternalLineRow, 'creditCode' | 'id' | 'kind' | 'route'> & {
  package: NonNullable<ExternalLineRow['package']>;
};
