import { Migration } from '@mikro-orm/migrations';

/** What has states counts its moves, so that a step that rests on an earlier one is refused. */
export class Migration20261128231000_versions extends Migration {
  override up(): void {
    this.addSql(`
      alter table startup add column version int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table startup drop column version;`);
  }
}
