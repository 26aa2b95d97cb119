import { Migration } from '@mikro-orm/migrations';

/** Plans of random draws, and whether a draw is in one; draws of before were in none. */
export class Migration20261128200000_inspection_plans extends Migration {
  override up(): void {
    this.addSql(`
      create table inspection_plan (
        id uuid primary key,
        zone text not null,
        year integer not null,
        authority text not null,
        authority_code text not null,
        tasks jsonb not null,
        published_at timestamptz not null,
        published_by text not null,
        unique (zone, year, authority)
      )`);
    this.addSql('alter table inspection_draw add column planned boolean not null default false');
    this.addSql('alter table inspection_draw alter column planned drop default');
  }

  override down(): void {
    this.addSql('alter table inspection_draw drop column planned');
    this.addSql('drop table inspection_plan');
  }
}
