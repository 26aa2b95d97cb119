import { Migration } from '@mikro-orm/migrations';

/**
 * Start-ups (G25) as packages of the kit, one an enterprise; and changes of registration (G27): what each changes, and
 * what they made of the premises.
 */
export class Migration20261122200001_startups_and_changes extends Migration {
  override up(): void {
    this.addSql(`
      create table startup (
        credit_code text primary key,
        package jsonb not null
      )`);
    // The case of the kit has the same id. A name is held by the case for as long as it is open.
    this.addSql(`
      create table change_of_registration (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        name text,
        changes jsonb not null,
        submitted_at timestamptz not null
      )`);
    this.addSql('create index change_of_registration_list on change_of_registration (credit_code, submitted_at, id)');
    this.addSql(
      'create index change_of_registration_name on change_of_registration (zone, name) where name is not null',
    );
    this.addSql(`
      create table premises (
        credit_code text primary key,
        additional_addresses jsonb not null,
        web_address text,
        by_commitment boolean not null
      )`);
  }

  override down(): void {
    this.addSql('drop table premises, change_of_registration, startup');
  }
}
