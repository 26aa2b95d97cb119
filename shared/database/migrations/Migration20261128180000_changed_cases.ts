import { Migration } from '@mikro-orm/migrations';

/** A change of the feed tells of the cases that it has moved, for a desk over all departments. */
export class Migration20261128180000_changed_cases extends Migration {
  override up(): void {
    this.addSql('alter table change add column moved_cases jsonb');
  }

  override down(): void {
    this.addSql('alter table change drop column moved_cases');
  }
}
