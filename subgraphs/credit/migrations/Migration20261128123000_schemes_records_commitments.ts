import { Migration } from '@mikro-orm/migrations';

/**
 * Grades of every scheme, with the hash of what they were made from; the fields of the national standard of records,
 * which may be corrected, annulled and repaired; commitments that enterprises sign.
 */
export class Migration20261128123000_schemes_records_commitments extends Migration {
  override up(): void {
    this.#grades();
    this.#records();
    this.#commitments();
  }

  /** The tax authority's grades become grades of one of the schemes: they stand until the next one. */
  #grades(): void {
    this.addSql('alter table grade add column input_hash text, add column ended_on date');
    this.addSql(`
      create table scheme_grade (
        id uuid primary key,
        credit_code text not null,
        scheme text not null check (scheme in ('PUBLIC_CREDIT', 'TAX', 'INDUSTRY')),
        industry text,
        level text not null,
        authority text not null,
        valid_from date not null,
        valid_to date,
        facts jsonb not null,
        input_hash text,
        ended_on date,
        check ((scheme = 'INDUSTRY') = (industry is not null)),
        check (valid_to is null or valid_to >= valid_from)
      )`);
    this.addSql(`
      insert into scheme_grade (id, credit_code, scheme, level, authority, valid_from, facts)
      select gen_random_uuid(), credit_code, 'TAX', level, '主管税务机关', make_date(tax_year + 1, 1, 1),
        jsonb_build_array(jsonb_build_object('name', '评价年度', 'value', tax_year::text))
      from tax_grade`);
    this.addSql('drop table tax_grade');
    this.addSql('create index scheme_grade_list on scheme_grade (credit_code, scheme, valid_from desc)');
    // What the job looks through: grades whose last day has passed.
    this.addSql('create index scheme_grade_ending on scheme_grade (valid_to) where ended_on is null');
    this.addSql('create index grade_ending on grade (valid_to) where ended_on is null');
    // Those that ended before are not told of once more.
    this.addSql('update grade set ended_on = valid_to where valid_to < current_date');
  }

  #records(): void {
    this.addSql(`
      alter table licence
        add column zone text,
        add column party_name text,
        add column national jsonb not null default '{}',
        add column commitment_id uuid,
        add column annulled_on date,
        add column annul_reason text`);
    this.addSql(`
      alter table penalty
        add column zone text,
        add column party_name text,
        add column field text,
        add column national jsonb not null default '{}',
        add column repaired_on date,
        add column annulled_on date,
        add column annul_reason text,
        add column ended_on date`);
    this.addSql('update penalty set ended_on = published_until where published_until < current_date');
    this.addSql('create index licence_published on licence (zone, published_on)');
    this.addSql('create index penalty_published on penalty (zone, published_on)');
    this.addSql('create index penalty_ending on penalty (published_until) where ended_on is null');
    this.addSql('alter table credit_repair add column duty_proof text, add column commitment_id uuid');
    this.addSql('alter table credit_repair drop constraint credit_repair_subject_check');
    this.addSql(
      `alter table credit_repair add constraint credit_repair_subject_check
       check (subject in ('LISTING', 'PROMISE', 'PENALTY'))`,
    );
  }

  #commitments(): void {
    this.addSql(`
      create table commitment (
        id uuid primary key,
        credit_code text not null,
        kind text not null,
        matter text not null,
        content text not null,
        proofs jsonb not null,
        signed_at timestamptz not null,
        signed_by text not null,
        due_on date,
        state text not null check (state in ('SIGNED', 'KEPT', 'NOT_KEPT')),
        performance text,
        performed_at timestamptz,
        performed_by text,
        hash text not null,
        document jsonb not null,
        check ((state = 'SIGNED') = (performed_at is null))
      )`);
    this.addSql('create index commitment_list on commitment (credit_code, signed_at, id)');
  }

  override down(): void {
    this.addSql('drop table commitment');
    this.addSql(`delete from credit_repair where subject = 'PENALTY'`);
    this.addSql('alter table credit_repair drop constraint credit_repair_subject_check');
    this.addSql(
      `alter table credit_repair add constraint credit_repair_subject_check check (subject in ('LISTING', 'PROMISE'))`,
    );
    this.addSql('alter table credit_repair drop column duty_proof, drop column commitment_id');
    this.addSql('drop index penalty_ending');
    this.addSql('drop index penalty_published');
    this.addSql('drop index licence_published');
    this.addSql(
      `alter table penalty drop column zone, drop column party_name, drop column field, drop column national,
        drop column repaired_on, drop column annulled_on, drop column annul_reason, drop column ended_on`,
    );
    this.addSql(
      `alter table licence drop column zone, drop column party_name, drop column national, drop column commitment_id,
        drop column annulled_on, drop column annul_reason`,
    );
    this.addSql(
      'create table tax_grade (credit_code text primary key, level text not null, tax_year integer not null)',
    );
    this.addSql(`
      insert into tax_grade select distinct on (credit_code) credit_code, level, extract(year from valid_from)::int - 1
      from scheme_grade where scheme = 'TAX' order by credit_code, valid_from desc`);
    this.addSql('drop index grade_ending');
    this.addSql('drop table scheme_grade');
    this.addSql('alter table grade drop column input_hash, drop column ended_on');
  }
}
