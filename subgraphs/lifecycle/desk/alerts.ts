/**
 * Warnings before and after a limit (Q21 电子监察预警): as soon as the clock of a case reaches another light its department
 * is told, once for each light, and never while the clock stands still. By the same turns due moments follow a calendar
 * that was published meanwhile.
 */
import type { Job } from '#shared/case/jobs.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Query } from '#shared/database/write.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import { consolidating } from '../events/store.ts';
import { DeskCase } from './entities.ts';
import type { DeskCaseRow } from './rows.ts';
import { FAR, calendarHash, derive } from './rules.ts';
import type { Derived } from './rules.ts';

/** Cases that one transaction looks at, and transactions of one turn. */
const LOOKED_AT = 500;
const TURNS = 200;

const DUE_TO_BE_LOOKED_AT = `select ${columnsOf(DeskCase)} from desk_case
  where ended_at is null and look_at <= $1 order by look_at, id limit ${LOOKED_AT} for update`;

const DERIVE = `
  update desk_case set due_at = new.due_at, light = new.light, look_at = new.look_at, derived_with = new.derived_with,
    moved_seq = case when desk_case.light <> new.light or desk_case.due_at <> new.due_at
      then nextval('desk_moved') else moved_seq end
  from jsonb_to_recordset($1::jsonb) as new (id text, due_at timestamptz, light text, look_at timestamptz, derived_with text)
  where desk_case.id = new.id`;

const WARN = `
  insert into case_alert (case_id, light, credit_code, department, given_at)
  select id, light, credit_code, department, $2::timestamptz
  from jsonb_to_recordset($1::jsonb) as late (id text, light text, credit_code text, department text)
  on conflict (case_id, light) do nothing returning case_id`;

/** What was derived by the calendar of another day is looked at again. */
const REDATE = `update desk_case set look_at = $3 where zone = $1 and ended_at is null and derived_with not in ('', $2)`;

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
      derived.map(({ one: { id }, now: { dueAt, light, lookAt: next, derivedWith } }) => ({
        id,
        due_at: dueAt,
        light,
        look_at: next,
        derived_with: derivedWith,
      })),
    ),
  ]);
  const late = derived
    .filter(({ now: reached }) => isWarned(reached))
    .map(({ one: { id, creditCode, department }, now: { light } }) => ({
      id,
      light,
      credit_code: creditCode,
      department,
    }));
  const given = late.length > 0 ? await query(WARN, [JSON.stringify(late), now]) : [];
  return { seen: found.length, given: given.length };
}

/** Whether a light is warned of: not that of a clock that stands still before its limit. */
const isWarned = ({ light, lookAt: next }: Derived): boolean =>
  light === 'OVERDUE' || (light !== 'GREEN' && next !== FAR);
