import { Migration } from '@mikro-orm/migrations';

/** How far changes were published to a broker's stream. */
export class Migration20261128194500_relay extends Migration {
  override up(): void {
    this.addSql(`
      create table relay (
        stream text primary key,
        cursor text null,
        leased_by uuid not null,
        leased_until timestamptz not null
      )`);
    this.addSql('create index removed_event_of on removed_event (event_id)');
  }

  override down(): void {
    this.addSql('drop index removed_event_of');
    this.addSql('drop table relay');
  }
}
