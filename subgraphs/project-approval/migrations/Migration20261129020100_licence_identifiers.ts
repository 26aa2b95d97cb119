import { Migration } from '@mikro-orm/migrations';

/**
 * What was licensed before there were identifiers: for which zone and item. Its next version is told to credit, by
 * which it gets its identifier.
 */
export class Migration20261129020100_licence_identifiers extends Migration {
  override up(): void {
    this.addSql(`
      update granted_licence
      set zone = licensed.zone, item = part, version = version + 1
      from (
        select 'Project' as type, project_code as id, zone from project
        union all
        select 'ExternalLine', id::text, zone from external_line
      ) as licensed
      where subject_type = licensed.type and subject_id = licensed.id and identifier is null and withdrawn_on is null`);
  }

  override down(): void {}
}
