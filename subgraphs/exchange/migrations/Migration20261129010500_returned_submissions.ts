import { Migration } from '@mikro-orm/migrations';

/** A record that was accepted may be returned later: when is kept beside when it was answered. */
export class Migration20261129010500_returned_submissions extends Migration {
  override up(): void {
    this.addSql('alter table record_submission add column returned_at timestamptz');
  }

  override down(): void {
    this.addSql('alter table record_submission drop column returned_at');
  }
}
