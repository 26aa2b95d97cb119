import { Migration } from '@mikro-orm/migrations';

/**
 * Tax cases are cases of the kit: what they shared with a case moves to one of the same id. They needed no acceptance;
 * the officer who closed one decided it.
 */
export class Migration20261122210001_tax_cases_as_cases extends Migration {
  override up(): void {
    this.addSql(`
      insert into service_case (id, credit_code, case_no, matter, zone, status, applicant, accepted_by, handler, decided_by, submitted_at, decided_at, clock, terms, rule,
        supplements, safety, reasons, version)
      select id, credit_code, 'SW-' || upper(zone) || '-' || upper(replace(id::text, '-', '')), 'TAX_' || kind, zone,
        case state when 'SUBMITTED' then 'RECEIVED' when 'DONE' then 'APPROVED' else state end,
        opened_by, null, null, closed_by, submitted_at, closed_at, clock,
        case when amount is null then null else jsonb_build_object('amount', amount, 'pauses', '[]'::jsonb, 'deemedApproval', false) end,
        rule, '[]', false, reasons, 1 + (closed_at is not null)::int
      from tax_case`);
    this.addSql(`
      insert into case_event (case_id, version, credit_code, action, from_status, to_status, at, by, detail)
      select id, 1, credit_code, 'submit', null, 'RECEIVED', submitted_at, opened_by, '{}'::jsonb from tax_case
      union all select id, 2, credit_code, case state when 'DONE' then 'approve' else 'reject' end, 'RECEIVED', case state when 'DONE' then 'APPROVED' else state end, closed_at, closed_by,
        jsonb_build_object('reasons', reasons) from tax_case where closed_at is not null`);
    // With the columns go the checks and the indexes that named them. The list keeps its order: its time stays in
    // tax_case.
    this.addSql(`
      alter table tax_case drop column state, drop column opened_by, drop column closed_at, drop column closed_by, drop column on_the_spot, drop column reasons, drop column clock,
        drop column amount, drop column rule`);
    // Counts the deregistrations of a zone and a period from the index alone.
    this.addSql(`
      create index service_case_tax_deregistered on service_case (zone, decided_at) include (submitted_at) where matter = 'TAX_FAST_DEREGISTRATION' and status = 'APPROVED'`);
  }

  override down(): void {
    throw new Error('cases hold more than tax cases did: going back would lose it');
  }
}
