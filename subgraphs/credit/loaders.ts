import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context } from '#shared/subgraph.ts';
import { localDate } from '#shared/clock/index.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import type {
  CreditLevel,
  GradeInputs,
  GradeScheme,
  LicenceKind,
  ListColour,
  PenaltyGravity,
  TaxGrade,
  ToleranceKind,
} from './generated.ts';

export interface CreditGradeRow {
  creditCode: string;
  scheme: GradeScheme;
  level: CreditLevel;
  validFrom: string;
  validTo: string;
  inputs: GradeInputs;
  reasons: string[];
}

export interface LicenceRecordRow {
  id: string;
  creditCode: string;
  documentNo: string;
  content: string;
  kind: LicenceKind;
  authority: string;
  decidedOn: string;
  validTo: string | null;
  publishedOn: string;
  inTime: boolean;
}

export interface PenaltyRecordRow {
  id: string;
  creditCode: string;
  documentNo: string;
  violation: string;
  gravity: PenaltyGravity;
  fine: string | null;
  authority: string;
  decidedOn: string;
  publishedOn: string;
  publishedUntil: string;
  inTime: boolean;
  finePaidOn: string | null;
}

export interface ListingRow {
  id: string;
  creditCode: string;
  colour: ListColour;
  reason: string;
  authority: string;
  listedOn: string;
  delistedOn: string | null;
}

export interface BrokenPromiseRow {
  id: string;
  creditCode: string;
  department: string;
  kind: ToleranceKind;
  matter: string;
  owed: string[];
  dueOn: string;
  brokenAt: string;
  recordedOn: string;
}

const GRADE_COLUMNS = columns('creditCode', 'scheme', 'level', 'validFrom', 'validTo', 'inputs', 'reasons');
const LISTING_COLUMNS = columns('id', 'creditCode', 'colour', 'reason', 'authority', 'listedOn', 'delistedOn');

const LICENCES = {
  from: 'licence',
  columns: columns(
    'id',
    'creditCode',
    'documentNo',
    'content',
    'kind',
    'authority',
    'decidedOn',
    'validTo',
    'publishedOn',
    'inTime',
  ),
  order: [
    ['decided_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const PENALTIES = {
  from: 'penalty',
  columns: columns(
    'id',
    'creditCode',
    'documentNo',
    'violation',
    'gravity',
    'fine',
    'authority',
    'decidedOn',
    'publishedOn',
    'publishedUntil',
    'inTime',
    'finePaidOn',
  ),
  order: [
    ['decided_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const PROMISES = {
  from: 'broken_promise',
  columns: columns('id', 'creditCode', 'department', 'kind', 'matter', 'owed', 'dueOn', 'brokenAt', 'recordedOn'),
  order: [
    ['due_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** The loaders of one request: each batches what one tick asks for into one statement. */
export function createLoaders(database: Database, now: Date) {
  const today = localDate(now);
  // Publication ends by itself at the longest that the rule allows: such a penalty is kept, but no longer shown.
  const published = { sql: 'published_until >= ?::date', values: [today] };
  return {
    decisions: decisionLoader(database),
    gradeInForce: rowLoader<CreditGradeRow>(
      database,
      `select distinct on (credit_code) ${GRADE_COLUMNS} from grade
       where credit_code = any($1) and scheme = 'MARKET_RISK' and $2::date between valid_from and valid_to order by credit_code, valid_from desc`,
      'creditCode',
      [today],
    ),
    taxGrade: rowLoader<{ creditCode: string; level: TaxGrade }>(
      database,
      `select ${columns('creditCode', 'level')} from tax_grade where credit_code = any($1)`,
      'creditCode',
    ),
    openListings: rowsLoader<ListingRow>(
      database,
      `select ${LISTING_COLUMNS} from listing where credit_code = any($1) and delisted_on is null order by listed_on, id`,
      'creditCode',
    ),
    licence: rowLoader<LicenceRecordRow>(
      database,
      `select ${LICENCES.columns} from licence where id = any($1::uuid[])`,
      'id',
    ),
    penalty: rowLoader<PenaltyRecordRow>(
      database,
      `select ${PENALTIES.columns} from penalty where id = any($1::uuid[]) and published_until >= $2::date`,
      'id',
      [today],
    ),
    unpaidFines: rowsLoader<PenaltyRecordRow>(
      database,
      `select ${PENALTIES.columns} from penalty where credit_code = any($1) and fine > 0 and fine_paid_on is null order by decided_on, id`,
      'creditCode',
    ),
    listing: rowLoader<ListingRow>(database, `select ${LISTING_COLUMNS} from listing where id = any($1::uuid[])`, 'id'),
    licencesOf: pageLoader<LicenceRecordRow>(database, LICENCES),
    penaltiesOf: pageLoader<PenaltyRecordRow>(database, PENALTIES, () => [published]),
    brokenPromisesOf: pageLoader<BrokenPromiseRow>(database, PROMISES),
    allPenalties: (args: PageArguments, creditCode: string | null | undefined): Promise<Connection<PenaltyRecordRow>> =>
      page<PenaltyRecordRow>(
        database,
        PENALTIES,
        args,
        creditCode ? [published, { sql: 'credit_code = ?', values: [creditCode] }] : [published],
      ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type RequestContext = Context<Loaders>;
