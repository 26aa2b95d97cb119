import { Migration } from '@mikro-orm/migrations';

/** What was lent for a need that is closed, and until when a product was on offer. */
export class Migration20261128120000_loans_made extends Migration {
  override up(): void {
    this.addSql(`
      alter table financing_need
        add column loan_amount numeric(18, 2) check (loan_amount > 0),
        add column loan_rate_basis_points integer,
        add column loan_made_on date`);
    this.addSql('alter table loan_product add column withdrawn_on date');
    // The name of a product that is off offer may be given again.
    this.addSql('alter table loan_product drop constraint loan_product_bank_code_name_key');
    this.addSql('create unique index loan_product_name on loan_product (bank_code, name) where withdrawn_on is null');
  }

  override down(): void {
    this.addSql('drop index loan_product_name');
    this.addSql('alter table loan_product drop column withdrawn_on, add unique (bank_code, name)');
    this.addSql(`
      alter table financing_need
        drop column loan_amount,
        drop column loan_rate_basis_points,
        drop column loan_made_on`);
  }
}
