import { Migration } from '@mikro-orm/migrations';

/** A name may rest on an approval of the State Council, and a sole trader's premises may be a web address. */
export class Migration20261128130000_names_and_sole_traders extends Migration {
  override up(): void {
    this.addSql('alter table registration add column name_approval_no text, add column web_address text');
  }

  override down(): void {
    this.addSql('alter table registration drop column name_approval_no, drop column web_address');
  }
}
