import { Migration } from '@mikro-orm/migrations';

/**
 * Land parcels, whose checks and findings are few and always read with their parcel, and the documents of the land
 * planning permit.
 */
export class Migration20261122020000_land extends Migration {
  override up(): void {
    this.addSql(`
      create table land_parcel (
        parcel_code text primary key,
        zone text not null,
        park text,
        organ_code text not null,
        location text not null,
        purpose text not null,
        area integer not null,
        state text not null,
        checks jsonb not null,
        findings jsonb not null,
        registered_on date not null,
        standard_on date,
        supplied_to text,
        supplied_on date,
        land_use jsonb,
        land_use_rule jsonb,
        constraint supplied_to_somebody check ((state = 'SUPPLIED') = (supplied_to is not null) and (supplied_to is null) = (supplied_on is null))
      )`);
    this.addSql('create index land_parcel_list on land_parcel (zone, registered_on, parcel_code)');
    this.addSql('create index land_parcel_by_state on land_parcel (zone, state, registered_on, parcel_code)');
    this.addSql('alter table project add column land_permit_documents jsonb');
  }

  override down(): void {
    this.addSql('alter table project drop column land_permit_documents');
    this.addSql('drop table land_parcel');
  }
}
