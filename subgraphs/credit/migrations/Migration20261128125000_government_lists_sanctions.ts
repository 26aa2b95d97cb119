import { Migration } from '@mikro-orm/migrations';

/**
 * What authorities promise; lists of fees and of joint measures, in versions; sanctions, told before they are imposed;
 * intermediaries; grave violations of tax law.
 */
export class Migration20261128125000_government_lists_sanctions extends Migration {
  override up(): void {
    this.addSql(`
      create table government_promise (
        id uuid primary key,
        zone text not null,
        authority text not null,
        authority_code text not null,
        kind text not null,
        title text not null,
        content text not null,
        made_on date not null,
        due_on date not null,
        state text not null check (state in ('OPEN', 'FULFILLED', 'DISHONEST', 'TREATED')),
        changes jsonb not null,
        registered_by text not null,
        kept_on date,
        outcome text,
        broken_on date,
        treated_on date
      )`);
    this.addSql('create index government_promise_list on government_promise (zone, due_on, id)');
    this.addSql(`create index government_promise_due on government_promise (due_on) where state = 'OPEN'`);
    this.addSql(`
      create table published_list (
        kind text not null check (kind in ('FEES', 'MEASURES')),
        zone text not null,
        version integer not null,
        valid_from date not null,
        valid_to date,
        items jsonb not null,
        published_by text not null,
        primary key (kind, zone, version)
      )`);
    this.addSql(`
      create table joint_sanction (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        listing_id uuid not null,
        measure jsonb not null,
        version integer not null,
        state text not null check (state in ('NOTIFIED', 'IMPOSED', 'LIFTED')),
        notified_at timestamptz not null,
        notified_by text not null,
        considered text,
        imposed_on date,
        imposed_by text,
        lifted_on date,
        end_reason text,
        constraint imposed_by_another check (imposed_by is null or imposed_by <> notified_by)
      )`);
    this.addSql('create index joint_sanction_list on joint_sanction (credit_code, notified_at, id)');
    this.addSql(
      `create unique index joint_sanction_open on joint_sanction (listing_id, (measure->>'code')) where state <> 'LIFTED'`,
    );
    this.addSql(`
      create table intermediary_credit (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        service text not null,
        rating text not null,
        reason text not null,
        authority text not null,
        rated_on date not null,
        unique (credit_code, zone, service)
      )`);
    this.addSql('create index intermediary_credit_list on intermediary_credit (zone, rated_on, id)');
    this.addSql(`
      create table tax_blacklist_entry (
        id uuid primary key,
        credit_code text not null,
        document_no text not null,
        violation text not null,
        amount numeric(18, 2) not null,
        authority text not null,
        decided_on date not null,
        published_until date not null
      )`);
    this.addSql('create index tax_blacklist_list on tax_blacklist_entry (decided_on, id)');
    this.addSql('create index tax_blacklist_of on tax_blacklist_entry (credit_code, decided_on, id)');
    this.addSql(
      `create unique index tax_blacklist_document on tax_blacklist_entry
       (document_key(document_no), document_key(authority))`,
    );
  }

  override down(): void {
    this.addSql(
      'drop table tax_blacklist_entry, intermediary_credit, joint_sanction, published_list, government_promise',
    );
  }
}
