import type { Context } from '#shared/subgraph.ts';
import type { Database } from '#shared/database/database.ts';
import { columns, pageLoader, rowLoader } from '#shared/paging.ts';
import type { StoredClock } from '#shared/rules.ts';
import type { Amount } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { FormerName, LogChange, Supplement } from './entities.ts';
import type { EnterpriseStatus, RegistrationEvent, RegistrationState, SizeClass } from './generated.ts';
import type { SearchKeys } from './names.ts';

export interface EnterpriseRow extends SearchKeys {
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

export interface EnterpriseRegistrationRow {
  id: string;
  creditCode: string;
  caseNo: string;
  state: RegistrationState;
  applicant: string;
  zone: string;
  name: string;
  brand: string;
  industry: string;
  sizeClass: SizeClass;
  registeredCapital: string;
  address: string;
  legalRepresentative: string;
  submittedAt: string;
  acceptedAt: string | null;
  decidedAt: string | null;
  reasons: readonly string[];
  supplements: readonly Supplement[];
  clock: StoredClock;
  amount: Amount | null;
  rule: RuleReference | null;
}

const ENTERPRISE = columns(
  'creditCode', 'name', 'brand', 'tail', 'pinyin', 'initials', 'zone', 'industry', 'sizeClass', 'registeredCapital', 'foundedOn', 'status', 'endedOn', 'address',
  'legalRepresentative', 'formerNames',
);
const REGISTRATION = columns(
  'id', 'creditCode', 'caseNo', 'state', 'applicant', 'zone', 'name', 'brand', 'industry', 'sizeClass', 'registeredCapital', 'address', 'legalRepresentative',
  'submittedAt', 'acceptedAt', 'decidedAt', 'reasons', 'supplements', 'clock', 'amount', 'rule',
);
const LOG = {
  from: 'registration_log',
  columns: columns('id', 'creditCode', 'event', 'recordedAt', 'changes'),
  order: [['recorded_at', 'timestamptz'], ['id', 'uuid']],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** The loaders of one request: each batches what one tick asks for into one statement. Lists of enterprises: search.ts. */
export function createLoaders(database: Database) {
  return {
    enterprise: rowLoader<EnterpriseRow>(database, `select ${ENTERPRISE} from enterprise where credit_code = any($1)`, 'creditCode'),
    registration: rowLoader<EnterpriseRegistrationRow>(database, `select ${REGISTRATION} from registration where id = any($1::uuid[])`, 'id'),
    registrationOf: rowLoader<EnterpriseRegistrationRow>(database, `select ${REGISTRATION} from registration where credit_code = any($1)`, 'creditCode'),
    logOf: pageLoader<RegistrationLogEntryRow>(database, LOG),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type RequestContext = Context<Loaders>;
