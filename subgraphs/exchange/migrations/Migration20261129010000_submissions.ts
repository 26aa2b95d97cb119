import { Migration } from '@mikro-orm/migrations';

/** Records that are submitted to the platform above, what it answers and returns; and what is taken from others. */
export class Migration20261129010000_submissions extends Migration {
  override up(): void {
    this.addSql(`
      create table submission_route (
        zone text primary key,
        member text not null references peer_platform,
        place text not null,
        since date not null,
        agreement jsonb not null,
        returns_after text,
        returns_asked_at timestamptz,
        ended_at timestamptz
      )`);
    this.addSql(`
      create table submission_message (
        id uuid primary key,
        zone text not null references submission_route,
        kind text not null check (kind in ('SUBMIT', 'RETURNS')),
        asked_at timestamptz,
        answer jsonb,
        answered_to text,
        fault text,
        tries integer not null default 0 check (tries >= 0),
        created_at timestamptz not null,
        moved_at timestamptz not null,
        unique (zone, kind),
        check ((answer is null) = (answered_to is null))
      )`);
    this.addSql(`
      create table record_submission (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        member text not null,
        profile text not null,
        department text not null,
        record_id uuid not null,
        number integer not null check (number > 0),
        kind text not null check (kind in ('NEW', 'CORRECTION', 'ANNULMENT')),
        starts_on date not null,
        content jsonb not null,
        change_id text unique,
        state text not null check (state in ('PENDING', 'SENT', 'ACCEPTED', 'RETURNED', 'REPLACED')),
        opened_at timestamptz not null,
        sent_at timestamptz,
        answered_at timestamptz,
        problems jsonb not null default '[]',
        message_id uuid,
        fault text,
        tries integer not null default 0 check (tries >= 0),
        version int not null default 1,
        unique (profile, record_id, number),
        check ((state = 'PENDING') = (sent_at is null))
      )`);
    this.addSql(`create index record_submission_waiting on record_submission (zone, tries, opened_at, id)
      where state = 'PENDING' and message_id is null`);
    this.addSql(
      'create index record_submission_message on record_submission (message_id) where message_id is not null',
    );
    this.addSql('create index record_submission_all on record_submission (opened_at, id)');
    this.addSql('create index record_submission_kept on record_submission (department, opened_at, id)');
    this.addSql('create index record_submission_timeliness on record_submission (zone, starts_on)');
    this.addSql(`
      create table returned_record (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        member text not null,
        title text not null,
        source text not null,
        content jsonb not null,
        share_type text not null check (share_type in ('UNCONDITIONAL', 'CONDITIONAL')),
        returned_at timestamptz not null,
        message_id text not null,
        kept_at timestamptz not null
      )`);
    this.addSql('create index returned_record_list on returned_record (credit_code, returned_at, id)');
    this.addSql(`
      create table received_record (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        member text not null,
        submission_id uuid not null,
        profile text not null,
        record_id uuid not null,
        number integer not null check (number > 0),
        kind text not null check (kind in ('NEW', 'CORRECTION', 'ANNULMENT')),
        starts_on date not null,
        content jsonb not null,
        state text not null check (state in ('ACCEPTED', 'RETURNED')),
        problems jsonb not null default '[]',
        received_at timestamptz not null,
        version int not null default 1,
        unique (member, submission_id)
      )`);
    this.addSql('create index received_record_all on received_record (received_at, id)');
    this.addSql('create index received_record_of on received_record (member, received_at, id)');
    this.addSql(`
      create table outgoing_return (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        member text not null,
        number integer not null check (number > 0),
        kind text not null check (kind in ('CORRECTION_WANTED', 'ENTERPRISE_DATA')),
        submission_id uuid,
        title text not null,
        source text not null,
        content jsonb not null,
        problems jsonb not null,
        share_type text not null check (share_type in ('UNCONDITIONAL', 'CONDITIONAL')),
        returned_at timestamptz not null,
        returned_by text not null,
        unique (member, number),
        check ((kind = 'CORRECTION_WANTED') = (submission_id is not null))
      )`);
  }

  override down(): void {
    this.addSql('drop table outgoing_return, received_record, returned_record, record_submission');
    this.addSql('drop table submission_message, submission_route');
  }
}
