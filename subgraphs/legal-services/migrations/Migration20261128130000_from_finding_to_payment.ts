import { Migration } from '@mikro-orm/migrations';

/**
 * Between what a visit found and the last payment: lists of leniency, corrections and written commitments, collective
 * decisions, fines with payments and relief, filings, soft measures. Fines that cases had before get a row of their
 * own, not delivered and not paid: nobody has told.
 */
export class Migration20261128130000_from_finding_to_payment extends Migration {
  override up(): void {
    this.addSql(`
      alter table penalty_case
        add column violation_code text,
        add column trade text,
        add column measures text[] not null default '{}',
        add column concerns text[] not null default '{}',
        add column fine_least numeric(18, 2) check (fine_least > 0),
        add column fine_most numeric(18, 2) check (fine_most >= fine_least),
        add column corrected_on date,
        add column leniency text,
        add column collective_held_on date,
        add column collective_no text,
        add column collective_approved boolean,
        add column collective_record text,
        add column collective_recorded_at timestamptz,
        add column collective_recorded_by text,
        add column commitment text,
        add column commitment_due_on date,
        add column commitment_signed_at timestamptz,
        add column commitment_report text,
        add column commitment_reported_at timestamptz,
        add column commitment_kept boolean,
        add column commitment_verified_at timestamptz,
        add column commitment_verified_by text,
        add check ((commitment is null) = (commitment_due_on is null))`);
    this.addSql('create index penalty_case_violation on penalty_case (credit_code, violation_code)');
    this.addSql(`
      create table leniency_list (
        zone text not null,
        kind text not null,
        version integer not null,
        valid_from date not null,
        valid_to date,
        entries jsonb not null,
        published_by text not null,
        primary key (zone, kind, version)
      )`);
    this.addSql(`
      create table fine (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        penalty_id uuid not null unique references penalty_case,
        authority text not null,
        item text not null,
        basis text not null,
        amount numeric(18, 2) not null check (amount > 0),
        decided_on date not null,
        delivered_on date check (delivered_on >= decided_on),
        delivered_at timestamptz,
        delivered_by text,
        settled_on date
      )`);
    this.addSql('create index fine_list on fine (credit_code, decided_on, id)');
    this.addSql('create index fine_zone on fine (zone, decided_on)');
    this.addSql(`
      create table fine_payment (
        id uuid primary key,
        credit_code text not null,
        fine_id uuid not null references fine,
        amount numeric(18, 2) not null check (amount > 0),
        paid_on date not null,
        recorded_at timestamptz not null,
        recorded_by text not null
      )`);
    this.addSql('create index fine_payment_fine on fine_payment (fine_id, paid_on)');
    this.addSql(`
      create table fine_relief (
        id uuid primary key,
        credit_code text not null,
        fine_id uuid not null references fine,
        kind text not null,
        reason text not null,
        plan jsonb not null,
        state text not null,
        applied_at timestamptz not null,
        applied_on date not null,
        decided_at timestamptz,
        decided_by text,
        decision_reason text,
        missed_on date,
        check ((state = 'APPLIED') = (decided_at is null))
      )`);
    this.addSql('create index fine_relief_fine on fine_relief (fine_id, applied_at)');
    this.addSql(`
      insert into fine (id, credit_code, zone, penalty_id, authority, item, basis, amount, decided_on)
        select gen_random_uuid(), credit_code, zone, id, authority, violation, basis, fine,
          (decided_at at time zone 'Asia/Shanghai')::date
        from penalty_case where fine is not null`);
    this.addSql(`
      create table enforcement_filing (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        kind text not null,
        fine_id uuid unique references fine,
        authority text not null,
        item text not null,
        basis text not null,
        amount numeric(18, 2) not null check (amount > 0),
        imposed_on date not null,
        filed_at timestamptz not null,
        filed_by text not null,
        check ((kind = 'FINE') = (fine_id is not null))
      )`);
    this.addSql('create index enforcement_filing_list on enforcement_filing (credit_code, filed_at, id)');
    this.addSql('create index enforcement_filing_zone on enforcement_filing (zone, imposed_on)');
    this.addSql(`
      create table soft_measure (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        visit_id uuid not null references inspection_visit,
        authority text not null,
        kind text not null,
        content text not null,
        correct_by date,
        taken_at timestamptz not null,
        taken_by text not null,
        answer text,
        answered_at timestamptz,
        corrected boolean,
        findings text,
        closed_at timestamptz,
        closed_by text,
        check ((closed_at is null) = (corrected is null))
      )`);
    this.addSql('create index soft_measure_list on soft_measure (credit_code, taken_at, id)');
  }

  override down(): void {
    for (const table of [
      'soft_measure',
      'enforcement_filing',
      'fine_relief',
      'fine_payment',
      'fine',
      'leniency_list',
    ]) {
      this.addSql(`drop table ${table}`);
    }
    this.addSql('drop index penalty_case_violation');
    this.addSql(`
      alter table penalty_case
        drop column violation_code,
        drop column trade,
        drop column measures,
        drop column concerns,
        drop column fine_least,
        drop column fine_most,
        drop column corrected_on,
        drop column leniency,
        drop column collective_held_on,
        drop column collective_no,
        drop column collective_approved,
        drop column collective_record,
        drop column collective_recorded_at,
        drop column collective_recorded_by,
        drop column commitment,
        drop column commitment_due_on,
        drop column commitment_signed_at,
        drop column commitment_report,
        drop column commitment_reported_at,
        drop column commitment_kept,
        drop column commitment_verified_at,
        drop column commitment_verified_by`);
  }
}
