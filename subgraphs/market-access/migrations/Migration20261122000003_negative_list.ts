import { Migration } from '@mikro-orm/migrations';

/** Editions of the negative lists, each whole. An edition is in force until the next one of its list. */
export class Migration20261122000003_negative_list extends Migration {
  override up(): void {
    this.addSql(`
      create table negative_list_version (
        kind text not null,
        version text not null,
        title text not null,
        valid_from date not null,
        entry_count integer not null,
        published_at timestamptz not null,
        published_by text not null,
        primary key (kind, version),
        unique (kind, valid_from)
      )`);
    this.addSql(`
      create table negative_list_entry (
        kind text not null,
        version text not null,
        number integer not null,
        industry text collate "C" not null,
        measure text not null,
        text text not null,
        primary key (kind, version, number),
        foreign key (kind, version) references negative_list_version
      )`);
    this.addSql('create index negative_list_entry_industry on negative_list_entry (kind, version, industry)');
  }

  override down(): void {
    this.addSql('drop table negative_list_entry, negative_list_version');
  }
}
