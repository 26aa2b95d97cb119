import { Migration } from '@mikro-orm/migrations';

/** What has states counts its moves, so that a step that rests on an earlier one is refused. */
export class Migration20261128231000_versions extends Migration {
  override up(): void {
    this.addSql(`
      alter table commitment add column version int not null default 1;
      alter table credit_repair add column version int not null default 1;
      alter table government_promise add column version int not null default 1;
      alter table listing add column version int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table commitment drop column version;
      alter table credit_repair drop column version;
      alter table government_promise drop column version;
      alter table listing drop column version;`);
  }
}
