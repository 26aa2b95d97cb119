import { Migration } from '@mikro-orm/migrations';

/** When credit was told that a fine was paid; of those of before nobody knows, and credit answers that it has it. */
export class Migration20261128210000_payments_told extends Migration {
  override up(): void {
    this.addSql('alter table fine add column credit_told_at timestamptz');
    // Serves the job that tells.
    this.addSql(`
      create index fine_untold on fine (settled_on, id)
        where settled_on is not null and credit_told_at is null`);
  }

  override down(): void {
    this.addSql('alter table fine drop column credit_told_at');
  }
}
