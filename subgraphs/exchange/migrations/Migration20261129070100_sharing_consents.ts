import { Migration } from '@mikro-orm/migrations';

/** An agreement may hold only for enterprises that consented; their consents have an end, and can be taken back. */
export class Migration20261129070100_sharing_consents extends Migration {
  override up(): void {
    this.addSql('alter table access_grant add column consent_required boolean not null default false');
    this.addSql(`
      create table sharing_consent (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        grant_id uuid not null references access_grant (id),
        grant_no text not null,
        fields text[] not null check (cardinality(fields) > 0),
        purpose text not null,
        given_at timestamptz not null,
        until date not null,
        revoked_at timestamptz,
        version int not null default 1
      )`);
    this.addSql('create index sharing_consent_list on sharing_consent (credit_code, given_at, id)');
    this.addSql('create index sharing_consent_of on sharing_consent (grant_id, credit_code)');
  }

  override down(): void {
    this.addSql('drop table sharing_consent');
    this.addSql('alter table access_grant drop column consent_required');
  }
}
