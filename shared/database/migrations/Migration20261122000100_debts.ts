import { Migration } from '@mikro-orm/migrations';

/** What applicants still owe (容缺、告知承诺、先建后验、住所承诺), the same in every department. */
export class Migration20261122000100_debts extends Migration {
  override up(): void {
    this.addSql(`
      create table tolerance_debt (
        id uuid primary key,
        credit_code text not null,
        case_id text not null,
        matter text not null,
        kind text not null,
        zone text not null,
        items jsonb not null,
        status text not null,
        opened_at timestamptz not null,
        due_at timestamptz not null,
        due_date date not null,
        ended_at timestamptz,
        rule jsonb,
        reported_at timestamptz,
        constraint settled_whole check ((status = 'OWED') = (ended_at is null))
      )`);
    this.addSql('create index tolerance_debt_list on tolerance_debt (credit_code, opened_at, id)');
    this.addSql('create index tolerance_debt_case on tolerance_debt (case_id)');
    // What the clock looks through: promises that may have been broken, and broken ones that were not reported to
    // credit yet.
    this.addSql(`create index tolerance_debt_due on tolerance_debt (due_at) where status = 'OWED'`);
    this.addSql(
      `create index tolerance_debt_unreported on tolerance_debt (id) where status = 'BROKEN' and reported_at is null`,
    );
  }

  override down(): void {
    this.addSql('drop table tolerance_debt');
  }
}
