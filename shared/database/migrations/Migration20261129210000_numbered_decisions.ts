import { Migration } from '@mikro-orm/migrations';

/** Decisions of one moment come in the order in which they were made: their ids are in none. */
export class Migration20261129210000_numbered_decisions extends Migration {
  override up(): void {
    this.addSql('alter table decision add column number bigint generated always as identity');
    this.addSql('drop index decision_credit_code');
    this.addSql('create index decision_credit_code on decision (credit_code, decided_at desc, number desc)');
  }

  override down(): void {
    this.addSql('drop index decision_credit_code');
    this.addSql('create index decision_credit_code on decision (credit_code, decided_at desc, id)');
    this.addSql('alter table decision drop column number');
  }
}
