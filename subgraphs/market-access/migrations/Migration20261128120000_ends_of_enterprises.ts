import { Migration } from '@mikro-orm/migrations';

/**
 * The days of a deregistration's notice are derived from its rule and its announcement, and no longer stored. The end
 * of a liquidation and its report are on record; more time to apply is too. A general deregistration is a liquidation
 * until it is applied to be closed.
 */
export class Migration20261128120000_ends_of_enterprises extends Migration {
  override up(): void {
    this.addSql(
      'alter table deregistration add column liquidation_end jsonb, add column extension jsonb, drop column notice_until, drop column close_by',
    );
    this.addSql(`update deregistration set state = 'LIQUIDATING' where kind = 'GENERAL' and state = 'NOTICE'`);
    this.addSql('create index deregistration_notices on deregistration (announced_on, id) where ended_on is null');
    this.addSql('create index dormancy_ends on dormancy (until, id) where ended_on is null');
  }

  override down(): void {
    this.addSql('drop index dormancy_ends');
    this.addSql('drop index deregistration_notices');
    this.addSql(`update deregistration set state = 'NOTICE' where state = 'LIQUIDATING'`);
    this.addSql(`
      alter table deregistration drop column liquidation_end, drop column extension,
        add column notice_until date not null default '2999-12-31', add column close_by date`);
  }
}
