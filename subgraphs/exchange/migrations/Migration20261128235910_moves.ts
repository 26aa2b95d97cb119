import { Migration } from '@mikro-orm/migrations';

/** Requests, agreements and resources count their moves. */
export class Migration20261128235910_moves extends Migration {
  override up(): void {
    this.addSql(`
      alter table share_request add column version int not null default 1;
      alter table access_grant add column version int not null default 1;
      alter table data_resource add column version int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table share_request drop column version;
      alter table access_grant drop column version;
      alter table data_resource drop column version;`);
  }
}
