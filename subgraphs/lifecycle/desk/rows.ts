import type { Connection } from '#shared/database/paging.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Count } from '#shared/search/find.ts';
import type { CaseAlert, DeskCase } from './entities.ts';

export type DeskCaseRow = RowOf<DeskCase>;
export type CaseAlertRow = RowOf<CaseAlert>;

/** A warning with the zone whose officers work on its case. */
export type AlertTold = CaseAlertRow & Pick<DeskCaseRow, 'officeZone'>;

/** The caller, with what of the desk is his. */
export interface ViewerRow {
  role: string;
}

/** A row becomes the parent of a case's resolvers under the contract's name. */
export type CaseRow = DeskCaseRow;

/** A warning, as subscribers get it. */
export type ClockAlertRow = AlertTold;

/** A zone in which an officer works, by its code. */
export type OfficeZoneRow = string;

/** A page of cases, and how many there are on all pages, counted where it is asked for. */
export interface CaseConnectionRow extends Connection<DeskCaseRow> {
  count(): Promise<Count>;
}
