import { Migration } from '@mikro-orm/migrations';

/**
 * Regional assessments: listed by zone, and read by park for its projects. That no two of a kind overlap is the write's
 * own check.
 */
export class Migration20261122010000_regional_assessments extends Migration {
  override up(): void {
    this.addSql(`
      create table regional_assessment (
        id uuid primary key,
        zone text not null,
        park text not null,
        park_name text not null,
        type text not null,
        organ_code text not null,
        valid_from date not null,
        valid_to date not null,
        report_hash text not null,
        free_sharing boolean not null,
        published_on date not null,
        constraint assessment_ends_after_it_begins check (valid_to >= valid_from)
      )`);
    this.addSql('create index regional_assessment_list on regional_assessment (zone, valid_from, id)');
    this.addSql(
      `create index regional_assessment_place on regional_assessment ((zone || '/' || park), type, valid_from)`,
    );
  }

  override down(): void {
    this.addSql('drop table regional_assessment');
  }
}
