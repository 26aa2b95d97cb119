import { Migration } from '@mikro-orm/migrations';

/**
 * Visits and requests for legal aid. Each index of an enterprise's list begins with its credit code and ends in the
 * order of the list.
 */
export class Migration20261103000000_legal extends Migration {
  override up(): void {
    this.addSql(`
      create table inspection_visit (
        id uuid primary key,
        credit_code text not null,
        authority text not null,
        items text[] not null check (cardinality(items) > 0),
        inspectors text[] not null check (cardinality(inspectors) > 0),
        ground text not null,
        planned_on date not null,
        registered_at timestamptz not null,
        state text not null,
        exception_reason text,
        exception_note text,
        approved_by text,
        national_visit_code text,
        checked_in_at timestamptz,
        reported_at timestamptz,
        result text,
        findings text,
        cancel_reason text
      )`);
    // Serves the list of an enterprise and the count of its year.
    this.addSql('create index inspection_visit_list on inspection_visit (credit_code, planned_on, id)');
    this.addSql('create index inspection_visit_newest on inspection_visit (planned_on, id)');
    // Legal aid is free (X15): the table holds the invariant, whatever a profile may say later.
    this.addSql(`
      create table legal_aid_request (
        id uuid primary key,
        credit_code text not null,
        kind text not null,
        description text not null,
        state text not null,
        lawyer text,
        fee numeric(18, 2) not null check (fee = 0),
        requested_at timestamptz not null,
        done_at timestamptz,
        decline_reason text
      )`);
    this.addSql('create index legal_aid_request_list on legal_aid_request (credit_code, requested_at, id)');
  }

  override down(): void {
    this.addSql('drop table legal_aid_request, inspection_visit');
  }
}
