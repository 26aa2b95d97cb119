import { Migration } from '@mikro-orm/migrations';

/** The ledger of data resources, requests for sharing, agreements, and the receipts of reads. */
export class Migration20261128235000_exchange extends Migration {
  override up(): void {
    this.addSql(`
      create table data_resource (
        id uuid primary key,
        catalog_code text not null unique,
        kind text not null,
        department text not null,
        name text not null,
        summary text not null,
        items jsonb not null,
        share_type text not null check (share_type in ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
        share_ground text,
        classified boolean not null,
        update_cycle text not null,
        published_on date not null,
        unique (department, kind, name),
        check (share_type = 'UNCONDITIONAL' or share_ground is not null)
      )`);
    this.addSql(`
      create table share_request (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        member_name text not null,
        fields text[] not null check (cardinality(fields) > 0),
        purpose text not null,
        legal_basis text not null,
        matter_code text not null,
        ends_on date not null,
        share_type text not null,
        state text not null check (state in ('OPEN', 'GRANTED', 'REFUSED')),
        requested_at timestamptz not null,
        requested_by text not null,
        decided_at timestamptz,
        decided_by text,
        decision_reason text,
        check ((state = 'OPEN') = (decided_at is null))
      )`);
    this.addSql('create index share_request_list on share_request (credit_code, requested_at, id)');
    this.addSql('create index share_request_all on share_request (requested_at, id)');
    this.addSql(`
      create table access_grant (
        id uuid primary key,
        grant_no text not null unique,
        credit_code text not null,
        member text generated always as (credit_code) stored,
        zone text not null,
        member_name text not null,
        fields text[] not null check (cardinality(fields) > 0),
        purpose text not null,
        legal_basis text not null,
        matter_code text not null,
        ends_on date not null,
        granted_at timestamptz not null,
        revoked_at timestamptz,
        revoke_reason text,
        request_id uuid not null unique references share_request (id),
        check ((revoked_at is null) = (revoke_reason is null))
      )`);
    this.addSql('create index access_grant_list on access_grant (credit_code, granted_at, id)');
    this.addSql('create index access_grant_all on access_grant (granted_at, id)');
    this.addSql(`
      create table access_receipt (
        id uuid primary key,
        credit_code text not null,
        read_at timestamptz not null,
        reader text not null check (reader in ('PARTNER', 'BANK', 'OFFICER', 'SERVICE')),
        member text,
        department text,
        grant_no text,
        fields text[] not null,
        purpose text not null,
        legal_basis text not null,
        case_no text not null,
        refused boolean not null
      )`);
    this.addSql('create index access_receipt_list on access_receipt (credit_code, read_at, id)');
    this.addSql('create index access_receipt_day on access_receipt (read_at)');
    // Receipts are added and never changed or removed by this department's role. A restore begins with empty tables.
    this.addSql(`
      create function receipts_stay() returns trigger language plpgsql as $$
      begin
        if tg_op = 'TRUNCATE' and not exists (select 1 from access_receipt) then
          return null;
        end if;
        raise exception 'receipts are added and never changed or removed, but got: %', tg_op;
      end $$`);
    this.addSql(`
      create trigger receipts_stay before update or delete on access_receipt
      for each row execute function receipts_stay()`);
    this.addSql(`
      create trigger receipts_stay_whole before truncate on access_receipt
      for each statement execute function receipts_stay()`);
  }

  override down(): void {
    this.addSql('drop table access_receipt');
    this.addSql('drop function receipts_stay');
    this.addSql('drop table access_grant, share_request, data_resource');
  }
}
