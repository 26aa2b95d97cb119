import { Migration } from '@mikro-orm/migrations';

/** What of an event's payload everybody may read. Events of before have it once their department is read anew. */
export class Migration20261128201000_open_payload extends Migration {
  override up(): void {
    this.addSql(`alter table event add column open_payload jsonb not null default '{}'`);
  }

  override down(): void {
    this.addSql('alter table event drop column open_payload');
  }
}
