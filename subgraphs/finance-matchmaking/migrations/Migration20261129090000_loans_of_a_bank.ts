import { Migration } from '@mikro-orm/migrations';

/** Loans are listed by their bank, and all of them for officers. */
export class Migration20261129090000_loans_of_a_bank extends Migration {
  override up(): void {
    this.addSql('create index loan_bank on loan (bank_code, made_on, id)');
    this.addSql('create index loan_made on loan (made_on, id)');
  }

  override down(): void {
    this.addSql('drop index loan_made');
    this.addSql('drop index loan_bank');
  }
}
