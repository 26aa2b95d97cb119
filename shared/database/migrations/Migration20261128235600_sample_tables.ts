import { Migration } from '@mikro-orm/migrations';

/** The tables that the first load of a zone filled; null where that was not kept yet. */
export class Migration20261128235600_sample_tables extends Migration {
  override up(): void {
    this.addSql('alter table sample_progress add column tables text[]');
  }

  override down(): void {
    this.addSql('alter table sample_progress drop column tables');
  }
}
