import { Migration } from '@mikro-orm/migrations';

/**
 * When a fine was paid: one that is not stands in the way of a deregistration. What was on record before says nothing
 * of it.
 */
export class Migration20261122230000_fines_paid extends Migration {
  override up(): void {
    this.addSql('alter table penalty add column fine_paid_on date');
    this.addSql(
      'create index penalty_unpaid on penalty (credit_code, decided_on, id) where fine > 0 and fine_paid_on is null',
    );
  }

  override down(): void {
    this.addSql('alter table penalty drop column fine_paid_on');
  }
}
