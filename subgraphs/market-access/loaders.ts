import type { Blocker } from '#shared/case/blockers.ts';
import type { RevealRow } from './reveals/reveals.ts';
import { debtLoaders } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { Database } from '#shared/database/database.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Context } from '#shared/subgraph.ts';
import { decisionLoader } from '#shared/case/decisions.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { CASE_FIELDS } from './case-fields.ts';
import type { CaseFields } from './case-fields.ts';
import type { FormerName, LogChange } from './entities.ts';
import type {
  ChangesApplied,
  CrossCityMatter,
  DecidingCalendar,
  DeregistrationKind,
  DeregistrationState,
  EnterpriseStatus,
  LicenceStatus,
  RegistrationEvent,
  SizeClass,
  TaxCaseKind,
} from './generated.ts';
import type { LicencePermit } from './permits/industry-licence-rules.ts';
import type { LiquidationFacts } from './deregistrations/liquidation-rules.ts';
import type { SearchKeys } from './registrations/names.ts';
import { realEstateLoaders } from './real-estate/rows.ts';
import type { RealEstateApplication, RealEstateUnit } from './real-estate/rows.ts';

export type RealEstateRow = RealEstateUnit;
export type RealEstateCaseRow = RealEstateApplication;

export interface EnterpriseRow extends SearchKeys {
  /** What other departments have against its deregistration; there where @requires asked them. */
  creditBlockers?: readonly Blocker[] | null;
  projectBlockers?: readonly Blocker[] | null;
  financingBlockers?: readonly Blocker[] | null;
  inspectionBlockers?: readonly Blocker[] | null;
  creditCode: string;
  name: string;
  brand: string;
  zone: string;
  industry: string;
  sizeClass: SizeClass;
  registeredCapital: string;
  foundedOn: string;
  status: EnterpriseStatus;
  endedOn: string | null;
  address: string;
  legalRepresentative: string;
  /** The last one first. */
  formerNames: readonly FormerName[];
}

export interface RegistrationLogEntryRow {
  id: string;
  creditCode: string;
  event: RegistrationEvent;
  recordedAt: string;
  changes: LogChange[];
}

/** A registration with its case. */
export interface EnterpriseRegistrationRow extends CaseFields {
  applicant: string;
  name: string;
  brand: string;
  industry: string;
  sizeClass: SizeClass;
  registeredCapital: string;
  address: string;
  legalRepresentative: string;
}

export interface TaxRiskRow {
  creditCode: string;
  risk: boolean;
  reason: string;
  since: string;
}

/** A tax case with its case of the kit. */
export interface TaxCaseRow extends CaseFields {
  kind: TaxCaseKind;
  subject: string;
  limitNote: string | null;
}

export interface TaxBurdenReportRow {
  creditCode: string;
  year: number;
  payments: number;
  hours: string;
  reportedAt: string;
}

const ENTERPRISE = columns(
  'creditCode',
  'name',
  'brand',
  'tail',
  'pinyin',
  'initials',
  'zone',
  'industry',
  'sizeClass',
  'registeredCapital',
  'foundedOn',
  'status',
  'endedOn',
  'address',
  'legalRepresentative',
  'formerNames',
);
const REGISTRATION = columns(
  ...CASE_FIELDS,
  'applicant',
  'name',
  'brand',
  'industry',
  'sizeClass',
  'registeredCapital',
  'address',
  'legalRepresentative',
);
const REGISTRATIONS = `select ${REGISTRATION} from registration join service_case using (id, credit_code, zone)`;
const LOG = {
  from: 'registration_log',
  columns: columns('id', 'creditCode', 'event', 'recordedAt', 'changes'),
  order: [
    ['recorded_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const TAX_CASE = columns(...CASE_FIELDS, 'kind', 'subject', 'limitNote');
const TAX_CASES = {
  // What both tables have is the same in both: the list is found by the one's index, the case by its id.
  from: 'tax_case join service_case using (id, credit_code, zone, submitted_at)',
  columns: TAX_CASE,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const TAX_BURDEN = columns('creditCode', 'year', 'payments', 'hours', 'reportedAt');

/** A deregistration as it is stored. */
export interface DeregistrationRow {
  id: string;
  creditCode: string;
  kind: DeregistrationKind;
  state: DeregistrationState;
  zone: string;
  applicant: string;
  announcedOn: string;
  noticeUntil: string;
  closeBy: string | null;
  liquidation: LiquidationFacts | null;
  fee: string;
  rule: RuleReference;
  objection: { reason: string; madeAt: string; role: string } | null;
  caseId: string | null;
  endedOn: string | null;
}
/** The case that closes one, as its field reads it. */
export type DeregistrationCaseRow = Pick<Case, 'id' | 'caseNo' | 'status' | 'clock' | 'terms' | 'zone' | 'version'>;

/** A start-up as it is stored; its fields read the package. */
export interface StartupRow {
  creditCode: string;
  package: ParallelPackage;
}

/** A change of registration with its case. */
export type ChangeOfRegistrationRow = CaseFields & { changes: ChangesApplied };
const CHANGE = columns(...CASE_FIELDS, 'changes');

interface PremisesFacts {
  creditCode: string;
  additionalAddresses: readonly string[];
  webAddress: string | null;
  byCommitment: boolean;
}

const DEREGISTRATION = columns(
  'id',
  'creditCode',
  'kind',
  'state',
  'zone',
  'applicant',
  'announcedOn',
  'noticeUntil',
  'closeBy',
  'liquidation',
  'fee',
  'rule',
  'objection',
  'caseId',
  'endedOn',
);

/** A licence of a trade, in its version of today. */
export interface IndustryLicenceRow {
  licenceNo: string;
  creditCode: string;
  zone: string;
  trade: string;
  status: LicenceStatus;
  version: number;
  permits: readonly LicencePermit[];
  token: string;
  issuedAt: string;
  reasons: readonly string[];
}
const LICENCE = columns(
  'licenceNo',
  'creditCode',
  'zone',
  'trade',
  'status',
  'version',
  'permits',
  'token',
  'issuedAt',
  'reasons',
);

/** A case across cities with its case; `rule` is the one of the agreement, `limitRule` that of the limit. */
export interface CrossCityCaseRow extends Omit<CaseFields, 'rule'> {
  applicant: string;
  homeZone: string;
  hostZone: string;
  matter: CrossCityMatter;
  deciding: DecidingCalendar;
  rule: RuleReference;
  limitRule: RuleReference | null;
  forwardedAt: string | null;
  carrier: string | null;
  trackingNo: string | null;
  mailedAt: string | null;
  deliveredAt: string | null;
}
const CROSS_CITY = {
  from: 'cross_city_case join service_case using (id, credit_code, submitted_at)',
  columns: `${columns(
    ...CASE_FIELDS.filter(name => name !== 'rule'),
    'applicant',
    'homeZone',
    'hostZone',
    'matter',
    'deciding',
    'forwardedAt',
    'carrier',
    'trackingNo',
    'mailedAt',
    'deliveredAt',
  ).replace('matter as', 'cross_city_case.matter as')}, cross_city_case.rule as rule, service_case.rule as "limitRule"`,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const REVEALS = {
  from: 'reveal',
  columns: columns('id', 'creditCode', 'what', 'reader', 'purpose', 'caseNo', 'revealedAt'),
  order: [
    ['revealed_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export type { RevealRow };

export interface DormancyRow {
  id: string;
  creditCode: string;
  fromOn: string;
  until: string;
  reason: string;
  serviceAddress: string | null;
  rule: RuleReference;
  endedOn: string | null;
}
const DORMANCY = columns('id', 'creditCode', 'fromOn', 'until', 'reason', 'serviceAddress', 'rule', 'endedOn');

/**
 * The loaders of one request: each batches what one tick asks for into one statement. Lists of enterprises: search.ts.
 */
export function createLoaders(database: Database) {
  return {
    decisions: decisionLoader(database),
    enterprise: rowLoader<EnterpriseRow>(
      database,
      `select ${ENTERPRISE} from enterprise where credit_code = any($1)`,
      'creditCode',
    ),
    registration: rowLoader<EnterpriseRegistrationRow>(database, `${REGISTRATIONS} where id = any($1::uuid[])`, 'id'),
    registrationOf: rowLoader<EnterpriseRegistrationRow>(
      database,
      `${REGISTRATIONS} where credit_code = any($1)`,
      'creditCode',
    ),
    taxRisk: rowLoader<TaxRiskRow>(
      database,
      `select ${columns('creditCode', 'risk', 'reason', 'since')} from tax_risk where credit_code = any($1)`,
      'creditCode',
    ),
    taxCase: rowLoader<TaxCaseRow>(
      database,
      `select ${TAX_CASE} from ${TAX_CASES.from} where id = any($1::uuid[])`,
      'id',
    ),
    taxCasesOf: pageLoader<TaxCaseRow>(database, TAX_CASES),
    taxBurdenOf: rowsLoader<TaxBurdenReportRow>(
      database,
      `select ${TAX_BURDEN} from tax_burden_report where credit_code = any($1) order by year desc`,
      'creditCode',
    ),
    deregistration: rowLoader<DeregistrationRow>(
      database,
      `select ${DEREGISTRATION} from deregistration where id = any($1::uuid[])`,
      'id',
    ),
    deregistrationOf: rowLoader<DeregistrationRow>(
      database,
      `select distinct on (credit_code) ${DEREGISTRATION} from deregistration where credit_code = any($1) order by credit_code, announced_on desc, id desc`,
      'creditCode',
    ),
    closing: rowLoader<DeregistrationCaseRow>(
      database,
      `select ${columns('id', 'caseNo', 'status', 'clock', 'terms', 'zone', 'version')} from service_case where id = any($1::uuid[])`,
      'id',
    ),
    openCases: rowsLoader<{ creditCode: string; matter: string; cases: number }>(
      database,
      `select ${columns('creditCode', 'matter')}, count(*)::int as cases from service_case where credit_code = any($1) and decided_at is null group by credit_code, matter order by matter`,
      'creditCode',
    ),
    startup: rowLoader<StartupRow>(
      database,
      `select ${columns('creditCode', 'package')} from startup where credit_code = any($1)`,
      'creditCode',
    ),
    premises: rowLoader<PremisesFacts>(
      database,
      `select ${columns('creditCode', 'additionalAddresses', 'webAddress', 'byCommitment')} from premises where credit_code = any($1)`,
      'creditCode',
    ),
    changeOf: rowLoader<ChangeOfRegistrationRow>(
      database,
      `select ${CHANGE} from (
         select distinct on (credit_code) id, changes from change_of_registration where credit_code = any($1) order by credit_code, submitted_at desc, id desc
       ) newest join service_case using (id)`,
      'creditCode',
    ),
    ...realEstateLoaders(database),
    revealsOf: pageLoader<RevealRow>(database, REVEALS),
    ...debtLoaders(database),
    dormanciesOf: rowsLoader<DormancyRow>(
      database,
      `select ${DORMANCY} from dormancy where credit_code = any($1) order by from_on desc, id`,
      'creditCode',
    ),
    crossCity: rowLoader<CrossCityCaseRow>(
      database,
      `select ${CROSS_CITY.columns} from ${CROSS_CITY.from} where id = any($1::uuid[])`,
      'id',
    ),
    crossCityOf: pageLoader<CrossCityCaseRow>(database, CROSS_CITY),
    industryLicence: rowLoader<IndustryLicenceRow>(
      database,
      `select ${LICENCE} from industry_licence where licence_no = any($1)`,
      'licenceNo',
    ),
    industryLicencesOf: rowsLoader<IndustryLicenceRow>(
      database,
      `select ${LICENCE} from industry_licence where credit_code = any($1) and status = 'ACTIVE' order by trade`,
      'creditCode',
    ),
    logOf: pageLoader<RegistrationLogEntryRow>(database, LOG),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type RequestContext = Context<Loaders>;
