import { Migration } from '@mikro-orm/migrations';

/**
 * What another department refused when it was told, how often, and when it is told again: never where no day stands.
 */
export class Migration20261128235000_telling extends Migration {
  override up(): void {
    this.addSql(`
      create table telling (
        kind text not null,
        id uuid not null,
        credit_code text not null,
        tries integer not null,
        next_try_at timestamptz,
        code text not null,
        primary key (kind, id)
      )`);
  }

  override down(): void {
    this.addSql('drop table telling');
  }
}
