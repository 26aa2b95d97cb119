/** Rows of external lines and outages. */
import type { ParallelPackage } from '#shared/case/package.ts';
import type { ClockReading, LocalDate } from '#shared/clock/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Words } from '#shared/messages.ts';
import type { ExternalLine, OutageNotice, PowerReliability } from './entities.ts';

export type { SparedPermit } from './entities.ts';

export type ExternalLineRow = RowOf<ExternalLine>;
export type OutageNoticeRow = RowOf<OutageNotice>;
export type RecordedSupply = RowOf<PowerReliability>;

/** An external line with permits that are not decided on; silence may have granted them. */
export type OpenLine = Pick<ExternalLineRow, 'creditCode' | 'id' | 'kind' | 'route'> & {
  package: NonNullable<ExternalLineRow['package']>;
};

/** One permit of a line as it stands. */
export interface ExternalLinePermitTaskRow {
  permit: string;
  agency: string;
  status: ParallelPackage['status'];
  outcome: Words | null;
  documentNo: string | null;
  clock: ClockReading | null;
  /**
   * G60: the last day of the limit, once it has passed without a decision: silence was consent. No permit of a line is
   * a matter of safety.
   */
  deemedOn: LocalDate | null;
}
