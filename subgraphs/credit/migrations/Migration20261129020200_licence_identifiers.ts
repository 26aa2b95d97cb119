import { Migration } from '@mikro-orm/migrations';

/** Licences on record have identifiers (GB/T 36904), by which each is found. */
export class Migration20261129020200_licence_identifiers extends Migration {
  override up(): void {
    this.addSql('alter table licence add column identifier text unique');
  }

  override down(): void {
    this.addSql('alter table licence drop column identifier');
  }
}
