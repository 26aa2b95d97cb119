import { Migration } from '@mikro-orm/migrations';

/** Land quota of zones and years; works of the power network with their milestones. */
export class Migration20261122320000_quota_and_power_works extends Migration {
  override up(): void {
    this.addSql(`
      create table land_quota_plan (
        zone text not null,
        year integer not null,
        organ_code text not null,
        quota_area integer not null,
        published_on date not null,
        primary key (zone, year),
        constraint quota_above_zero check (quota_area > 0)
      )`);
    this.addSql(
      'create index land_parcel_supplied on land_parcel (zone, supplied_on) include (area) where supplied_on is not null',
    );
    this.addSql(`
      create table utility_project (
        id uuid primary key,
        zone text not null,
        organ_code text not null,
        name text not null,
        milestones jsonb not null,
        corridor_km double precision not null,
        relocated_lines integer not null,
        rule jsonb,
        registered_at timestamptz not null
      )`);
    this.addSql('create index utility_project_zone on utility_project (zone)');
  }

  override down(): void {
    this.addSql('drop table utility_project, land_quota_plan');
    this.addSql('drop index land_parcel_supplied');
  }
}
