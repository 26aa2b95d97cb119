import { Migration } from '@mikro-orm/migrations';

/** Events of all departments, what is known of each department's feed, and signed batches of events. */
export class Migration20261128180000_lifecycle extends Migration {
  override up(): void {
    this.addSql(`
      create table source (
        department text primary key,
        cursor text null,
        status text not null,
        phase text null,
        phase_cursor text null,
        first_kept text null,
        generation integer not null default 0,
        told bigint not null default 0,
        followed_since timestamptz not null,
        last_change_at timestamptz null,
        last_read_at timestamptz null,
        leased_by uuid null,
        leased_until timestamptz null
      )`);
    this.addSql(`
      create table event (
        id uuid primary key,
        seq bigint generated always as identity unique,
        department text not null,
        source_cursor text not null,
        source_order text not null,
        credit_code text not null,
        type text not null,
        subject_type text not null,
        subject_id text not null,
        changed_fields text[] not null,
        restricted boolean not null,
        office_only boolean not null,
        payload jsonb not null,
        text jsonb not null,
        brief jsonb not null,
        stage text null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null,
        generation integer not null,
        previous_hash text null,
        hash text null,
        batch integer null,
        unique (department, source_cursor)
      )`);
    this.addSql('create index event_timeline on event (credit_code, occurred_at, department, source_order)');
    this.addSql('create index event_chain on event (department, credit_code, restricted, office_only, source_order)');
    this.addSql('create index event_unhashed on event (department, credit_code) where hash is null');
    this.addSql('create index event_unsigned on event (seq) where batch is null');
    // Two changes of a stage and an enterprise are few: the newest of them says where it stands.
    this.addSql('create index event_stage on event (credit_code, occurred_at) where stage is not null');
    this.addSql(`
      create table removed_event (
        seq bigint primary key default nextval('event_seq_seq'),
        event_id uuid not null,
        department text not null,
        credit_code text not null,
        type text not null,
        restricted boolean not null,
        office_only boolean not null,
        hash text null,
        removed_at timestamptz not null
      )`);
    this.addSql('create index removed_event_list on removed_event (credit_code, seq)');
    this.addSql(`
      create table batch (
        number integer primary key,
        leaves text[] not null,
        document jsonb not null,
        made_at timestamptz not null
      )`);
    this.addSql(`
      create table superseded_hash (
        hash text primary key,
        event_id uuid not null,
        superseded_at timestamptz not null
      )`);
    // Who follows events is told at once (the kit's signal_change).
    this.addSql(
      'create trigger event_signal after insert on event for each statement execute function signal_change()',
    );
  }

  override down(): void {
    for (const table of ['superseded_hash', 'batch', 'removed_event', 'event', 'source'])
      this.addSql(`drop table ${table}`);
  }
}
