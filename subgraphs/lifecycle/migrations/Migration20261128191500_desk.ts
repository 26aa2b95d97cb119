import { Migration } from '@mikro-orm/migrations';

/** The desk: cases of all departments as they were told last, and warnings of their clocks. */
export class Migration20261128191500_desk extends Migration {
  override up(): void {
    this.addSql('create sequence desk_moved');
    this.addSql(`
      create table desk_case (
        id text primary key,
        department text not null,
        credit_code text not null,
        is_enterprise boolean not null,
        applicant text null,
        bank text null,
        number text not null,
        matter text not null,
        matter_name jsonb not null,
        status text not null,
        status_name jsonb not null,
        zone text null,
        version integer null,
        opened_at timestamptz not null,
        accepted_at timestamptz null,
        ended_at timestamptz null,
        clock jsonb null,
        awaiting jsonb null,
        subject_type text not null,
        subject_id text not null,
        office_only boolean not null,
        event_id uuid not null,
        moved_seq bigint not null,
        due_at timestamptz not null,
        light text not null,
        look_at timestamptz not null,
        derived_with text not null
      )`);
    // Whose cases, in which order: what is open is read far more often than what has ended.
    for (const [name, columns] of [
      ['all_due', 'due_at, id'],
      ['all_opened', 'opened_at, id'],
      ['department_due', 'department, due_at, id'],
      ['department_opened', 'department, opened_at, id'],
      ['matter_due', 'department, matter, due_at, id'],
      ['zone_due', 'zone, department, due_at, id'],
      ['credit_code_due', 'credit_code, due_at, id'],
      ['bank_due', 'bank, due_at, id'],
    ] as const) {
      this.addSql(`create index desk_case_${name} on desk_case (${columns}) where ended_at is null`);
    }
    this.addSql('create index desk_case_applicant on desk_case (applicant) where not is_enterprise');
    for (const [name, columns] of [
      ['department', 'department, opened_at, id'],
      ['credit_code', 'credit_code, opened_at, id'],
      ['bank', 'bank, opened_at, id'],
    ] as const) {
      this.addSql(`create index desk_case_ended_${name} on desk_case (${columns}) where ended_at is not null`);
    }
    this.addSql('create index desk_case_look on desk_case (look_at, id) where ended_at is null');
    this.addSql('create unique index desk_case_moved on desk_case (moved_seq)');
    this.addSql('create index desk_case_event on desk_case (event_id)');
    this.addSql(`
      create table case_alert (
        case_id text not null,
        light text not null,
        credit_code text not null,
        department text not null,
        seq bigint generated always as identity unique,
        given_at timestamptz not null,
        primary key (case_id, light)
      )`);
    this.addSql('create index case_alert_list on case_alert (credit_code, given_at)');
    for (const table of ['desk_case', 'case_alert']) {
      this.addSql(
        `create trigger ${table}_signal after insert or update on ${table} for each statement execute function signal_change()`,
      );
    }
  }

  override down(): void {
    this.addSql('drop table case_alert, desk_case');
    this.addSql('drop sequence desk_moved');
  }
}
