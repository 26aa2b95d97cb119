import { Migration } from '@mikro-orm/migrations';

/** The register of forbidden areas of a zone, whole and by version: where digging a road needs its permit. */
export class Migration20261128091000_forbidden_areas extends Migration {
  override up(): void {
    this.addSql(`
      create table forbidden_area_register (
        zone text not null,
        version integer not null,
        valid_from date not null,
        basis text not null,
        areas jsonb not null,
        published_at timestamptz not null,
        published_by text not null,
        primary key (zone, version)
      )`);
  }

  override down(): void {
    this.addSql('drop table forbidden_area_register');
  }
}
