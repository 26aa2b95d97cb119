/** Cases in a department's database: the write of a step stores case and event, and records a change in the feed. */
import { refuse } from '../errors.ts';
import { isUuid } from '../database/paging.ts';
import { columnsOf, tableOf } from '../database/rows.ts';
import type { RowOf } from '../database/rows.ts';
import type { Write } from '../database/write.ts';
import { refuseOlder, stepCase } from './case.ts';
import type { Actor, Case, CaseEvent, StepDetail, Stepped } from './case.ts';
import type { MovedCase } from './desk.ts';
import { ServiceCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { statusCode } from './status.ts';
import type { CaseAction } from './status.ts';

/** The columns of a case, as after SELECT; its times come as texts. */
export const CASE_COLUMNS = columnsOf(ServiceCase);

const EVENT_COLUMNS = `case_id as "caseId", action, from_status as "from", to_status as "to", at, by, detail`;

/** The change of the feed that a step of a case makes. */
export interface FeedChange {
  /** Type of the change, in the department's terms: `RegistrationAccepted`. */
  type: string;
  subject: { type: string; id: string };
  payload?: Record<string, unknown>;
  /** Names of the fields that differ; default: those of the case ({@link SHOWN}), none for a new one. */
  changedFields?: readonly string[];
  /** In which of the subject's fields each field of its case is seen. Default: in those of the same names. */
  shows?: Readonly<Partial<Record<CaseField, string>>>;
  /** Default true: what an enterprise applies for is its own matter. */
  restricted?: boolean;
}

/**
 * The case with this id in this transaction. The first that a write loads is the one that it is about: refuses
 * CASE_CHANGED where it is no longer the version that the input says; and NOT_FOUND.
 */
export async function loadCase(write: Write, id: string): Promise<Case> {
  const [found] = isUuid(id)
    ? await write.query<Case>(`select ${CASE_COLUMNS} from service_case where id = $1 for update`, [id])
    : [];
  if (!found) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ id: id.slice(0, 40) }));
  const { version } = write;
  write.version = null;
  refuseOlder(found, version);
  return found;
}

const CASE = tableOf(ServiceCase);
const SAVE = `insert into service_case (${CASE.columns.map(({ column }) => column).join(', ')})
  values (${CASE.columns.map((_, index) => `$${index + 1}`).join(', ')})
  on conflict (id) do update set ${CASE.columns
    .filter(({ column }) => column !== 'id')
    .map(({ column }) => `${column} = excluded.${column}`)
    .join(', ')}`;

/** The values of a case for {@link SAVE}. */
const caseValues = (row: RowOf<ServiceCase>): unknown[] =>
  CASE.columns.map(({ name, kind }) => {
    const value = row[name as keyof RowOf<ServiceCase>];
    return kind === 'json' && value !== null ? JSON.stringify(value) : value;
  });

/** The fields of a case that are seen from outside. */
const SHOWN = ['status', 'version', 'reasons', 'decidedAt', 'clock', 'supplements'] as const;
export type CaseField = (typeof SHOWN)[number];

const BY_THE_SAME_NAMES: NonNullable<FeedChange['shows']> = Object.fromEntries(SHOWN.map(field => [field, field]));

/** Names of the subject's fields by which its case differs after a step. */
function changedBy({ before, case: after }: Stepped, shows: NonNullable<FeedChange['shows']>): string[] {
  if (before === null) return [];
  const changed = SHOWN.filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return [...new Set(changed.flatMap(field => shows[field] ?? []))];
}

/** Stores a case after a step, with the step, and records it in the feed. */
export async function saveStep(
  write: Write,
  stepped: Stepped,
  { type, subject, payload = {}, restricted = true, shows = BY_THE_SAME_NAMES, ...feedChange }: FeedChange,
): Promise<Case> {
  const { case: after, event } = stepped;
  await write.query(SAVE, caseValues(after));
  await write.query(
    'insert into case_event (case_id, version, credit_code, action, from_status, to_status, at, by, detail) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      after.id,
      after.version,
      after.creditCode,
      event.action,
      event.from,
      event.to,
      event.at,
      event.by,
      JSON.stringify(event.detail),
    ],
  );
  const { creditCode, caseNo, status } = after;
  const changedFields = feedChange.changedFields ?? changedBy(stepped, shows);
  write.record({
    type,
    creditCode,
    subject,
    changedFields,
    restricted,
    payload: { caseNo, status, statusCode: statusCode(status), ...payload },
    moved: movedBy(stepped),
  });
  return after;
}

/** The case as the change tells of it (desk.ts). */
function movedBy({ before, case: after, event }: Stepped): MovedCase {
  const isAcceptance = after.acceptedBy !== null && (before?.acceptedBy ?? null) === null;
  return { case: after, acceptedAt: isAcceptance ? event.at : null };
}

/** A step of a stored case. */
export interface StoredStep {
  /** The case's id. */
  id: string;
  action: CaseAction;
  actor: Omit<Actor, 'at'>;
  detail?: StepDetail;
}

/** Loads a case, does a step, stores and records it. Refusals as {@link loadCase} and {@link stepCase}. */
export async function stepStored(write: Write, step: StoredStep, feedChange: FeedChange): Promise<Case> {
  const { id, action, actor, detail = {} } = step;
  return saveStep(write, stepCase(await loadCase(write, id), action, { ...actor, at: write.now }, detail), feedChange);
}

/** The steps of cases, in order, for a loader: rows with `caseId`, for `$1` = ids. */
export const EVENTS_OF_CASES = `select ${EVENT_COLUMNS} from case_event where case_id = any($1::uuid[])
  order by case_id, version`;
export type CaseEventRow = CaseEvent & { caseId: string };
