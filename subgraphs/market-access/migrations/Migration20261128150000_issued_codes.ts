import { Migration } from '@mikro-orm/migrations';

/** Credit codes that were issued with wrong check characters, each vouched for by two officers. */
export class Migration20261128150000_issued_codes extends Migration {
  override up(): void {
    this.addSql(`
      create table issued_credit_code (
        credit_code text primary key,
        zone text not null,
        name text not null,
        authority text not null,
        evidence text not null,
        document_digest text not null,
        entered_at timestamptz not null,
        entered_by text not null,
        confirmed_at timestamptz,
        confirmed_by text
      )`);
  }

  override down(): void {
    this.addSql('drop table issued_credit_code');
  }
}
