import { Migration } from '@mikro-orm/migrations';

/**
 * A project's approval becomes a case of the kit. What there was is carried over: the clock with its pauses goes on as
 * it ran, under terms that count from the application, as they did; lists of what was missing become those of the case.
 */
export class Migration20261122200000_project_cases extends Migration {
  override up(): void {
    this.addSql('alter table project add column case_id uuid');
    this.addSql('update project set case_id = gen_random_uuid()');
    this.addSql(`
      insert into service_case (
        id, credit_code, case_no, matter, zone, status, applicant, accepted_by, handler, decided_by, submitted_at, decided_at, clock, terms, rule, supplements, safety, reasons, version
      )
      select case_id, credit_code, 'XM-' || upper(zone) || '-' || upper(left(case_id::text, 8)), 'PROJECT', zone,
        case
          when state in ('ACCEPTED', 'IN_REVIEW') then 'DEPARTMENT_ACCEPTED'
          when state = 'SUPPLEMENT' then 'SUPPLEMENT_STARTED'
          when state = 'SPECIAL_PROCEDURE' then 'SPECIAL_PROCEDURE_STARTED'
          when state = 'REJECTED' and accepted_by is null then 'ACCEPTANCE_REFUSED'
          when state = 'WITHDRAWN' and accepted_by is null then 'RETRACTED'
          else state
        end,
        'unknown', accepted_by, accepted_by, case when state in ('APPROVED', 'REJECTED') then decided_by end, applied_at, (clock->-1->>'to')::timestamptz,
        (select jsonb_agg(segment - 'items' order by n) from jsonb_array_elements(clock) with ordinality as segments (segment, n)),
        terms || '{"deemedApproval": false, "startsWith": "APPLICATION"}', rule,
        coalesce((
          select jsonb_agg(jsonb_build_object(
            'items', segment->'items', 'requestedAt', segment->'from', 'requestedBy', coalesce(accepted_by, 'unknown'),
            'suppliedAt', case when n < jsonb_array_length(clock) then segment->'to' else 'null' end, 'late', '[]'::jsonb) order by n)
          from jsonb_array_elements(clock) with ordinality as segments (segment, n) where segment->>'reason' = 'SUPPLEMENT'
        ), '[]'), false, coalesce(reasons, '[]'), 1
      from project`);
    this.addSql(`
      alter table project drop constraint who_accepts_does_not_decide, alter column case_id set not null, add constraint project_case unique (case_id),
        drop column rule, drop column terms, drop column clock, drop column reasons, drop column accepted_by, drop column decided_by`);
  }

  override down(): void {
    this.addSql(`
      alter table project add column rule jsonb, add column terms jsonb, add column clock jsonb, add column reasons jsonb, add column accepted_by text, add column decided_by text`);
    this.addSql(`
      update project set rule = c.rule, terms = c.terms, reasons = nullif(c.reasons, '[]'), accepted_by = c.accepted_by, decided_by = c.decided_by,
        clock = case when c.clock = '[]' then jsonb_build_array(jsonb_build_object('from', c.submitted_at, 'to', c.decided_at, 'state', 'RUN', 'reason', null)) else c.clock end
      from service_case c where c.id = case_id`);
    this.addSql('delete from case_event where case_id in (select case_id from project)');
    this.addSql('delete from service_case where id in (select case_id from project)');
    this.addSql(`
      alter table project alter column rule set not null, alter column terms set not null, alter column clock set not null, drop column case_id,
        add constraint who_accepts_does_not_decide check (accepted_by <> decided_by)`);
  }
}
