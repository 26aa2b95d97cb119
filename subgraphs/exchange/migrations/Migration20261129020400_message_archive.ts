import { Migration } from '@mikro-orm/migrations';

/**
 * Entries of the log may leave it for the archive: those of a whole batch that is older than six months (网络安全法), and
 * whose archive holds, by its hash, what the log held. Nothing else leaves, whoever asks.
 */
export class Migration20261129020400_message_archive extends Migration {
  override up(): void {
    this.addSql(`
      create table message_archive (
        number integer primary key references message_batch,
        first_place integer not null unique,
        last_place integer not null unique,
        last_hash text not null,
        sha256 text not null,
        archived_at timestamptz not null
      )`);
    this.addSql(`
      create or replace function messages_stay() returns trigger language plpgsql as $$
      declare
        holds boolean;
      begin
        -- A restore begins with empty tables.
        if tg_op = 'TRUNCATE' then
          execute format('select exists (select 1 from %I)', tg_table_name) into holds;
          if not holds then
            return null;
          end if;
        end if;
        raise exception 'the log of messages only grows, but got: %', tg_op;
      end $$`);
    this.addSql(`
      create trigger messages_stay before update or delete or truncate on message_archive
      for each statement execute function messages_stay()`);
    // A line of the archive is the text that the database makes of an entry, so that it can make it again.
    this.addSql(`
      create function message_line(one message_entry) returns text language sql stable as $$
        select jsonb_build_object('content', one.content, 'request', one.request, 'previousHash', one.previous_hash,
          'hash', one.hash)::text || e'\\n'
      $$`);
    this.addSql(`
      create function entries_stay() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (
          select 1 from message_archive a join message_batch b using (number)
          where old.place between a.first_place and a.last_place and b.made_at <= now() - interval '6 months')
        then
          return old;
        end if;
        raise exception 'the log of messages only grows, but got: %', tg_op;
      end $$`);
    this.addSql(`
      create function archived_is_whole() returns trigger language plpgsql as $$
      declare
        wrong integer;
      begin
        select a.number into wrong from message_archive a
          join gone on gone.place between a.first_place and a.last_place
        group by a.number
        having encode(sha256(convert_to(string_agg(message_line(
            row(gone.place, gone.step, gone.member, gone.message_id, gone.content, gone.request, gone.previous_hash,
              gone.hash)::message_entry), '' order by gone.place), 'UTF8')), 'hex') <> a.sha256
        limit 1;
        if wrong is not null then
          raise exception 'the archive of batch % must hold what leaves the log, but does not', wrong;
        end if;
        return null;
      end $$`);
    this.addSql('drop trigger messages_stay on message_entry');
    this.addSql(`
      create trigger messages_stay before update or delete on message_entry
      for each row execute function entries_stay()`);
    this.addSql(`
      create trigger messages_leave_whole after delete on message_entry
      referencing old table as gone for each statement execute function archived_is_whole()`);
    this.addSql(`
      create trigger messages_stay_whole before truncate on message_entry
      for each statement execute function messages_stay()`);
  }

  override down(): void {
    this.addSql(`
      drop trigger messages_stay_whole on message_entry;
      drop trigger messages_leave_whole on message_entry;
      drop trigger messages_stay on message_entry`);
    this.addSql(`
      create trigger messages_stay before update or delete or truncate on message_entry
      for each statement execute function messages_stay()`);
    this.addSql('drop function archived_is_whole(), entries_stay(), message_line(message_entry)');
    this.addSql('drop table message_archive');
  }
}
