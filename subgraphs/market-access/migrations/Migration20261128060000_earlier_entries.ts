import { Migration } from '@mikro-orm/migrations';

/** What was recorded stays recorded: an entry that is made anew keeps who made the earlier ones, and when. */
export class Migration20261128060000_earlier_entries extends Migration {
  override up(): void {
    for (const table of ['tax_risk', 'tax_burden_report', 'industry_licence']) {
      this.addSql(`alter table ${table} add column earlier jsonb not null default '[]'`);
    }
  }

  override down(): void {
    for (const table of ['tax_risk', 'tax_burden_report', 'industry_licence']) {
      this.addSql(`alter table ${table} drop column earlier`);
    }
  }
}
