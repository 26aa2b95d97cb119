import { Migration } from '@mikro-orm/migrations';

/**
 * Works on the lines of a zone in a year, how many of them without switching off, and the outage of an average user.
 */
export class Migration20261128095000_power_reliability extends Migration {
  override up(): void {
    this.addSql(`
      create table power_reliability (
        zone text not null,
        year integer not null,
        version integer not null,
        works integer not null,
        live_works integer not null,
        average_outage double precision not null,
        recorded_at timestamptz not null,
        recorded_by text not null,
        primary key (zone, year, version)
      )`);
  }

  override down(): void {
    this.addSql('drop table power_reliability');
  }
}
