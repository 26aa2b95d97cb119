import { Migration } from '@mikro-orm/migrations';

/** Reports of the tax burden, one an enterprise and year. The zone is that of the day of the report. */
export class Migration20261122000002_tax_burden extends Migration {
  override up(): void {
    this.addSql(`
      create table tax_burden_report (
        credit_code text not null,
        year integer not null,
        zone text not null,
        payments integer not null check (payments >= 0),
        hours numeric(6, 2) not null check (hours >= 0),
        reported_at timestamptz not null,
        reported_by text not null,
        primary key (credit_code, year)
      )`);
    // The averages of a zone and year are read from the index alone.
    this.addSql('create index tax_burden_report_zone on tax_burden_report (zone, year) include (payments, hours)');
  }

  override down(): void {
    this.addSql('drop table tax_burden_report');
  }
}
