import { Migration } from '@mikro-orm/migrations';

/**
 * Objections end by themselves without an action, mortgages and objections get a proof of registration, and
 * certificates are counted through each zone and year, in their statutory form. Numbers that were issued before stay.
 */
export class Migration20261128140000_objections_and_certificates extends Migration {
  override up(): void {
    this.addSql(`
      alter table real_estate_encumbrance
        add column zone text, add column certificate_no text, add column suit jsonb, add column ended_by text`);
    this.addSql(`
      update real_estate_encumbrance e set zone = u.zone, ended_by = case when e.until is null then null else 'RELEASED' end
      from real_estate u where u.unit_no = e.unit_no`);
    this.addSql('alter table real_estate_encumbrance alter column zone set not null');
    this.addSql(`
      create index real_estate_objections on real_estate_encumbrance (since)
        where kind = 'OBJECTION' and until is null and suit is null`);
    this.addSql(`
      create table real_estate_serial (
        zone text not null,
        year integer not null,
        kind text not null,
        last integer not null,
        primary key (zone, year, kind)
      )`);
    this.addSql('drop sequence real_estate_certificate');
  }

  override down(): void {
    this.addSql('create sequence real_estate_certificate minvalue 500000000');
    this.addSql('drop table real_estate_serial');
    this.addSql('drop index real_estate_objections');
    this.addSql(`
      alter table real_estate_encumbrance
        drop column zone, drop column certificate_no, drop column suit, drop column ended_by`);
  }
}
