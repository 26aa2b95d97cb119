import { Migration } from '@mikro-orm/migrations';

/** The kit's own tables, the same in every department: change feed, idempotency keys, decisions, sample progress. */
export class Migration20261101000000_kit extends Migration {
  override up(): void {
    this.addSql(`
      create table change (
        seq bigint generated always as identity,
        xid xid8 not null default pg_current_xact_id(),
        occurred_at timestamptz not null,
        type text not null,
        credit_code text not null,
        subject_type text not null,
        subject_id text not null,
        changed_fields text[] not null,
        restricted boolean not null,
        payload jsonb not null,
        primary key (xid, seq)
      )`);
    this.addSql(`create table change_horizon (
        single boolean primary key default true check (single),
        xid xid8 not null default '0',
        seq bigint not null default 0
      )`);
    this.addSql(`insert into change_horizon default values`);
    this.addSql(`
      create table idempotency (
        key text not null,
        caller text not null,
        request_hash text not null,
        result jsonb not null,
        created_at timestamptz not null,
        primary key (caller, key)
      )`);
    this.addSql(`
      create table decision (
        id uuid primary key,
        credit_code text not null,
        subject_type text not null,
        subject_id text not null,
        outcome text not null,
        rule jsonb not null,
        facts jsonb not null,
        reasons jsonb not null,
        decided_at timestamptz not null
      )`);
    this.addSql(`create index decision_credit_code on decision (credit_code, decided_at desc, id)`);
    this.addSql(`
      create table sample_progress (
        zone text primary key,
        today date not null,
        enterprises integer not null
      )`);
  }

  override down(): void {
    this.addSql('drop table sample_progress, decision, idempotency, change_horizon, change');
  }
}
