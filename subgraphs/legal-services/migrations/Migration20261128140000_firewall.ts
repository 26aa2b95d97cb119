import { Migration } from '@mikro-orm/migrations';

/**
 * The firewall before a visit: published items, random draws, passes, places, publication, and what enterprises say
 * afterwards. A visit of before has nothing in the new columns: it has no pass, and is registered again.
 */
export class Migration20261128140000_firewall extends Migration {
  override up(): void {
    this.addSql(`
      create table inspection_item_list (
        id uuid primary key,
        zone text not null,
        authority text not null,
        authority_code text not null,
        version integer not null,
        valid_from date not null,
        valid_to date,
        items jsonb not null,
        published_at timestamptz not null,
        published_by text not null,
        unique (zone, authority, version)
      )`);
    // One list of a body is in force at a time; serves the lists of a zone too.
    this.addSql(`
      create unique index inspection_item_list_in_force on inspection_item_list (zone, authority)
        where valid_to is null`);
    this.addSql(`
      create table inspection_draw (
        id uuid primary key,
        zone text not null,
        authority text not null,
        authority_code text not null,
        authorities text[] not null,
        items text[] not null,
        objects text[] not null,
        inspectors jsonb not null,
        count integer not null check (count between 1 and cardinality(objects)),
        pool_hash text not null,
        published_at timestamptz not null,
        published_by text not null,
        seed_source text not null,
        seed_on date not null,
        state text not null,
        seed text,
        drawn_at timestamptz,
        drawn_by text check (drawn_by <> published_by),
        drawn jsonb not null,
        check ((state = 'DRAWN') = (seed is not null)),
        check ((state = 'DRAWN') = (drawn_at is not null)),
        -- The pool is there before its seed: the lottery is of a later day in China than the publication.
        check (seed_on > (published_at at time zone 'Asia/Shanghai')::date)
      )`);
    this.addSql('create index inspection_draw_list on inspection_draw (zone, published_at, id)');
    this.addSql(`
      alter table inspection_visit
        add column item_codes text[],
        add column draw_id uuid references inspection_draw,
        add column lead_reference text,
        add column place text,
        add column latitude double precision,
        add column longitude double precision,
        add column separate_reason text,
        add column without_notice boolean not null default false,
        add column pass_no text,
        add column pass jsonb,
        add column documents text[],
        add column documents_requested_at timestamptz,
        add column checked_in_latitude double precision,
        add column checked_in_longitude double precision,
        add column published_at timestamptz,
        add column publication_no text,
        add column surveyed_at timestamptz`);
    this.addSql('alter table inspection_visit alter column without_notice drop default');
    // Whatever an operation forgets: nobody has come without a pass since there are passes.
    this.addSql(`
      alter table inspection_visit add constraint inspection_visit_by_pass
        check (checked_in_latitude is null or pass_no is not null)`);
    this.addSql(`
      create table misconduct_report (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        visit_id uuid not null references inspection_visit,
        authority text not null,
        authority_code text,
        kind text not null,
        description text not null,
        state text not null,
        reported_at timestamptz not null,
        decided_at timestamptz,
        decided_by text,
        basis text,
        reason text,
        check ((state = 'REPORTED') = (decided_at is null))
      )`);
    this.addSql('create index misconduct_report_list on misconduct_report (credit_code, reported_at, id)');
    this.addSql(`
      create table visit_answer (
        id uuid primary key,
        zone text not null,
        authority text not null,
        year integer not null,
        quarter integer not null check (quarter between 1 and 4),
        showed_pass boolean not null,
        recommended boolean not null,
        took_favours boolean not null
      )`);
    this.addSql('create index visit_answer_quarter on visit_answer (zone, year, quarter, authority)');
  }

  override down(): void {
    this.addSql('drop table visit_answer, misconduct_report');
    this.addSql('alter table inspection_visit drop constraint inspection_visit_by_pass');
    this.addSql(`
      alter table inspection_visit
        drop column item_codes,
        drop column draw_id,
        drop column lead_reference,
        drop column place,
        drop column latitude,
        drop column longitude,
        drop column separate_reason,
        drop column without_notice,
        drop column pass_no,
        drop column pass,
        drop column documents,
        drop column documents_requested_at,
        drop column checked_in_latitude,
        drop column checked_in_longitude,
        drop column published_at,
        drop column publication_no,
        drop column surveyed_at`);
    this.addSql('drop table inspection_draw, inspection_item_list');
  }
}
