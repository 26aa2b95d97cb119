import { Migration } from '@mikro-orm/migrations';

/** Licences that other departments tell: who told them, under which id and in which version. */
export class Migration20261128235600_granted_licences extends Migration {
  override up(): void {
    this.addSql(`alter table licence
      add column source_department text, add column source_id uuid, add column source_version integer`);
    this.addSql(`create unique index licence_source on licence (source_department, source_id)
      where source_id is not null`);
  }

  override down(): void {
    this.addSql('drop index licence_source');
    this.addSql('alter table licence drop column source_department, drop column source_id, drop column source_version');
  }
}
