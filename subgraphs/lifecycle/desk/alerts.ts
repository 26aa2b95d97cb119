/**
 * Warnings before and after a limit (Q21 电子监察预警): as soon as the clock of a case, or a day of it, reaches another light
 * its department is told, once for each light and day, and never while the clock stands still. By the same turns due
 * moments follow a calendar that was published meanwhile, and what holds until a day leaves the desk with it.
 */
import type { Job } from '#shared/case/jobs.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Query } from '#shared/database/write.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import { consolidating } from '../events/store.ts';
import { DeskCase } from './entities.ts';
import type { DeskCaseRow } from './rows.ts';
import { calendarHash, derive } from './rules.ts';

/** Cases that one transaction looks at, and transactions of one turn. */
const LOOKED_AT = 500;
const TURNS = 200;

const DUE_TO_BE_LOOKED_AT = `select ${columnsOf(DeskCase)} from desk_case
  where look_at <= $1 and look_at < timestamptz '9999-12-31 00:00:00+00' order by look_at, id limit ${LOOKED_AT} for update`;

const DERIVE = `
  update desk_case set due_at = new.due_at, is_duty = new.is_duty, light = new.light, look_at = new.look_at,
    derived_with = new.derived_with, ended_at = new.ended_at,
    moved_seq = case when (desk_case.light, desk_case.due_at, desk_case.ended_at)
        is distinct from (new.light, new.due_at, new.ended_at)
      then nextval('desk_moved') else moved_seq end
  from jsonb_to_recordset($1::jsonb) as new (id text, due_at timestamptz, is_duty boolean, light text,
    look_at timestamptz, derived_with text, ended_at timestamptz)
  where desk_case.id = new.id`;

const WARN = `
  insert into case_alert (case_id, light, due, credit_code, department, given_at)
  select id, light, due, credit_code, department, $2::timestamptz
  from jsonb_to_recordset($1::jsonb) as late (id text, light text, due text, credit_code text, department text)
  on conflict (case_id, light, due) do nothing returning case_id`;

/** What was derived by another calendar is looked at again: two spans of an index, and not what is between them. */
export const REDATE = `update desk_case set look_at = $3
  where zone = $1 and ended_at is null and (derived_with > '' and derived_with < $2 or derived_with > $2)`;

/** Tells of lights that were reached. Returns how many warnings were given. */
export const warnDepartments: Job = {
  name: 'warnings of clocks',
  run: async ({ database, now }) => {
    await consolidating(database, async query => {
      for (const zone of zoneCodes) await query(REDATE, [zone, calendarHash(zone), now]);
    });
    let given = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const done = await consolidating(database, query => lookAt(query, now));
      given += done.given;
      if (done.seen < LOOKED_AT) break;
    }
    return given;
  },
};

async function lookAt(query: Query, now: Date): Promise<{ seen: number; given: number }> {
  const found = await query<DeskCaseRow>(DUE_TO_BE_LOOKED_AT, [now]);
  if (found.length === 0) return { seen: 0, given: 0 };
  const derived = found.map(one => ({ one, now: derive(one, now) }));
  await query(DERIVE, [
    JSON.stringify(
      derived.map(({ one: { id }, now: { dueAt, isDuty, light, lookAt: next, derivedWith, endedAt } }) => ({
        id,
        due_at: dueAt,
        is_duty: isDuty,
        light,
        look_at: next,
        derived_with: derivedWith,
        ended_at: endedAt,
      })),
    ),
  ]);
  const late = derived
    .filter(({ one, now: reached }) => reached.isWarned && reached.endedAt === null && !one.watched)
    .map(({ one, now: { light, dueAt } }) => ({
      id: one.id,
      light,
      due: one.deadlines.some(({ at }) => at === dueAt) ? dueAt : '',
      credit_code: one.creditCode,
      department: one.department,
    }));
  const given = late.length > 0 ? await query(WARN, [JSON.stringify(late), now]) : [];
  return { seen: found.length, given: given.length };
}
