import { Migration } from '@mikro-orm/migrations';

/** Licences have identifiers (GB/T 36904), which follow from the zone and the item that each was granted for. */
export class Migration20261129020000_licence_identifiers extends Migration {
  override up(): void {
    this.addSql(`
      alter table granted_licence
        add column zone text,
        add column item text,
        add column identifier text unique`);
  }

  override down(): void {
    this.addSql('alter table granted_licence drop column identifier, drop column item, drop column zone');
  }
}
