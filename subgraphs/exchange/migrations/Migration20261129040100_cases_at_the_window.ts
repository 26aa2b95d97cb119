import { Migration } from '@mikro-orm/migrations';

/** A case that is handed over says what it is, whose it is, and where it stands at the platform that decides it. */
export class Migration20261129040100_cases_at_the_window extends Migration {
  override up(): void {
    this.addSql('alter table carried_case rename column registration_id to host_case_id');
    this.addSql('alter table carried_case rename column created_at to handed_over_at');
    this.addSql(`
      alter table carried_case
        add column matter text not null default 'SETUP' check (matter in ('SETUP', 'CHANGE')),
        add column credit_code text not null default 'platform',
        add column applicant text not null default '',
        add column handed_over_by text not null default '',
        add column home_zone text not null default '',
        add column host_zone text not null default '',
        add column name text,
        add column host_case_no text,
        add column host_status text,
        add column host_due_at timestamptz,
        add column host_days integer,
        add column missing jsonb not null default '[]',
        add column said text,
        add column supplements integer not null default 0 check (supplements >= 0),
        add column version int not null default 1,
        drop constraint carried_case_state_check,
        drop constraint carried_case_check1,
        add constraint carried_case_state_check check
          (state in ('WAITING', 'RECEIVED', 'SUPPLEMENT_ASKED', 'SUPPLYING', 'REFUSED', 'DECIDED')),
        add constraint carried_case_sent check ((state in ('WAITING', 'SUPPLYING')) = (application is not null)),
        add constraint carried_case_of check ((matter = 'SETUP') = (credit_code = 'platform'))`);
    this.addSql(`
      alter table carried_case
        alter column matter drop default, alter column credit_code drop default, alter column applicant drop default,
        alter column handed_over_by drop default, alter column home_zone drop default,
        alter column host_zone drop default`);
    this.addSql('drop index carried_case_open');
    this.addSql(`create index carried_case_open on carried_case (moved_at, id)
      where state not in ('REFUSED', 'DECIDED')`);
    this.addSql('create index carried_case_all on carried_case (handed_over_at desc, id desc)');
    this.addSql('create index carried_case_of on carried_case (credit_code, handed_over_at desc, id desc)');
    this.addSql('create index carried_case_by on carried_case (applicant, handed_over_at desc, id desc)');
  }

  override down(): void {
    throw new Error('a case that was handed over with its applicant is not made into one without');
  }
}
