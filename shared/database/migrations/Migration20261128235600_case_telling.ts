import { Migration } from '@mikro-orm/migrations';

/** How far the cases of a database that was upgraded were told anew (case/retelling.ts), by what they come from. */
export class Migration20261128235600_case_telling extends Migration {
  override up(): void {
    this.addSql(`
      create table case_telling (
        source text primary key,
        version text not null,
        after text null,
        told integer not null default 0,
        done_at timestamptz null
      )`);
  }

  override down(): void {
    this.addSql('drop table case_telling');
  }
}
