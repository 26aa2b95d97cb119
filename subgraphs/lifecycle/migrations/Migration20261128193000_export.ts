import { Migration } from '@mikro-orm/migrations';

/** Events with which their subject is gone: the export tells them as such. */
export class Migration20261128193000_export extends Migration {
  override up(): void {
    this.addSql('alter table event add column ends boolean not null default false');
  }

  override down(): void {
    this.addSql('alter table event drop column ends');
  }
}
