/** Rows of the register of real estate, of what lies on it, and of applications; and their loaders. */
import type { Database } from '#shared/database/database.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { RealEstateChannel, RealEstateKind, TitleUtility } from '../generated.ts';
import { CASE_FIELDS } from '../case-fields.ts';
import type { CaseFields } from '../case-fields.ts';
import type { RealEstateDetails } from './rules.ts';

export interface RealEstateUnit {
  unitNo: string;
  creditCode: string;
  zone: string;
  location: string;
  area: string;
  certificateNo: string;
  registeredOn: string;
}

/** What lies on a unit; `until` null while it does. */
export interface Encumbrance {
  id: string;
  unitNo: string;
  creditCode: string;
  kind: 'MORTGAGE' | 'SEIZURE' | 'OBJECTION';
  /** Credit code of the mortgagee; what the seizure or objection rests on. */
  holder: string;
  amount: string | null;
  since: string;
  until: string | null;
}

/** A utility that was asked to put its account in the new owner's name. */
export interface UtilityTransfer {
  utility: TitleUtility;
  askedAt: string;
  confirmedAt: string | null;
}

export interface RealEstateApplication extends CaseFields {
  applicant: string;
  unitNo: string;
  kind: RealEstateKind;
  channel: RealEstateChannel;
  instant: boolean;
  greenChannel: boolean;
  details: RealEstateDetails;
  certificateNo: string | null;
  utilities: readonly UtilityTransfer[];
}

const UNIT = columns('unitNo', 'creditCode', 'zone', 'location', 'area', 'certificateNo', 'registeredOn');
const UNITS = {
  from: 'real_estate',
  columns: UNIT,
  order: [
    ['registered_on', 'date'],
    ['unit_no', 'text'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;
const ENCUMBRANCE = columns('id', 'unitNo', 'creditCode', 'kind', 'holder', 'amount', 'since', 'until');
const CASE = columns(
  ...CASE_FIELDS,
  'applicant',
  'unitNo',
  'kind',
  'channel',
  'instant',
  'greenChannel',
  'details',
  'certificateNo',
  'utilities',
);
const CASES = {
  from: 'real_estate_case join service_case using (id, credit_code, zone, submitted_at)',
  columns: CASE,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const realEstateLoaders = (database: Database) => ({
  realEstateOf: pageLoader<RealEstateUnit>(database, UNITS),
  realEstateUnit: rowLoader<RealEstateUnit>(
    database,
    `select ${UNIT} from real_estate where unit_no = any($1)`,
    'unitNo',
  ),
  encumbrancesOf: rowsLoader<Encumbrance>(
    database,
    `select ${ENCUMBRANCE} from real_estate_encumbrance where unit_no = any($1) order by since, id`,
    'unitNo',
  ),
  openEncumbrances: rowsLoader<{ creditCode: string; kind: Encumbrance['kind']; number: number }>(
    database,
    `select ${columns('creditCode', 'kind')}, count(*)::int as number from real_estate_encumbrance where credit_code = any($1) and until is null group by credit_code, kind order by kind`,
    'creditCode',
  ),
  realEstateCase: rowLoader<RealEstateApplication>(
    database,
    `select ${CASE} from ${CASES.from} where id = any($1::uuid[])`,
    'id',
  ),
  realEstateCasesOf: pageLoader<RealEstateApplication>(database, CASES),
});
