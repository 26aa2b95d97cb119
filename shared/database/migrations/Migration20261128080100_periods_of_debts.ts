import { Migration } from '@mikro-orm/migrations';

/**
 * A debt keeps the period that it has, so that its last day is derived wherever it is read: a holiday notice that comes
 * later moves it. `due_at` and `due_date` stay for the index of the job. What was owed before keeps the day it was
 * given, to its end.
 */
export class Migration20261128080100_periods_of_debts extends Migration {
  override up(): void {
    this.addSql('alter table tolerance_debt add column "within" jsonb');
    this.addSql(`
      update tolerance_debt
      set due_at = ((due_date + 1)::timestamp at time zone 'Asia/Shanghai') - interval '1 millisecond'
      where kind <> 'ADDRESS'`);
  }

  override down(): void {
    this.addSql('alter table tolerance_debt drop column "within"');
  }
}
