import { Migration } from '@mikro-orm/migrations';

/** The hearing that is announced, and the review of a draft, before a penalty. */
export class Migration20261129155100_penalty_procedure extends Migration {
  override up(): void {
    this.addSql('alter table penalty_case add column hearing_notice jsonb, add column legal_review jsonb');
  }

  override down(): void {
    this.addSql('alter table penalty_case drop column hearing_notice, drop column legal_review');
  }
}
