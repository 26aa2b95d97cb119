/**
 * Cases as they move and warnings as they are given, for subscriptions. Both tables grow in the order in which
 * transactions were committed (events/store.ts). A case that moves twice between two readings is told once, as it is
 * then.
 */
import type { RowSource } from '#shared/database/row-streams.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CaseAlert, DeskCase } from './entities.ts';
import type { AlertTold, DeskCaseRow } from './rows.ts';

export const LIVE_MOVES: RowSource<DeskCaseRow> = {
  newest: 'select coalesce(max(moved_seq), 0)::text as newest from desk_case',
  following: `select ${columnsOf(DeskCase)} from desk_case where moved_seq > $1 order by moved_seq limit $2`,
  numberOf: ({ movedSeq }) => String(movedSeq),
};

export const LIVE_ALERTS: RowSource<AlertTold> = {
  newest: 'select coalesce(max(seq), 0)::text as newest from case_alert',
  following: `select told.*, desk_case.office_zone as "officeZone"
    from (select ${columnsOf(CaseAlert)} from case_alert where seq > $1 order by seq limit $2) as told
    left join desk_case on desk_case.id = told."caseId" order by told.seq`,
  numberOf: ({ seq }) => String(seq),
};
