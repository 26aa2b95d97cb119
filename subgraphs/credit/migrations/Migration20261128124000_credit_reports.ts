import { Migration } from '@mikro-orm/migrations';

/** Signed reports in place of certificates (Y13), each with its content as it was issued. */
export class Migration20261128124000_credit_reports extends Migration {
  override up(): void {
    this.addSql(`
      create table credit_report (
        id uuid primary key,
        credit_code text not null,
        no text not null unique,
        purpose text not null,
        issued_at timestamptz not null,
        issued_by text not null,
        clean boolean not null,
        entries jsonb not null,
        hash text not null,
        document jsonb not null
      )`);
    this.addSql('create index credit_report_list on credit_report (credit_code, issued_at, id)');
  }

  override down(): void {
    this.addSql('drop table credit_report');
  }
}
