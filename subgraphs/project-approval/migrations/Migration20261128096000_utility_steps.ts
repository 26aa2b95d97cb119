import { Migration } from '@mikro-orm/migrations';

/**
 * Days that connections took, for averages; notes of limits in both languages; whom a confirmed designation is told to;
 * what utilities publish of their service.
 */
export class Migration20261128096000_utility_steps extends Migration {
  override up(): void {
    this.addSql(`
      alter table utility_connection
        alter column limit_note type jsonb using to_jsonb(limit_note),
        add column connected_on date,
        add column net_days double precision`);
    this.addSql('create index utility_connection_average on utility_connection (zone, connected_on)');
    this.addSql('alter table designation_report add column designated_by_code text, add column told_to text');
    this.addSql(`
      create table utility_standard (
        zone text not null,
        kind text not null,
        version integer not null,
        valid_from date not null,
        steps jsonb not null,
        papers jsonb not null,
        limit_days integer not null,
        charges text not null,
        rule jsonb not null,
        published_by text not null,
        primary key (zone, kind, version)
      )`);
  }

  override down(): void {
    this.addSql('drop table utility_standard');
    this.addSql('alter table designation_report drop column told_to, drop column designated_by_code');
    this.addSql(`
      alter table utility_connection
        drop column net_days, drop column connected_on,
        alter column limit_note type text using coalesce(limit_note->>'zh', limit_note#>>'{}')`);
  }
}
