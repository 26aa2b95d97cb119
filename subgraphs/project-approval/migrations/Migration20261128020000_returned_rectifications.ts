import { Migration } from '@mikro-orm/migrations';

/** Rectifications that did not hold stay with their order: who reported and who verified them is not written over. */
export class Migration20261128020000_returned_rectifications extends Migration {
  override up(): void {
    this.addSql(`alter table supervision_order add column returned jsonb not null default '[]'`);
  }

  override down(): void {
    this.addSql('alter table supervision_order drop column returned');
  }
}
