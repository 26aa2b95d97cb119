/**
 * Cases as departments tell them, kept in the transaction that keeps the events. The last that a department told of a
 * case stands; while the department is read anew its cases go through their past again, and end where they were.
 */
import type { ChangedCase } from '#shared/database/changed-case.ts';
import { tableOf } from '#shared/database/rows.ts';
import type { Keeper, Keeping } from '../events/keeper.ts';
import type { Told } from '../events/told.ts';
import { DeskCase } from './entities.ts';
import { derive } from './rules.ts';

/** Columns that a later telling does not take back: when it was opened and accepted, and which light was told. */
const STAYING: Readonly<Record<string, string>> = {
  opened_at: 'least(desk_case.opened_at, excluded.opened_at)',
  accepted_at: 'coalesce(excluded.accepted_at, desk_case.accepted_at)',
  light: 'desk_case.light',
};

const COLUMNS = tableOf(DeskCase).columns.filter(({ column }) => column !== 'moved_seq');
const NAMES = COLUMNS.map(({ column }) => column).join(', ');

const KEEP = `
  insert into desk_case (${NAMES}, moved_seq)
  select ${NAMES}, nextval('desk_moved') from jsonb_populate_recordset(null::desk_case, $1::jsonb)
  on conflict (id) do update set moved_seq = excluded.moved_seq, ${COLUMNS.map(
    ({ column }) => `${column} = ${STAYING[column] ?? `excluded.${column}`}`,
  ).join(', ')}`;

/** Names a case among those of all departments. */
export const deskId = (department: string, id: string): string => `${department}:${id}`;

/** Cases that were told, each as it was told last. */
export function casesIn(told: readonly Told[]): Map<string, { one: ChangedCase; by: Told }> {
  const last = new Map<string, { one: ChangedCase; by: Told; acceptedAt: string | null }>();
  for (const by of told) {
    for (const one of by.change.cases ?? []) {
      const id = deskId(by.event.department, one.id);
      const acceptedAt = one.acceptedAt ?? last.get(id)?.acceptedAt ?? null;
      last.set(id, { one: { ...one, acceptedAt }, by, acceptedAt });
    }
  }
  return last;
}

/** The row of a case, by its columns. */
function rowOf(id: string, { one, by }: { one: ChangedCase; by: Told }, now: Date): Record<string, unknown> {
  const { event } = by;
  const deadlines = one.deadlines ?? [];
  const { dueAt, isDuty, light, lookAt, derivedWith, endedAt } = derive({ ...one, deadlines }, now);
  return {
    id,
    department: one.office ?? event.department,
    credit_code: event.creditCode,
    is_enterprise: one.creditCode !== null,
    applicant: one.applicant,
    bank: one.bank,
    number: one.number,
    matter: one.matter,
    matter_name: one.matterName,
    status: one.status,
    status_name: one.statusName,
    zone: one.zone,
    office_zone: one.zone,
    version: one.version,
    opened_at: one.openedAt,
    accepted_at: one.acceptedAt,
    ended_at: endedAt,
    clock: one.clock,
    deadlines,
    watched: one.watched === true,
    awaiting: one.awaiting,
    subject_type: one.subject.type,
    subject_id: one.subject.id,
    office_only: event.officeOnly,
    event_id: event.id,
    due_at: dueAt,
    is_duty: isDuty,
    light: 'GREEN',
    // A light that was reached already is told at once.
    look_at: light === 'GREEN' ? lookAt : now.toISOString(),
    derived_with: derivedWith,
  };
}

/**
 * Cases without a zone of their own are worked on where the register has their enterprise, whichever of both was told
 * first. Profiles are kept before the desk (events/keepers.ts).
 */
const FOLLOW_ENTERPRISES = `
  update desk_case set office_zone = home.zone
  from (select code, (select zone from profile where credit_code = code) as zone from unnest($1::text[]) as code) as home
  where desk_case.credit_code = home.code and desk_case.zone is null
    and desk_case.office_zone is distinct from home.zone`;

async function followEnterprises(query: Keeping['query'], codes: readonly string[]): Promise<void> {
  if (codes.length > 0) await query(FOLLOW_ENTERPRISES, [[...new Set(codes)]]);
}

/** Whose zone may have become known or another: who has a case without one, and of whom the register tells. */
const movedIn = (told: readonly Told[]): string[] =>
  told
    .filter(
      ({ event, change }) =>
        event.subjectType === 'Enterprise' || (change.cases ?? []).some(({ zone }) => zone === null),
    )
    .map(({ event }) => event.creditCode);

/** Keeps the desk. */
export const deskKeeper: Keeper = {
  name: 'desk',
  apply: async ({ query, now }: Keeping, told) => {
    const rows = [...casesIn(told)].map(([id, found]) => rowOf(id, found, now));
    if (rows.length > 0) await query(KEEP, [JSON.stringify(rows)]);
    await followEnterprises(query, movedIn(told));
  },
  forget: async ({ query }, removed) => {
    await followEnterprises(
      query,
      removed.map(({ creditCode }) => creditCode),
    );
    const gone = `delete from desk_case where event_id = any($1::uuid[]) returning id`;
    await query(`with gone as (${gone}) delete from case_alert using gone where case_alert.case_id = gone.id`, [
      removed.map(({ id }) => id),
    ]);
  },
};
