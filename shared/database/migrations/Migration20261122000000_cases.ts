import { Migration } from '@mikro-orm/migrations';

/** Cases (办件) and the audit of their steps, the same in every department. */
export class Migration20261122000000_cases extends Migration {
  override up(): void {
    this.addSql(`
      create table service_case (
        id uuid primary key,
        credit_code text not null,
        case_no text not null unique,
        matter text not null,
        zone text not null,
        status text not null,
        applicant text not null,
        accepted_by text,
        handler text,
        decided_by text,
        submitted_at timestamptz not null,
        decided_at timestamptz,
        clock jsonb not null,
        terms jsonb,
        rule jsonb,
        supplements jsonb not null,
        safety boolean not null,
        reasons jsonb not null,
        version integer not null,
        constraint decided_by_another check (status not in ('APPROVED', 'APPROVED_WITH_TOLERANCE', 'REJECTED') or accepted_by is distinct from decided_by)
      )`);
    this.addSql('create index service_case_list on service_case (credit_code, submitted_at, id)');
    // Open cases that silence may decide: what the clock looks through.
    this.addSql(
      `create index service_case_deemed on service_case (id) where decided_at is null and not safety and (terms->>'deemedApproval')::boolean`,
    );
    this.addSql(`
      create table case_event (
        case_id uuid not null,
        version integer not null,
        credit_code text not null,
        action text not null,
        from_status text,
        to_status text not null,
        at timestamptz not null,
        by text not null,
        detail jsonb not null,
        primary key (case_id, version)
      )`);
  }

  override down(): void {
    this.addSql('drop table case_event, service_case');
  }
}
