import type { RowOf } from '#shared/database/rows.ts';
import type { PenaltyCase } from './entities.ts';

export type PenaltyCaseRow = RowOf<PenaltyCase>;

/** Fields of a case, of a row or of the entity: the entity leaves out what is not there yet. */
export type CaseFields<Name extends keyof PenaltyCaseRow> = {
  [Field in Name as null extends PenaltyCaseRow[Field] ? never : Field]: PenaltyCaseRow[Field];
} & { [Field in Name as null extends PenaltyCaseRow[Field] ? Field : never]?: PenaltyCaseRow[Field] | undefined };

/** A case that is not decided. */
export type OpenPenalty = Pick<PenaltyCaseRow, 'id' | 'creditCode' | 'authority' | 'openedAt'>;
