import { Migration } from '@mikro-orm/migrations';

/** Deregistrations, dormancies and industry licences count their moves. */
export class Migration20261128235910_moves extends Migration {
  override up(): void {
    this.addSql(`
      alter table deregistration add column version int not null default 1;
      alter table dormancy add column version int not null default 1;
      alter table industry_licence add column moves int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table deregistration drop column version;
      alter table dormancy drop column version;
      alter table industry_licence drop column moves;`);
  }
}
