import type { Blocker } from '#shared/case/blockers.ts';
import type { Connection } from '#shared/database/paging.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Count } from '#shared/search/find.ts';
import type { Enterprise, LogEntry } from './entities.ts';

export type { FormerName, LogChange } from './entities.ts';

/** What other departments have against a deregistration, where `@requires` brought it. */
export interface RequiredBlockers {
  creditBlockers?: readonly Blocker[] | null;
  projectBlockers?: readonly Blocker[] | null;
  financingBlockers?: readonly Blocker[] | null;
  inspectionBlockers?: readonly Blocker[] | null;
}

export type EnterpriseRow = RowOf<Enterprise> & RequiredBlockers;

export type RegistrationLogEntryRow = RowOf<LogEntry>;

/** A page of enterprises, and how many there are on all pages, which is counted where it is asked for. */
export interface EnterpriseConnectionRow extends Connection<EnterpriseRow> {
  count(): Promise<Count>;
}
