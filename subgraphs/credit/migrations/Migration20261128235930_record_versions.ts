import { Migration } from '@mikro-orm/migrations';

/** Records and broken promises count their moves, so that a correction that rests on an earlier one is refused. */
export class Migration20261128235930_record_versions extends Migration {
  override up(): void {
    this.addSql(`
      alter table licence add column version int not null default 1;
      alter table penalty add column version int not null default 1;
      alter table broken_promise add column version int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table licence drop column version;
      alter table penalty drop column version;
      alter table broken_promise drop column version;`);
  }
}
