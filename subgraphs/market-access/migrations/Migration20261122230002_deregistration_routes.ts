import { Migration } from '@mikro-orm/migrations';

/**
 * What an enterprise was before a deregistration, to be so again where it comes to nothing; its liquidation; and one by
 * force, which no day closes.
 */
export class Migration20261122230002_deregistration_routes extends Migration {
  override up(): void {
    this.addSql(
      'alter table deregistration add column status_before text, add column liquidation jsonb, alter column close_by drop not null',
    );
  }

  override down(): void {
    this.addSql(
      'alter table deregistration drop column status_before, drop column liquidation, alter column close_by set not null',
    );
  }
}
