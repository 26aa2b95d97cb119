import { Migration } from '@mikro-orm/migrations';

/**
 * Registrations are cases of the kit: what they shared with a case moves to one of the same id, with the steps that are
 * known. A supplement led back to the receipt; who asked for it was not kept.
 */
export class Migration20261122210000_registrations_as_cases extends Migration {
  override up(): void {
    this.addSql(`
      insert into service_case (id, credit_code, case_no, matter, zone, status, applicant, accepted_by, handler, decided_by, submitted_at, decided_at, clock, terms, rule,
        supplements, safety, reasons, version)
      select id, credit_code, case_no, 'REGISTRATION', zone,
        case state
          when 'SUBMITTED' then case when jsonb_array_length(supplements) > 0 then 'SUPPLEMENT_ENDED' else 'RECEIVED' end
          when 'SUPPLEMENT_REQUESTED' then 'SUPPLEMENT_STARTED'
          when 'ACCEPTED' then 'DEPARTMENT_ACCEPTED'
          when 'REJECTED' then case when accepted_by is null then 'ACCEPTANCE_REFUSED' else 'REJECTED' end
          when 'WITHDRAWN' then case when accepted_by is null then 'RETRACTED' else 'WITHDRAWN' end
          else state end,
        applicant, accepted_by, accepted_by, decided_by, submitted_at, decided_at, clock,
        case when amount is null then null else jsonb_build_object('amount', amount, 'pauses', '["SUPPLEMENT"]'::jsonb, 'deemedApproval', false) end,
        rule,
        (select coalesce(jsonb_agg(one || '{"requestedBy": "unknown", "late": []}' order by n), '[]') from jsonb_array_elements(supplements) with ordinality as list(one, n)),
        false, reasons, 1 + (accepted_at is not null)::int + (decided_at is not null)::int
      from registration`);
    this.addSql(`
      insert into case_event (case_id, version, credit_code, action, from_status, to_status, at, by, detail)
      select id, 1, credit_code, 'submit', null, 'RECEIVED', submitted_at, applicant, '{}'::jsonb from registration
      union all select id, 2, credit_code, 'acceptInDepartment', 'RECEIVED', 'DEPARTMENT_ACCEPTED', accepted_at, accepted_by, '{}' from registration where accepted_at is not null
      union all select registration.id, version, registration.credit_code,
          case status when 'APPROVED' then 'approve' when 'REJECTED' then 'reject' when 'ACCEPTANCE_REFUSED' then 'refuseAcceptance' when 'RETRACTED' then 'retract' else 'confirmWithdrawal' end,
          case when registration.accepted_at is null then 'RECEIVED' else 'DEPARTMENT_ACCEPTED' end, status, registration.decided_at, registration.decided_by,
          jsonb_build_object('reasons', registration.reasons)
        from registration join service_case using (id) where registration.decided_at is not null`);
    // With the columns go the checks and the index that named them. An open case holds its name.
    this.addSql(`
      alter table registration drop column case_no, drop column state, drop column applicant, drop column submitted_at, drop column accepted_at, drop column accepted_by,
        drop column decided_at, drop column decided_by, drop column reasons, drop column supplements, drop column clock, drop column amount, drop column rule`);
    this.addSql('create index registration_name on registration (zone, name)');
    // An enterprise's open cases: what each of its next steps looks for.
    this.addSql('create index service_case_open on service_case (credit_code, matter) where decided_at is null');
  }

  override down(): void {
    throw new Error('cases hold more than registrations did: going back would lose it');
  }
}
