import { Migration } from '@mikro-orm/migrations';

/**
 * Published lists of investment matters, whole and by version, and which matters departments have accepted for which
 * project.
 */
export class Migration20261122210000_project_matters extends Migration {
  override up(): void {
    this.addSql(`
      create table investment_matter_list (
        zone text not null,
        version integer not null,
        valid_from date not null,
        valid_to date,
        matters jsonb not null,
        published_by text not null,
        primary key (zone, version)
      )`);
    this.addSql(`
      create table project_matter (
        id uuid primary key,
        credit_code text not null,
        project_code text not null,
        zone text not null,
        matter text not null,
        stage text not null,
        department text not null,
        list_version integer not null,
        accepted_at timestamptz not null,
        accepted_by text not null,
        constraint accepted_once unique (project_code, matter)
      )`);
  }

  override down(): void {
    this.addSql('drop table project_matter, investment_matter_list');
  }
}
