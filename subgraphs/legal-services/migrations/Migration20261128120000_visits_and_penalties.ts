import { Migration } from '@mikro-orm/migrations';

/**
 * Visits name their body by its credit code, their zone, who registered and who approved them, and who came; cases of
 * penalties follow from them. Rows of before keep nothing in the new columns but their zone, which their decisions
 * know.
 */
export class Migration20261128120000_visits_and_penalties extends Migration {
  override up(): void {
    this.addSql(`
      alter table inspection_visit
        add column zone text,
        add column authority_code text,
        add column registered_by text,
        add column head_approved_at timestamptz,
        add column head_approved_by text,
        add column present_inspectors text[]`);
    this.addSql('alter table legal_aid_request add column zone text');
    for (const [table, subject] of [
      ['inspection_visit', 'InspectionVisit'],
      ['legal_aid_request', 'LegalAidRequest'],
    ] as const) {
      this.addSql(`
        update ${table} set zone = known.zone
          from (select subject_id, min(facts ->> 'zone') as zone from decision
            where subject_type = '${subject}' group by subject_id) as known
          where known.subject_id = ${table}.id::text`);
    }
    // Serves the summary of a zone.
    this.addSql('create index inspection_visit_zone on inspection_visit (zone, planned_on)');
    this.addSql(`
      create table penalty_case (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        visit_id uuid not null references inspection_visit,
        authority text not null,
        authority_code text,
        violation text not null,
        gravity text not null,
        basis text not null,
        proposed_fine numeric(18, 2) check (proposed_fine > 0),
        state text not null,
        opened_at timestamptz not null,
        opened_by text not null,
        plea text,
        pleaded_at timestamptz,
        hearing_requested boolean not null,
        hearing_held_on date,
        hearing_record text,
        document_no text,
        fine numeric(18, 2) check (fine > 0 and fine <= proposed_fine),
        decided_at timestamptz,
        decided_by text,
        decision_reason text,
        check (state <> 'PENALISED' or document_no is not null),
        check ((state = 'NOTIFIED') = (decided_at is null))
      )`);
    this.addSql('create index penalty_case_list on penalty_case (credit_code, opened_at, id)');
    this.addSql('create index penalty_case_visit on penalty_case (visit_id)');
  }

  override down(): void {
    this.addSql('drop table penalty_case');
    this.addSql('alter table legal_aid_request drop column zone');
    this.addSql('drop index inspection_visit_zone');
    this.addSql(`
      alter table inspection_visit
        drop column zone,
        drop column authority_code,
        drop column registered_by,
        drop column head_approved_at,
        drop column head_approved_by,
        drop column present_inspectors`);
  }
}
