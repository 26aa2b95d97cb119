import { Migration } from '@mikro-orm/migrations';

/** When each type of each department last changed, until when its feed was read, and what is reported by hand. */
export class Migration20261129060100_freshness extends Migration {
  override up(): void {
    this.addSql('alter table data_resource add column reported_at timestamptz');
    this.addSql(`
      create table told_type (
        department text not null,
        type text not null,
        told_at timestamptz not null,
        primary key (department, type)
      )`);
    this.addSql('create table read_feed (department text primary key, read_until timestamptz not null)');
  }

  override down(): void {
    this.addSql('drop table read_feed, told_type');
    this.addSql('alter table data_resource drop column reported_at');
  }
}
