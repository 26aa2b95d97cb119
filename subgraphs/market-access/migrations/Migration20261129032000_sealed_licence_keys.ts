import { Migration } from '@mikro-orm/migrations';

/** The private key that signs licences of trades lies in the database as it is, or sealed by a token, as others do. */
export class Migration20261129032000_sealed_licence_keys extends Migration {
  override up(): void {
    this.addSql('alter table licence_key alter column private_key drop not null');
    // Of the JSON Web Key only its 32 bytes are needed: in hexadecimal digits, as keys are kept.
    this.addSql(`
      alter table licence_key alter column private_key type text using
        encode(decode(translate(private_key->>'d', '-_', '+/') || '=', 'base64'), 'hex')`);
    this.addSql('alter table licence_key add column sealed_key text, add column sealed_for text');
    this.addSql(`
      alter table licence_key add constraint licence_key_somewhere check (
        num_nonnulls(private_key, sealed_key) <= 1
        and (retired_at is not null or num_nonnulls(private_key, sealed_key) = 1)
        and (sealed_key is null) = (sealed_for is null))`);
  }

  override down(): void {
    this.addSql('delete from licence_key where private_key is null');
    this.addSql('alter table licence_key drop constraint licence_key_somewhere');
    this.addSql('alter table licence_key drop column sealed_key, drop column sealed_for');
    this.addSql(`
      alter table licence_key alter column private_key type jsonb using
        public_key || jsonb_build_object('d',
          translate(rtrim(encode(decode(private_key, 'hex'), 'base64'), '='), '+/', '-_'))`);
    this.addSql('alter table licence_key alter column private_key set not null');
  }
}
