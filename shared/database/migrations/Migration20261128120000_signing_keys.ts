import { Migration } from '@mikro-orm/migrations';

/** The keys with which the department signs what it hands out (shared/signing): made when it first signs. */
export class Migration20261128120000_signing_keys extends Migration {
  override up(): void {
    this.addSql(`
      create table signing_key (
        key_id text primary key,
        public_key text not null,
        private_key text not null,
        made_at timestamptz not null,
        retired_at timestamptz
      )`);
    // One signs at a time.
    this.addSql(
      'create unique index signing_key_in_use on signing_key ((retired_at is null)) where retired_at is null',
    );
  }

  override down(): void {
    this.addSql('drop table signing_key');
  }
}
