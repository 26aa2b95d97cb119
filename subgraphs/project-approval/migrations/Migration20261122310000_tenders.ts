import { Migration } from '@mikro-orm/migrations';

/** Tenders, and their trail: rows are added and never changed or removed; the database refuses both. */
export class Migration20261122310000_tenders extends Migration {
  override up(): void {
    this.addSql(`
      create table tender (
        id uuid primary key,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        title text not null,
        compulsory boolean not null,
        secret boolean not null,
        state text not null,
        steps jsonb not null,
        opened_at timestamptz not null,
        invited_on date,
        bid_deadline timestamptz,
        recommended jsonb not null,
        recommended_by text,
        awarded_to text,
        award_reason text,
        awarded_by text,
        trail_length integer not null,
        trail_head text not null,
        constraint awarded_by_another check (awarded_by <> recommended_by)
      )`);
    this.addSql('create index tender_list on tender (project_code, opened_at, id)');
    this.addSql('create index tender_year on tender (zone, invited_on)');
    this.addSql('create index tender_opened on tender (zone, opened_at)');
    this.addSql(`create index tender_open on tender (credit_code) where state not in ('AWARDED', 'CANCELLED')`);
    this.addSql(`
      create table tender_event (
        tender_id uuid not null,
        number integer not null,
        credit_code text not null,
        type text not null,
        at timestamptz not null,
        by text not null,
        detail jsonb not null,
        hash text not null,
        primary key (tender_id, number)
      )`);
    this.addSql(`
      create function tender_event_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'events of a tender are never changed or removed (电子监察)';
      end $$`);
    this.addSql(
      'create trigger tender_event_stays before update or delete or truncate on tender_event for each statement execute function tender_event_stays()',
    );
  }

  override down(): void {
    this.addSql('drop table tender_event, tender');
    this.addSql('drop function tender_event_stays()');
  }
}
