import { Migration } from '@mikro-orm/migrations';

/** The zones' lists of operating permits. A row is what the list says of an item on its days. */
export class Migration20261122000004_permit_items extends Migration {
  override up(): void {
    this.addSql(`
      create table operating_permit_item (
        zone text not null,
        code text collate "C" not null,
        valid_from date not null,
        valid_to date check (valid_to >= valid_from),
        name text not null,
        authority text not null,
        basis text not null,
        reform text not null,
        published_by text not null,
        primary key (zone, code, valid_from)
      )`);
    this.addSql(
      'create unique index operating_permit_item_today on operating_permit_item (zone, code) where valid_to is null',
    );
  }

  override down(): void {
    this.addSql('drop table operating_permit_item');
  }
}
