import { Migration } from '@mikro-orm/migrations';

/** Steps on projects that are no steps of their case, and steps on major projects, are counted too. */
export class Migration20261128235930_project_versions extends Migration {
  override up(): void {
    // A project that had steps before goes on from the version that was last seen.
    this.addSql(`
      alter table project add column version int not null default 1;
      update project set version = service_case.version from service_case where service_case.id = project.case_id;
      alter table major_project add column moves int not null default 1;`);
  }

  override down(): void {
    this.addSql(`
      alter table project drop column version;
      alter table major_project drop column moves;`);
  }
}
