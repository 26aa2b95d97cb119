import { Migration } from '@mikro-orm/migrations';
import { makeKeys } from '#shared/identity/principal.ts';
import { keyName } from '../permits/licence-token.ts';

/**
 * Licences of a trade (G30), and the key that signs them: made here, at the department's first start, and kept in its
 * own database, which no other role reads; so that all its replicas sign with one.
 */
export class Migration20261122230000_industry_licences extends Migration {
  override up(): void {
    this.addSql(`
      create table industry_licence (
        licence_no text primary key,
        credit_code text not null,
        zone text not null,
        trade text not null,
        status text not null,
        version integer not null,
        permits jsonb not null,
        token text not null check (length(token) <= 1000),
        issued_at timestamptz not null,
        issued_by text not null,
        reasons jsonb not null
      )`);
    this.addSql('create index industry_licence_list on industry_licence (credit_code, trade)');
    this.addSql(
      `create unique index industry_licence_active on industry_licence (credit_code, trade) where status = 'ACTIVE'`,
    );
    this.addSql(`
      create table licence_key (
        kid text primary key,
        public_key jsonb not null,
        private_key jsonb not null,
        made_at timestamptz not null,
        retired_at timestamptz
      )`);
    // One signs at a time.
    this.addSql(
      'create unique index licence_key_in_use on licence_key ((retired_at is null)) where retired_at is null',
    );
    const { publicKey, privateKey } = makeKeys();
    this.addSql(
      `insert into licence_key values ('${keyName(publicKey)}', '${JSON.stringify(publicKey)}', '${JSON.stringify(privateKey)}', now(), null)`,
    );
  }

  override down(): void {
    this.addSql('drop table industry_licence, licence_key');
  }
}
