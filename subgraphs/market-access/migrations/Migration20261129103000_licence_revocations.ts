import { Migration } from '@mikro-orm/migrations';

/** Cases of revocations of business licences; an enterprise has one that is open at most. */
export class Migration20261129103000_licence_revocations extends Migration {
  override up(): void {
    this.addSql(`
      create table licence_revocation (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        state text not null,
        ground text not null,
        basis text not null,
        findings text not null,
        idle_since date,
        filed_on date not null,
        proposed_at timestamptz not null,
        proposed_by text not null,
        statement text,
        answered_at timestamptz,
        hearing_requested boolean not null,
        hearing_held_on date,
        hearing_record text,
        document_no text,
        reasons jsonb not null,
        decided_at timestamptz,
        decided_by text,
        status_before text,
        annulment jsonb,
        version int not null default 1
      )`);
    this.addSql('create index licence_revocation_of on licence_revocation (credit_code)');
    this.addSql(
      `create unique index licence_revocation_open on licence_revocation (credit_code) where state = 'PROPOSED'`,
    );
  }

  override down(): void {
    this.addSql('drop table licence_revocation');
  }
}
