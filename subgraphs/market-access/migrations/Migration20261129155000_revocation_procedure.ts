import { Migration } from '@mikro-orm/migrations';

/** The hearing that is announced, the review and the deliberation before a revocation, and what credit was told of it. */
export class Migration20261129155000_revocation_procedure extends Migration {
  override up(): void {
    this.addSql(`
      alter table licence_revocation
        add column hearing_notice jsonb,
        add column legal_review jsonb,
        add column deliberation jsonb,
        add column told_state text`);
  }

  override down(): void {
    this.addSql(`
      alter table licence_revocation
        drop column hearing_notice,
        drop column legal_review,
        drop column deliberation,
        drop column told_state`);
  }
}
