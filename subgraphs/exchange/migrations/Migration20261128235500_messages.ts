import { Migration } from '@mikro-orm/migrations';

/** What partners and the platform said to one another: the keys of partners, and a log that only grows. */
export class Migration20261128235500_messages extends Migration {
  override up(): void {
    this.addSql(`
      create table member_key (
        key_id text primary key,
        member text not null,
        public_key text not null,
        since timestamptz not null,
        retired_at timestamptz
      )`);
    this.addSql('create index member_key_member on member_key (member)');
    this.addSql(`
      create table message_entry (
        place integer primary key check (place > 0),
        step text not null check (step in ('OPENED', 'REFUSED', 'ANSWERED')),
        member text not null,
        message_id text not null,
        content jsonb not null,
        request jsonb,
        previous_hash text not null unique,
        hash text not null unique,
        check ((step = 'ANSWERED') = (request is null))
      )`);
    // A message is let in once, and answered once.
    this.addSql(`
      create unique index message_entry_once on message_entry (member, message_id, step)
      where step in ('OPENED', 'ANSWERED')`);
    this.addSql('create index message_entry_message on message_entry (member, message_id)');
    this.addSql(`
      create table message_batch (
        number integer primary key check (number > 0),
        first_place integer not null unique,
        last_place integer not null unique,
        document jsonb not null,
        made_at timestamptz not null
      )`);
    this.addSql(`
      create table message_countersign (
        number integer not null references message_batch,
        member text not null,
        document jsonb not null,
        signed_at timestamptz not null,
        primary key (number, member)
      )`);
    this.addSql(`
      create function messages_stay() returns trigger language plpgsql as $$
      begin
        raise exception 'the log of messages only grows, but got: %', tg_op;
      end $$`);
    for (const table of ['message_entry', 'message_batch', 'message_countersign'])
      this.addSql(`
        create trigger messages_stay before update or delete or truncate on ${table}
        for each statement execute function messages_stay()`);
  }

  override down(): void {
    this.addSql('drop table message_countersign, message_batch, message_entry, member_key');
    this.addSql('drop function messages_stay');
  }
}
