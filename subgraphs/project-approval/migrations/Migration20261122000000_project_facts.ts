import { Migration } from '@mikro-orm/migrations';

/**
 * Facts of a project other than its category and size; null on projects from before they were collected. Always
 * read with the project.
 */
export class Migration20261122000000_project_facts extends Migration {
  override up(): void {
    this.addSql('alter table project add column park text, add column facts jsonb');
  }

  override down(): void {
    this.addSql('alter table project drop column park, drop column facts');
  }
}
