import { Migration } from '@mikro-orm/migrations';

/** Receipts of officers, banks and services say which person or program read, under the id of its token. */
export class Migration20261128235940_readers extends Migration {
  override up(): void {
    this.addSql('alter table access_receipt add column reader_id text');
  }

  override down(): void {
    this.addSql('alter table access_receipt drop column reader_id');
  }
}
