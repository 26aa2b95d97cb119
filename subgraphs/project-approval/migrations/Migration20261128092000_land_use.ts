import { Migration } from '@mikro-orm/migrations';

/** The project that builds on a parcel, its use held against the thresholds, and rights to use it that have ended. */
export class Migration20261128092000_land_use extends Migration {
  override up(): void {
    this.addSql(`
      alter table land_parcel
        add column project_code text,
        add column planned_use jsonb,
        add column built_use jsonb,
        add column earlier_supplies jsonb not null default '[]'`);
    this.addSql('create index land_parcel_of_project on land_parcel (project_code)');
    this.addSql('create index land_parcel_held on land_parcel (supplied_to)');
  }

  override down(): void {
    this.addSql(`
      alter table land_parcel
        drop column earlier_supplies, drop column built_use, drop column planned_use, drop column project_code`);
  }
}
