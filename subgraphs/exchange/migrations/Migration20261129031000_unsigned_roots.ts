import { Migration } from '@mikro-orm/migrations';

/** The root of a batch is there before its signature. */
export class Migration20261129031000_unsigned_roots extends Migration {
  override up(): void {
    this.addSql(`
      create table message_root (
        number integer primary key check (number > 0),
        first_place integer not null unique,
        last_place integer not null unique,
        content jsonb not null,
        made_at timestamptz not null
      )`);
    this.addSql(`
      insert into message_root (number, first_place, last_place, content, made_at)
      select number, first_place, last_place, document->'content', made_at from message_batch`);
    this.addSql('alter table message_batch add foreign key (number) references message_root');
    this.addSql(`
      create trigger messages_stay before update or delete or truncate on message_root
      for each statement execute function messages_stay()`);
  }

  override down(): void {
    this.addSql('alter table message_batch drop constraint message_batch_number_fkey');
    this.addSql('drop table message_root');
  }
}
