/** Reads of regional assessments: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments, KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { checkZone } from '#shared/input.ts';
import type { RegionalAssessmentFilter } from '../generated.ts';
import { equalTo } from '../input.ts';
import { RegionalAssessment } from './entities.ts';
import type { RegionalAssessmentRow } from './rows.ts';

const ASSESSMENTS = {
  from: 'regional_assessment',
  columns: columnsOf(RegionalAssessment),
  order: [
    ['valid_from', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** Assessments of parks: `$1` = places, `zone/park`. */
export const ASSESSMENTS_AT: KeyedSql =
  key => `select ${ASSESSMENTS.columns}, zone || '/' || park as place from regional_assessment
  where ${key("(zone || '/' || park)")} order by type, valid_from`;

export const assessmentLoaders = {
  assessment: ({ database }: LoaderScope) =>
    rowLoader<RegionalAssessmentRow>(
      database,
      key => `select ${ASSESSMENTS.columns} from regional_assessment where ${key('id', 'uuid')}`,
      'id',
    ),
  /** Of a park, by its place: `zone/park`. */
  assessmentsAt: ({ database }: LoaderScope) =>
    rowsLoader<RegionalAssessmentRow & { place: string }>(database, ASSESSMENTS_AT, 'place'),
  assessmentsOf:
    ({ database }: LoaderScope) =>
    (
      zone: string,
      args: PageArguments,
      { park, type, validOn }: RegionalAssessmentFilter,
    ): Promise<Connection<RegionalAssessmentRow>> =>
      page<RegionalAssessmentRow>(database, ASSESSMENTS, args, [
        { sql: 'zone = ?', values: [checkZone(zone)] },
        ...equalTo({ park, type }),
        ...(validOn ? [{ sql: 'valid_from <= ? and valid_to >= ?', values: [validOn, validOn] }] : []),
      ]),
};
