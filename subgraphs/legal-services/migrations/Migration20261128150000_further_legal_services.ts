import { Migration } from '@mikro-orm/migrations';

/**
 * Clues under seal, the legal service team, cases of intellectual property, fair-competition reviews and clean-ups,
 * screenings for property rights, sandboxes and triggers.
 */
export class Migration20261128150000_further_legal_services extends Migration {
  override up(): void {
    this.addSql(`
      create table sealed_clue (
        id uuid primary key,
        zone text not null,
        sender text not null,
        recipient text not null,
        content text not null,
        transferred_at timestamptz not null,
        transferred_by text not null,
        acknowledged_at timestamptz,
        acknowledged_by text
      )`);
    this.addSql('create index sealed_clue_list on sealed_clue (transferred_at, id)');
    this.addSql(`
      create table clue_opening (
        id uuid primary key,
        clue_id uuid not null references sealed_clue,
        purpose text not null,
        opened_at timestamptz not null,
        opened_by text not null
      )`);
    this.addSql('create index clue_opening_clue on clue_opening (clue_id, opened_at)');
    this.addSql(`
      create table legal_team (
        zone text not null,
        version integer not null,
        valid_from date not null,
        members jsonb not null,
        appointed_by text not null,
        primary key (zone, version)
      )`);
    this.addSql(`
      create table ip_case (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        protected_right text not null,
        service text not null,
        description text not null,
        state text not null,
        track text,
        requested_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by text,
        closed_at timestamptz,
        closed_by text,
        outcome text,
        result text,
        check ((state = 'CLOSED') = (closed_at is not null))
      )`);
    this.addSql('create index ip_case_list on ip_case (credit_code, requested_at, id)');
    this.addSql('create index ip_case_zone on ip_case (zone, requested_at)');
    this.addSql(`
      create table fair_competition_review (
        id uuid primary key,
        zone text not null,
        title text not null,
        organ text not null,
        third_party text,
        conclusion text not null,
        opinion text not null,
        reviewed_on date not null,
        recorded_at timestamptz not null,
        recorded_by text not null
      )`);
    this.addSql('create index fair_competition_review_zone on fair_competition_review (zone, reviewed_on, id)');
    this.addSql(`
      create table fair_competition_campaign (
        id uuid primary key,
        zone text not null,
        held_on date not null,
        measures integer not null check (measures >= 0),
        abolished integer not null check (abolished between 0 and measures),
        summary text not null,
        recorded_at timestamptz not null,
        recorded_by text not null
      )`);
    this.addSql('create index fair_competition_campaign_zone on fair_competition_campaign (zone, held_on)');
    this.addSql(`
      create table property_rights_review (
        id uuid primary key,
        zone text not null,
        kind text not null,
        title text not null,
        authority text not null,
        opened_at timestamptz not null,
        opened_by text not null,
        finding text,
        opinion text,
        concluded_at timestamptz,
        concluded_by text,
        check ((finding is null) = (concluded_at is null))
      )`);
    this.addSql('create index property_rights_review_zone on property_rights_review (zone, opened_at, id)');
    this.addSql(`
      create table sandbox (
        id uuid primary key,
        zone text not null,
        title text not null,
        scope text not null,
        starts_on date not null,
        exit_on date not null check (exit_on > starts_on),
        opened_at timestamptz not null,
        opened_by text not null
      )`);
    this.addSql('create index sandbox_zone on sandbox (zone, starts_on, id)');
    this.addSql(`
      create table sandbox_place (
        id uuid primary key,
        credit_code text not null,
        sandbox_id uuid not null references sandbox,
        admitted_at timestamptz not null,
        admitted_by text not null,
        left_at timestamptz,
        left_by text,
        leave_reason text
      )`);
    this.addSql('create index sandbox_place_list on sandbox_place (credit_code, admitted_at, id)');
    this.addSql(`
      create unique index sandbox_place_active on sandbox_place (credit_code, sandbox_id) where left_at is null`);
    this.addSql(`
      create table trigger_rule (
        id uuid primary key,
        zone text not null,
        item text not null,
        events text[] not null,
        published_at timestamptz not null,
        published_by text not null
      )`);
    this.addSql('create index trigger_rule_zone on trigger_rule (zone, published_at, id)');
    this.addSql(`
      create table trigger_event (
        id uuid primary key,
        credit_code text not null,
        trigger_rule_id uuid not null references trigger_rule,
        event text not null,
        occurred_on date not null,
        reported_at timestamptz not null,
        reported_by text not null
      )`);
    this.addSql('create index trigger_event_list on trigger_event (credit_code, trigger_rule_id, occurred_on)');
  }

  override down(): void {
    for (const table of [
      'trigger_event',
      'trigger_rule',
      'sandbox_place',
      'sandbox',
      'property_rights_review',
      'fair_competition_campaign',
      'fair_competition_review',
      'ip_case',
      'legal_team',
      'clue_opening',
      'sealed_clue',
    ]) {
      this.addSql(`drop table ${table}`);
    }
  }
}
