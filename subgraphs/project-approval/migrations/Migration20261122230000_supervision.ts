import { Migration } from '@mikro-orm/migrations';

/**
 * Results of approval as they are reported, with the signs that they came about outside the system; typical cases; and
 * designers, who answer for life.
 */
export class Migration20261122230000_supervision extends Migration {
  override up(): void {
    this.addSql(`
      create table approval_result (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        project_code text not null,
        matter text not null,
        document_no text not null,
        department text not null,
        decided_on date not null,
        anomalies jsonb not null,
        rule jsonb not null,
        reported_at timestamptz not null,
        reported_by text not null,
        constraint reported_once unique (zone, document_no)
      )`);
    this.addSql(
      `create index approval_result_anomalous on approval_result (zone, reported_at, id) where anomalies <> '[]'`,
    );
    this.addSql(`
      create table typical_case (
        id uuid primary key,
        zone text not null,
        result_id uuid not null unique,
        title text not null,
        summary text not null,
        kinds jsonb not null,
        published_at timestamptz not null
      )`);
    this.addSql('create index typical_case_list on typical_case (zone, published_at, id)');
    this.addSql(`
      create table designer_liability (
        id uuid primary key,
        credit_code text not null,
        project_code text not null,
        person_ref text not null,
        masked_name text not null,
        role text not null,
        organisation text not null,
        recorded_at timestamptz not null,
        recorded_by text not null,
        constraint recorded_once unique (project_code, person_ref, role)
      )`);
    this.addSql('create index designer_liability_person on designer_liability (person_ref, recorded_at, id)');
    this.addSql(`
      create function designers_answer_for_life() returns trigger language plpgsql as $$
      begin
        raise exception 'designer_liability is permanent (设计人员终身负责制): it is neither changed nor deleted';
      end $$`);
    this.addSql(
      'create trigger permanent before update or delete on designer_liability for each row execute function designers_answer_for_life()',
    );
    this.addSql(
      'create trigger permanent_whole before truncate on designer_liability for each statement execute function designers_answer_for_life()',
    );
  }

  override down(): void {
    this.addSql('drop table designer_liability, typical_case, approval_result');
    this.addSql('drop function designers_answer_for_life');
  }
}
