import { Migration } from '@mikro-orm/migrations';

/** Platforms that are known by their anchors, what was kept of their logs, and cases that are handed over to them. */
export class Migration20261128235950_peer_platforms extends Migration {
  override up(): void {
    this.addSql(`
      create table peer_platform (
        member text primary key,
        anchor jsonb not null,
        place text,
        agreement jsonb,
        since timestamptz not null,
        ended_at timestamptz
      )`);
    this.addSql(`
      create table peer_batch (
        member text not null references peer_platform,
        number integer not null check (number > 0),
        document jsonb not null,
        primary key (member, number)
      )`);
    this.addSql(`
      create table carried_case (
        id uuid primary key,
        member text not null references peer_platform,
        state text not null check (state in ('WAITING', 'RECEIVED', 'REFUSED', 'DECIDED')),
        application jsonb,
        answer jsonb,
        answered_to text,
        registration_id text,
        outcome text,
        fault text,
        tries integer not null default 0 check (tries >= 0),
        created_at timestamptz not null,
        moved_at timestamptz not null,
        check ((answer is null) = (answered_to is null)),
        check ((state = 'WAITING') = (application is not null))
      )`);
    this.addSql(`create index carried_case_open on carried_case (moved_at, id) where state in ('WAITING', 'RECEIVED')`);
  }

  override down(): void {
    this.addSql('drop table carried_case, peer_batch, peer_platform');
  }
}
