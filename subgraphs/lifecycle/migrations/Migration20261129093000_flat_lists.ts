import { Migration } from '@mikro-orm/migrations';
import { termsExpression } from '#shared/search/terms.ts';

const FILTERED = ['zone', 'status', 'division', 'section', 'size_class', 'grade', 'listed', 'stage'];

/**
 * Further values that stand far from the beginning of an order: an industry by credit codes, who has projects under way
 * or is on a list by the day of founding, whoever has none by their number. Who has some is found by a term.
 */
export class Migration20261129093000_flat_lists extends Migration {
  override up(): void {
    // The column is filled anew: without its index, which is made once it is.
    this.addSql('drop index profile_terms');
    const term = `case when open_projects > 0 then 'open_projects:some' end`;
    this.addSql(`alter table profile alter column terms set expression as (${termsExpression(FILTERED, [term])})`);
    this.addSql('create index profile_terms on profile using gin (terms) with (gin_pending_list_limit = 256)');
    for (const column of ['section', 'division']) {
      this.addSql(`create index profile_${column}_code on profile (${column}, credit_code)`);
    }
    for (const column of ['zone', 'stage', 'grade']) {
      this.addSql(`create index profile_${column}_projects on profile (${column}, open_projects, credit_code)`);
    }
    // Else the index of all days, which holds the number too, would be read alone instead of this one.
    this.addSql(`
      create index profile_projects_founded on profile (founded_on, credit_code) include (open_projects)
        where open_projects > 0`);
    for (const [name, column] of [
      ['founded', 'founded_on'],
      ['projects', 'open_projects'],
    ] as const) {
      this.addSql(
        `create index profile_listed_${name} on profile (listed, ${column}, credit_code) where listed is not null`,
      );
    }
    // Days of founding are gathered to be sorted by projects; by initials nothing is listed.
    this.addSql('drop index profile_founded_on, profile_initials');
    this.addSql('create index profile_founded_on on profile (founded_on, credit_code) include (open_projects)');
  }

  override down(): void {
    this.addSql('drop index profile_founded_on');
    for (const column of ['founded_on', 'initials']) {
      this.addSql(`create index profile_${column} on profile (${column}, credit_code)`);
    }
    for (const name of ['section_code', 'division_code', 'zone_projects', 'stage_projects', 'grade_projects']) {
      this.addSql(`drop index profile_${name}`);
    }
    this.addSql('drop index profile_projects_founded, profile_listed_founded, profile_listed_projects');
    this.addSql(`alter table profile alter column terms set expression as (${termsExpression(FILTERED)})`);
  }
}
