import { Migration } from '@mikro-orm/migrations';
import { TERMS_FUNCTION, termsColumn, termsIndex } from '#shared/search/terms.ts';

/** Profiles of enterprises, by which they are listed. */
export class Migration20261128190000_profiles extends Migration {
  override up(): void {
    this.addSql(TERMS_FUNCTION);
    const filtered = ['zone', 'status', 'division', 'section', 'size_class', 'grade', 'listed', 'stage'];
    this.addSql(`
      create table profile (
        credit_code text collate "C" primary key,
        name text collate "C" not null,
        former_names jsonb not null,
        pinyin text collate "C" not null,
        initials text collate "C" not null,
        zone text not null,
        division text not null,
        section text not null,
        size_class text not null,
        founded_on date not null,
        status text not null,
        grade text,
        listed text,
        listed_until date,
        open_projects integer not null,
        stage text,
        ${termsColumn(filtered)}
      )`);
    this.addSql(termsIndex('profile'));
    for (const column of ['pinyin', 'initials', 'founded_on', 'open_projects']) {
      this.addSql(`create index profile_${column} on profile (${column}, credit_code)`);
    }
  }

  override down(): void {
    this.addSql('drop table profile');
    this.addSql('drop function search_terms');
  }
}
