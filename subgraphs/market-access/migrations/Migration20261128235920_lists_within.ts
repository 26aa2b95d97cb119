import { Migration } from '@mikro-orm/migrations';

/**
 * Lists of enterprises with one value that stands far from the beginning of their order: a zone by credit codes, which
 * begin with the place, those who have deregistered by the day on which they were founded.
 */
export class Migration20261128235920_lists_within extends Migration {
  override up(): void {
    this.addSql('create index enterprise_zone_code on enterprise (zone, credit_code)');
    this.addSql('create index enterprise_status_founded on enterprise (status, founded_on, credit_code)');
  }

  override down(): void {
    this.addSql('drop index enterprise_status_founded');
    this.addSql('drop index enterprise_zone_code');
  }
}
