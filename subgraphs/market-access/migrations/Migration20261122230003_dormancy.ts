import { Migration } from '@mikro-orm/migrations';

/** Dormancies (歇业): one at a time for an enterprise. */
export class Migration20261122230003_dormancy extends Migration {
  override up(): void {
    this.addSql(`
      create table dormancy (
        id uuid primary key,
        credit_code text not null,
        from_on date not null,
        until date not null check (until > from_on),
        reason text not null,
        service_address text,
        rule jsonb not null,
        ended_on date
      )`);
    this.addSql('create index dormancy_list on dormancy (credit_code, from_on, id)');
    this.addSql('create unique index dormancy_open on dormancy (credit_code) where ended_on is null');
  }

  override down(): void {
    this.addSql('drop table dormancy');
  }
}
