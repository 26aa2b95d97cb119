import { Migration } from '@mikro-orm/migrations';

/** Reviews and suits against the decision of a fine: nothing is added while one lasts. */
export class Migration20261128230300_fine_reviews extends Migration {
  override up(): void {
    this.addSql(`alter table fine add column reviews jsonb not null default '[]'`);
  }

  override down(): void {
    this.addSql('alter table fine drop column reviews');
  }
}
