import { Migration } from '@mikro-orm/migrations';

/**
 * A listing is proposed, answered and decided on by another person, rests on a ground and ends at its day. Bad records
 * can be repaired on application. A minor penalty is not published: it has no last day of publication.
 */
export class Migration20261128090000_lists_and_repairs extends Migration {
  override up(): void {
    this.addSql(`
      alter table listing
        add column state text not null default 'LISTED' check (state in ('PROPOSED', 'LISTED', 'DROPPED', 'ENDED')),
        add column basis text,
        add column zone text,
        add column proposed_at timestamptz,
        add column proposed_by text,
        add column answer text,
        add column answered_at timestamptz,
        add column listed_by text,
        add column listed_until date,
        add column end_reason text,
        alter column listed_on drop not null,
        add constraint listed_on_a_day check (state in ('PROPOSED', 'DROPPED') or listed_on is not null),
        add constraint listed_by_another check (listed_by is null or listed_by <> proposed_by)`);
    this.addSql(`update listing set state = 'ENDED' where delisted_on is not null`);
    this.addSql('alter table listing alter column state drop default');
    this.addSql('drop index listing_open');
    this.addSql(
      `create unique index listing_open on listing (credit_code, colour) where state in ('PROPOSED', 'LISTED')`,
    );
    // What the job looks through: listings whose last day has passed.
    this.addSql(`create index listing_ending on listing (listed_until) where state = 'LISTED'`);
    this.addSql('alter table broken_promise add column repaired_on date');
    this.addSql(`
      create table credit_repair (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        subject text not null check (subject in ('LISTING', 'PROMISE')),
        subject_id uuid not null,
        reason text not null,
        applied_at timestamptz not null,
        applied_by text not null,
        state text not null check (state in ('OPEN', 'GRANTED', 'REFUSED')),
        decided_at timestamptz,
        decided_by text,
        decision_reason text,
        basis text,
        constraint decided_whole check ((state = 'OPEN') = (decided_at is null))
      )`);
    this.addSql('create index credit_repair_list on credit_repair (credit_code, applied_at, id)');
    this.addSql(`create unique index credit_repair_open on credit_repair (subject_id) where state = 'OPEN'`);
    this.addSql('alter table penalty alter column published_until drop not null, add column necessity text');
    this.addSql(`update penalty set published_until = null where gravity = 'MINOR' and published_until = decided_on`);
  }

  override down(): void {
    this.addSql('update penalty set published_until = decided_on where published_until is null');
    this.addSql('alter table penalty alter column published_until set not null, drop column necessity');
    this.addSql('drop table credit_repair');
    this.addSql('alter table broken_promise drop column repaired_on');
    this.addSql('drop index listing_open');
    this.addSql('drop index listing_ending');
    this.addSql(`delete from listing where state in ('PROPOSED', 'DROPPED')`);
    this.addSql(`
      alter table listing
        drop constraint listed_by_another,
        drop constraint listed_on_a_day,
        drop column state,
        drop column basis,
        drop column zone,
        drop column proposed_at,
        drop column proposed_by,
        drop column answer,
        drop column answered_at,
        drop column listed_by,
        drop column listed_until,
        drop column end_reason,
        alter column listed_on set not null`);
    this.addSql('create unique index listing_open on listing (credit_code, colour) where delisted_on is null');
  }
}
