import { Migration } from '@mikro-orm/migrations';

/**
 * External lines, with the package of their permits; outages of power lines, and which enterprises were notified of
 * each.
 */
export class Migration20261122040000_lines extends Migration {
  override up(): void {
    this.addSql(`
      create table external_line (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        kind text not null,
        route text not null,
        road_crossing double precision not null,
        line_length double precision not null,
        mode text not null,
        reasons jsonb not null,
        rule jsonb not null,
        package jsonb,
        applied_at timestamptz not null,
        constraint filed_without_permits check ((mode = 'FILING') = (package is null))
      )`);
    this.addSql('create index external_line_list on external_line (credit_code, applied_at, id)');
    this.addSql(`
      create table outage_notice (
        id uuid primary key,
        zone text not null,
        line text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        emergency boolean not null,
        reason text not null,
        enterprises integer not null,
        noticed_at timestamptz not null,
        constraint ends_after_start check (ends_at > starts_at)
      )`);
    this.addSql('create index outage_notice_of_line on outage_notice (zone, line, starts_at)');
    this.addSql(`
      create table outage_recipient (
        credit_code text not null,
        starts_at timestamptz not null,
        notice_id uuid not null,
        primary key (credit_code, starts_at, notice_id)
      )`);
  }

  override down(): void {
    this.addSql('drop table outage_recipient, outage_notice, external_line');
  }
}
