import { Migration } from '@mikro-orm/migrations';

/** Tax cases (办税事项). */
export class Migration20261122000001_tax_cases extends Migration {
  override up(): void {
    this.addSql(`
      create table tax_case (
        id uuid primary key,
        credit_code text not null,
        kind text not null,
        subject text not null,
        state text not null,
        zone text not null,
        opened_by text not null,
        submitted_at timestamptz not null,
        closed_at timestamptz,
        closed_by text,
        on_the_spot boolean,
        reasons jsonb not null,
        clock jsonb not null,
        amount jsonb,
        limit_note text,
        rule jsonb,
        constraint closed_by_another check (closed_by <> opened_by),
        constraint closed_with_its_time check ((state = 'SUBMITTED') = (closed_at is null) and (closed_at is null) = (on_the_spot is null))
      )`);
    this.addSql('create index tax_case_list on tax_case (credit_code, submitted_at, id)');
    this.addSql(`create unique index tax_case_open on tax_case (credit_code, kind, subject) where state = 'SUBMITTED'`);
    // Counts the deregistrations of a zone and a period from the index alone.
    this.addSql(
      `create index tax_case_deregistered on tax_case (zone, closed_at) include (on_the_spot) where kind = 'FAST_DEREGISTRATION' and state = 'DONE'`,
    );
  }

  override down(): void {
    this.addSql('drop table tax_case');
  }
}
