import { Migration } from '@mikro-orm/migrations';

/**
 * A private key lies in the database as it is, or sealed by a key of a token, or in the token alone. Of a key that has
 * ended the public half stays.
 */
export class Migration20261129030000_key_store extends Migration {
  override up(): void {
    this.addSql('alter table signing_key alter column private_key drop not null');
    this.addSql(
      'alter table signing_key add column sealed_key text, add column sealed_for text, add column token_key text',
    );
    this.addSql(`
      alter table signing_key add constraint signing_key_somewhere check (
        num_nonnulls(private_key, sealed_key, token_key) <= 1
        and (retired_at is not null or num_nonnulls(private_key, sealed_key, token_key) = 1)
        and (sealed_key is null) = (sealed_for is null))`);
    // One of the department's own signs at a time, and one in the token.
    this.addSql('drop index signing_key_in_use');
    this.addSql('create unique index signing_key_in_use on signing_key ((token_key is null)) where retired_at is null');
  }

  override down(): void {
    this.addSql('delete from signing_key where private_key is null');
    this.addSql('drop index signing_key_in_use');
    this.addSql('alter table signing_key drop constraint signing_key_somewhere');
    this.addSql('alter table signing_key drop column sealed_key, drop column sealed_for, drop column token_key');
    this.addSql('alter table signing_key alter column private_key set not null');
    this.addSql(
      'create unique index signing_key_in_use on signing_key ((retired_at is null)) where retired_at is null',
    );
  }
}
