import { Migration } from '@mikro-orm/migrations';

/** Cases across cities (G26): what that adds to the registration's or the change's own case, whose id it has. */
export class Migration20261122230001_cross_city extends Migration {
  override up(): void {
    this.addSql(`
      create table cross_city_case (
        id uuid primary key,
        credit_code text not null,
        home_zone text not null,
        host_zone text not null check (host_zone <> home_zone),
        matter text not null,
        deciding text not null,
        rule jsonb not null,
        submitted_at timestamptz not null,
        forwarded_at timestamptz,
        forwarded_by text,
        carrier text,
        tracking_no text,
        mailed_at timestamptz,
        delivered_at timestamptz
      )`);
    this.addSql('create index cross_city_case_list on cross_city_case (credit_code, submitted_at, id)');
  }

  override down(): void {
    this.addSql('drop table cross_city_case');
  }
}
