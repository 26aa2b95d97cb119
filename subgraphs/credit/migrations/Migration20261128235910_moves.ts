import { Migration } from '@mikro-orm/migrations';

/** Joint sanctions count their moves; their version is that of the list of measures. */
export class Migration20261128235910_moves extends Migration {
  override up(): void {
    this.addSql(`
      alter table joint_sanction add column moves int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table joint_sanction drop column moves;`);
  }
}
