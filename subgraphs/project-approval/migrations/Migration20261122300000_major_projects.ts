import { Migration } from '@mikro-orm/migrations';

/** Major projects: adoption, nodes, issues and ledger; coordination meetings; efficiency inspections; agents. */
export class Migration20261122300000_major_projects extends Migration {
  override up(): void {
    this.addSql(`
      create table major_project (
        project_code text primary key,
        credit_code text not null,
        zone text not null,
        kind text not null,
        reason text not null,
        in_scope boolean,
        rule jsonb,
        marked_at timestamptz not null
      )`);
    this.addSql('create index major_project_list on major_project (zone, marked_at, project_code)');
    this.addSql(`
      create table project_adoption (
        id uuid primary key,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        agency text not null,
        leader jsonb not null,
        specialist jsonb not null,
        rule jsonb,
        since timestamptz not null,
        until timestamptz
      )`);
    this.addSql('create index project_adoption_list on project_adoption (project_code, since)');
    this.addSql('create unique index one_adopter on project_adoption (project_code) where until is null');
    this.addSql(`
      create table project_milestone (
        project_code text not null,
        code text not null,
        credit_code text not null,
        zone text not null,
        title text not null,
        set_on date not null,
        planned_on date not null,
        first_planned_on date not null,
        actual_on date,
        primary key (project_code, code)
      )`);
    this.addSql(
      'create index project_milestone_board on project_milestone (zone, set_on, planned_on) where actual_on is null',
    );
    this.addSql(`
      create table project_issue (
        id uuid primary key,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        text text not null,
        agency text not null,
        due_on date not null,
        raised_at timestamptz not null,
        raised_by text not null,
        resolved_at timestamptz,
        resolved_by text,
        resolution text
      )`);
    this.addSql('create index project_issue_list on project_issue (project_code, raised_at, id)');
    this.addSql('create index project_issue_open on project_issue (zone, due_on) where resolved_at is null');
    this.addSql(`
      create table project_ledger_entry (
        id uuid primary key,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        action text not null,
        at timestamptz not null,
        by text not null,
        detail jsonb not null,
        for_office boolean not null default false
      )`);
    this.addSql('create index project_ledger_entry_list on project_ledger_entry (project_code, at, id)');
    this.addSql('create index project_ledger_entry_zone on project_ledger_entry (zone, at)');
    this.addSql(`
      create table coordination_meeting (
        id uuid primary key,
        zone text not null,
        organ_code text not null,
        held_on date not null,
        period text not null,
        topic text not null,
        rule jsonb not null,
        recorded_at timestamptz not null
      )`);
    this.addSql('create index coordination_meeting_list on coordination_meeting (zone, held_on, id)');
    this.addSql(`
      create table meeting_task (
        id uuid primary key,
        meeting_id uuid not null references coordination_meeting,
        zone text not null,
        organ_code text not null,
        project_code text,
        decision text not null,
        agency text not null,
        due_on date not null,
        completed_at timestamptz,
        completed_by text,
        outcome text
      )`);
    this.addSql('create index meeting_task_list on meeting_task (zone, due_on, id)');
    this.addSql('create index meeting_task_of_meeting on meeting_task (meeting_id, due_on, id)');
    this.addSql(`
      create table efficiency_inspection (
        id uuid primary key,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        aspects jsonb not null,
        rule jsonb not null,
        opened_at timestamptz not null,
        closed_at timestamptz
      )`);
    this.addSql('create index efficiency_inspection_list on efficiency_inspection (project_code, opened_at)');
    this.addSql(
      'create unique index one_open_inspection on efficiency_inspection (project_code) where closed_at is null',
    );
    this.addSql(`
      create table supervision_order (
        id uuid primary key,
        inspection_id uuid not null references efficiency_inspection,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        aspect text not null,
        finding text not null,
        agency text not null,
        due_on date not null,
        state text not null,
        issued_at timestamptz not null,
        rectification text,
        rectified_at timestamptz,
        rectified_by text,
        verification text,
        verified_at timestamptz,
        verified_by text,
        constraint verified_by_another check (verified_by <> rectified_by)
      )`);
    this.addSql(
      `create index supervision_order_open on supervision_order (zone, due_on, id) where state <> 'VERIFIED'`,
    );
    this.addSql('create index supervision_order_of_inspection on supervision_order (inspection_id, due_on, id)');
    this.addSql(`
      create table project_agent (
        id uuid primary key,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        official jsonb not null,
        since timestamptz not null,
        until timestamptz
      )`);
    this.addSql('create index project_agent_list on project_agent (project_code, since)');
    this.addSql('create unique index one_agent on project_agent (project_code) where until is null');
    this.addSql(`
      create table agent_contact (
        id uuid primary key,
        project_code text not null,
        credit_code text not null,
        zone text not null,
        agency text not null,
        matter text not null,
        direct boolean not null,
        at timestamptz not null,
        by text not null
      )`);
    this.addSql('create index agent_contact_list on agent_contact (project_code, at, id)');
  }

  override down(): void {
    this.addSql(`drop table agent_contact, project_agent, supervision_order, efficiency_inspection, meeting_task, coordination_meeting, project_ledger_entry,
      project_issue, project_milestone, project_adoption, major_project`);
  }
}
