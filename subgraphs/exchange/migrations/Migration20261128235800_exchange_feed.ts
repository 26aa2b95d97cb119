import { Migration } from '@mikro-orm/migrations';

/** Fields leave an agreement, so that its feed can take their copies back; batches are stamped by a third. */
export class Migration20261128235800_exchange_feed extends Migration {
  override up(): void {
    this.addSql(`
      alter table access_grant
        add column revision integer not null default 0 check (revision >= 0),
        add column left_fields jsonb not null default '[]'`);
    this.addSql(`
      create table message_stamp (
        number integer primary key references message_batch,
        document jsonb not null,
        stamped_at timestamptz not null
      )`);
    this.addSql(`
      create trigger messages_stay before update or delete or truncate on message_stamp
      for each statement execute function messages_stay()`);
  }

  override down(): void {
    this.addSql('drop table message_stamp');
    this.addSql('alter table access_grant drop column left_fields, drop column revision');
  }
}
