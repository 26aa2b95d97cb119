import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context } from '#shared/subgraph.ts';
import { graphError } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { Case, CaseTerms } from '#shared/case/index.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type {
  ConnectionArea,
  ExternalLineMode,
  LandParcelState,
  LandPurpose,
  ProjectCategory,
  ProjectFilter,
  ProjectState,
  RegionalAssessmentFilter,
  UtilityClass,
  UtilityKind,
} from './generated.ts';
import type { LandPermitDocument } from './land/permit-documents.ts';
import type { Finding, LandChecks, LandUse } from './land/rules.ts';
import { fastTrackLoaders } from './fast-track/loaders.ts';
import { jointLoaders } from './joint/loaders.ts';
import type { JointProcedureRow as Joint, MergedProcedureRow as Merged } from './joint/loaders.ts';
import { supervisionLoaders } from './supervision/loaders.ts';
import type { DesignerLiabilityRow as Liability } from './supervision/loaders.ts';
import { matterLoaders } from './matters/loaders.ts';
import type { ProjectFacts } from './permits/permits.ts';
import { majorLoaders } from './major/loaders.ts';
import type * as major from './major/loaders.ts';
import { tenderLoaders } from './tenders/loaders.ts';
import type * as tenders from './tenders/loaders.ts';
import { utilityLoaders } from './utilities/loaders.ts';
import type * as utilities from './utilities/loaders.ts';
import { worksLoaders } from './works/loaders.ts';
import type * as works from './works/loaders.ts';
import { OPEN_STATES } from './rules.ts';
import type { StageDates } from './rules.ts';

/** A project with its case. */
export interface ProjectRow
  extends Pick<Case, 'caseNo' | 'status' | 'decidedAt' | 'clock' | 'rule' | 'supplements' | 'reasons' | 'version'> {
  projectCode: string;
  creditCode: string;
  zone: string;
  name: string;
  category: ProjectCategory;
  investment: string;
  floorArea: number;
  appliedAt: string;
  state: ProjectState;
  caseId: string;
  /** A project has a limit, if only the national one. */
  terms: CaseTerms;
  stages: readonly StageDates[];
  park: string | null;
  /** Null on projects from before they were asked. */
  facts: ProjectFacts | null;
  landPermitDocuments: readonly LandPermitDocument[] | null;
}

export interface RegionalAssessmentRow {
  id: string;
  zone: string;
  park: string;
  parkName: string;
  type: string;
  organCode: string;
  validFrom: string;
  validTo: string;
  reportHash: string;
  freeSharing: boolean;
  publishedOn: string;
}

export interface LandParcelRow {
  parcelCode: string;
  zone: string;
  park: string | null;
  organCode: string;
  location: string;
  purpose: LandPurpose;
  area: number;
  state: LandParcelState;
  checks: LandChecks;
  findings: readonly Finding[];
  registeredOn: string;
  standardOn: string | null;
  suppliedTo: string | null;
  suppliedOn: string | null;
  landUse: LandUse | null;
  landUseRule: RuleReference | null;
}

/** A connection with its case. */
export interface UtilityConnectionRow
  extends Pick<Case, 'caseNo' | 'status' | 'decidedAt' | 'clock' | 'terms' | 'rule' | 'reasons' | 'version'> {
  id: string;
  creditCode: string;
  zone: string;
  kind: UtilityKind;
  class: UtilityClass | null;
  area: ConnectionArea;
  capacityKw: number | null;
  loadKva: number | null;
  cost: string | null;
  freeReasons: string[];
  costRule: RuleReference | null;
  replyOnSpot: boolean | null;
  limitNote: string;
  appliedAt: string;
}

const UTILITIES = {
  from: '(select id, case_no, status, decided_at, clock, terms, rule, reasons, version from service_case) service_case join utility_connection using (id)',
  columns: columns(
    'id',
    'creditCode',
    'zone',
    'kind',
    'class',
    'area',
    'capacityKw',
    'loadKva',
    'cost',
    'freeReasons',
    'costRule',
    'replyOnSpot',
    'limitNote',
    'appliedAt',
    'caseNo',
    'status',
    'decidedAt',
    'clock',
    'terms',
    'rule',
    'reasons',
    'version',
  ),
  order: [
    ['applied_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export interface ExternalLineRow {
  id: string;
  creditCode: string;
  zone: string;
  kind: UtilityKind;
  route: string;
  roadCrossing: number;
  lineLength: number;
  mode: ExternalLineMode;
  reasons: string[];
  rule: RuleReference;
  package: ParallelPackage | null;
  appliedAt: string;
  withdrawnAt: string | null;
}

const EXTERNAL_LINES = {
  from: 'external_line',
  columns: columns(
    'id',
    'creditCode',
    'zone',
    'kind',
    'route',
    'roadCrossing',
    'lineLength',
    'mode',
    'reasons',
    'rule',
    'package',
    'appliedAt',
    'withdrawnAt',
  ),
  order: [
    ['applied_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export interface OutageNoticeRow {
  id: string;
  zone: string;
  line: string;
  startsAt: string;
  endsAt: string;
  emergency: boolean;
  reason: string;
  enterprises: number;
  noticedAt: string;
}

const OUTAGE_NOTICES = {
  from: 'outage_recipient join (select id, zone, line, ends_at, emergency, reason, enterprises, noticed_at from outage_notice) outage_notice on id = notice_id',
  columns: columns('id', 'zone', 'line', 'startsAt', 'endsAt', 'emergency', 'reason', 'enterprises', 'noticedAt'),
  order: [
    ['starts_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const PARCELS = {
  from: 'land_parcel',
  columns: columns(
    'parcelCode',
    'zone',
    'park',
    'organCode',
    'location',
    'purpose',
    'area',
    'state',
    'checks',
    'findings',
    'registeredOn',
    'standardOn',
    'suppliedTo',
    'suppliedOn',
    'landUse',
    'landUseRule',
  ),
  order: [
    ['registered_on', 'date'],
    ['parcel_code', 'text'],
  ],
  direction: 'desc',
} as const;

const ASSESSMENTS = {
  from: 'regional_assessment',
  columns: columns(
    'id',
    'zone',
    'park',
    'parkName',
    'type',
    'organCode',
    'validFrom',
    'validTo',
    'reportHash',
    'freeSharing',
    'publishedOn',
  ),
  order: [
    ['valid_from', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** Assessments of parks: `$1` = places. */
export const ASSESSMENTS_AT = `select ${ASSESSMENTS.columns}, zone || '/' || park as place from regional_assessment where (zone || '/' || park) = any($1) order by type, valid_from`;

const PROJECTS = {
  from: '(select id, case_no, status, decided_at, clock, terms, rule, supplements, reasons, version from service_case) service_case join project on id = case_id',
  columns: columns(
    'projectCode',
    'creditCode',
    'zone',
    'name',
    'category',
    'investment',
    'floorArea',
    'appliedAt',
    'state',
    'stages',
    'caseId',
    'park',
    'facts',
    'landPermitDocuments',
    'caseNo',
    'status',
    'decidedAt',
    'clock',
    'terms',
    'rule',
    'supplements',
    'reasons',
    'version',
  ),
  order: [
    ['applied_at', 'timestamptz'],
    ['project_code', 'text'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** A project that is neither decided on nor withdrawn. */
export type OpenProject = Pick<ProjectRow, 'creditCode' | 'projectCode' | 'name' | 'state' | 'caseId'>;

export type MajorProjectRow = major.MajorProjectRow;
export type ProjectAdoptionRow = major.ProjectAdoptionRow;
export type ProjectIssueRow = major.ProjectIssueRow;
export type ProjectLedgerEntryRow = major.ProjectLedgerEntryRow;
export type CoordinationMeetingRow = major.CoordinationMeetingRow;
export type MeetingTaskRow = major.MeetingTaskRow;
export type EfficiencyInspectionRow = major.EfficiencyInspectionRow;
export type SupervisionOrderRow = major.SupervisionOrderRow;
export type ProjectAgentRow = major.ProjectAgentRow;
export type AgentContactRow = major.AgentContactRow;
export type TenderRow = tenders.TenderRow;
export type UtilityProjectRow = works.UtilityProjectRow;
export type DesignationReportRow = utilities.DesignationReportRow;
export type GasServiceRow = utilities.GasServiceRow;

/** The loaders of one request: each batches what one tick asks for into one statement. */
export function createLoaders(database: Database, now: Date) {
  return {
    ...matterLoaders(database),
    ...jointLoaders(database),
    ...supervisionLoaders(database),
    ...fastTrackLoaders(database),
    ...majorLoaders(database, now),
    ...tenderLoaders(database),
    ...worksLoaders(database),
    ...utilityLoaders(database),
    decisions: decisionLoader(database),
    project: rowLoader<ProjectRow>(
      database,
      `select ${PROJECTS.columns} from ${PROJECTS.from} where project_code = any($1)`,
      'projectCode',
    ),
    openProjects: rowsLoader<OpenProject>(
      database,
      `select ${columns('creditCode', 'projectCode', 'name', 'state', 'caseId')} from project where credit_code = any($1) and state = any($2) order by applied_at, project_code`,
      'creditCode',
      [OPEN_STATES],
    ),
    utility: rowLoader<UtilityConnectionRow>(
      database,
      `select ${UTILITIES.columns} from ${UTILITIES.from} where id = any($1::uuid[])`,
      'id',
    ),
    utilitiesOf: pageLoader<UtilityConnectionRow>(database, UTILITIES),
    externalLine: rowLoader<ExternalLineRow>(
      database,
      `select ${EXTERNAL_LINES.columns} from external_line where id = any($1::uuid[])`,
      'id',
    ),
    externalLinesOf: pageLoader<ExternalLineRow>(database, EXTERNAL_LINES),
    outageNoticesOf: pageLoader<OutageNoticeRow>(database, OUTAGE_NOTICES),
    projectsOf: pageLoader<ProjectRow>(database, PROJECTS),
    allProjects: (args: PageArguments, filter: ProjectFilter | null | undefined): Promise<Connection<ProjectRow>> =>
      page<ProjectRow>(database, PROJECTS, args, filter ? conditions(filter) : []),
    parcel: rowLoader<LandParcelRow>(
      database,
      `select ${PARCELS.columns} from land_parcel where parcel_code = any($1)`,
      'parcelCode',
    ),
    parcelsOf: (
      zone: string,
      state: LandParcelState | null | undefined,
      args: PageArguments,
    ): Promise<Connection<LandParcelRow>> =>
      page<LandParcelRow>(database, PARCELS, args, equal({ zone: checkZone(zone), state })),
    assessment: rowLoader<RegionalAssessmentRow>(
      database,
      `select ${ASSESSMENTS.columns} from regional_assessment where id = any($1::uuid[])`,
      'id',
    ),
    /** Of a park, by its place: `zone/park`. */
    assessmentsAt: rowsLoader<RegionalAssessmentRow & { place: string }>(database, ASSESSMENTS_AT, 'place'),
    assessmentsOf: (
      zone: string,
      args: PageArguments,
      { park, type, validOn }: RegionalAssessmentFilter,
    ): Promise<Connection<RegionalAssessmentRow>> =>
      page<RegionalAssessmentRow>(database, ASSESSMENTS, args, [
        { sql: 'zone = ?', values: [checkZone(zone)] },
        ...equal({ park, type }),
        ...(validOn ? [{ sql: 'valid_from <= ? and valid_to >= ?', values: [validOn, validOn] }] : []),
      ]),
  };
}

function conditions({ zone, category, state }: ProjectFilter): Condition[] {
  if (zone) checkZone(zone);
  return equal({ zone, category, state });
}

/** The code of a zone there is; BAD_USER_INPUT for any other. */
export function checkZone(zone: string): string {
  if (zoneCodes.includes(zone)) return zone;
  throw graphError(
    'BAD_USER_INPUT',
    `zone must be one of ${zoneCodes.join(', ')}, but got: ${JSON.stringify(zone.slice(0, 40))}`,
  );
}

/** A condition for each column that is given. */
const equal = (given: Record<string, string | null | undefined>): Condition[] =>
  Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([column, value]) => ({ sql: `${column} = ?`, values: [value] }));

/** Joint and merged procedures and designers, as their resolvers take them. */
export type JointProcedureRow = Joint;
export type MergedProcedureRow = Merged;
export type DesignerLiabilityRow = Liability;

export type Loaders = ReturnType<typeof createLoaders>;
export type RequestContext = Context<Loaders>;
