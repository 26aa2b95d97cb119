import { Migration } from '@mikro-orm/migrations';

/** Whether a brand is taken in a trade of a zone is asked at each application for a name. */
export class Migration20261128060001_brands extends Migration {
  override up(): void {
    this.addSql('create index enterprise_brand on enterprise (brand, division, zone)');
  }

  override down(): void {
    this.addSql('drop index enterprise_brand');
  }
}
