/** Changes and cases as departments tell them, made by one statement each. */
import type { Database } from '../../../shared/database/database.ts';

/** A credit code of the benchmark: its number, with zeros before it. */
export const codeOf = (number: number): string => `9BENCH${String(number).padStart(12, '0')}`;

/** Changes that one transaction tells. */
const AT_ONCE = 5_000;

/** One in a hundred is a grade, one in five restricted, one in five of a stage; the others are published penalties. */
const TELL = `
  insert into change (occurred_at, type, credit_code, subject_type, subject_id, changed_fields, restricted, payload)
  select timestamptz '2026-01-01' + n * interval '10 seconds',
    case when n % 100 = 0 then 'EnterpriseGraded' when n % 5 = 1 then 'PenaltyRecorded'
      when n % 5 = 2 then 'TaxViolationPublished' else 'PenaltyPublished' end,
    '9BENCH' || lpad(($2 + n % $3)::text, 12, '0'),
    case when n % 100 = 0 then 'CreditGrade' when n % 5 = 2 then 'TaxBlacklistEntry' else 'PenaltyRecord' end,
    $2 || '-' || n, '{}', n % 5 = 1,
    case when n % 100 = 0 then '{"level": "B", "reasons": ["1 penalties in two years; B from 1"], "until": "2027-01-01"}'
      else '{"violation": "超标排放水污染物", "gravity": "ORDINARY", "decidedOn": "2026-03-02", "documentNo": "葛罚〔2026〕12号",
        "amount": "20000.00", "publishedUntil": "2027-03-02"}' end::jsonb
  from generate_series($4::integer, least($1::integer, $4::integer + ${AT_ONCE} - 1)) as n`;

/** Has a department tell so many changes of so many enterprises, whose numbers begin with `from`. */
export async function tell(
  { pool }: Pick<Database, 'pool'>,
  { changes, enterprises, from }: { changes: number; enterprises: number; from: number },
): Promise<void> {
  for (let first = 1; first <= changes; first += AT_ONCE) await pool.query(TELL, [changes, from, enterprises, first]);
}

const OPEN_CASES = `
  insert into desk_case (id, department, credit_code, is_enterprise, applicant, number, matter, matter_name, status,
    status_name, zone, version, opened_at, accepted_at, clock, awaiting, subject_type, subject_id, office_only, event_id,
    moved_seq, due_at, light, look_at, derived_with)
  select $2 || ':' || $3 || '-' || n, $2, $3, true, 'applicant', 'BL' || n, 'CREDIT_REPAIR',
    '{"zh": "信用修复", "en": "credit repair"}', 'ACCEPTED', '{"zh": "已受理", "en": "accepted"}', 'gedian', 1,
    now() - n * interval '1 minute', now(), null,
    jsonb_build_object('role', case n % 100 when 0 then 'officer' else 'enterprise' end, 'agency', null,
      'department', $2::text, 'who', '{"zh": "承办人员", "en": "the officer in charge"}'::jsonb),
    'CreditRepair', n::text, false, gen_random_uuid(), nextval('desk_moved'), now() + n * interval '1 minute', 'GREEN',
    now() + interval '1 year', ''
  from generate_series(1, $1::integer) as n`;

/** Puts so many open cases of an enterprise on the desk of a department; one in a hundred waits for its officers. */
export const openCases = (
  { pool }: Pick<Database, 'pool'>,
  { cases, department, creditCode }: { cases: number; department: string; creditCode: string },
): Promise<unknown> => pool.query(OPEN_CASES, [cases, department, creditCode]);

/** Columns of an event that its life and its place in the feed say. */
const COPIED = `department, type, subject_type, subject_id, changed_fields, restricted, office_only, payload,
  open_payload, text, brief, stage, ends, recorded_at, generation, previous_hash, hash`;

const LONG_LIFE = `
  insert into event (id, credit_code, source_cursor, source_order, occurred_at, ${COPIED})
  select gen_random_uuid(), $2, $2 || '-' || n, lpad(n::text, 20, '0'),
    timestamptz '2026-01-01' + n * interval '10 seconds', ${COPIED}
  from generate_series(1, $1::integer) as n
  join (select *, row_number() over (order by source_order) as at, count(*) over () as many from event
    where credit_code = $3) as few on few.at = 1 + n % few.many`;

/** Gives an enterprise so many events, which are those of another one over and over. */
export const lengthenLife = (
  { pool }: Pick<Database, 'pool'>,
  { events, of, from }: { events: number; of: string; from: string },
): Promise<unknown> => pool.query(LONG_LIFE, [events, of, from]);
