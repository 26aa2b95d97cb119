import { Migration } from '@mikro-orm/migrations';

/**
 * Licences that the department granted, as the public record wants them, and the version of each that credit was told.
 * Their document numbers count through a prefix and a year.
 */
export class Migration20261128235500_granted_licences extends Migration {
  override up(): void {
    this.addSql(`
      create table granted_licence (
        id uuid primary key,
        credit_code text not null,
        subject_type text not null,
        subject_id text not null,
        part text not null,
        document_no text not null unique,
        content text not null,
        kind text not null,
        authority text not null,
        decided_on date not null,
        valid_to date,
        withdrawn_on date,
        reason text,
        version integer not null,
        told_version integer not null
      )`);
    // Of what is granted again after it was withdrawn, one stands.
    this.addSql(`create unique index granted_licence_standing on granted_licence (subject_type, subject_id, part)
      where withdrawn_on is null`);
    this.addSql('create index granted_licence_untold on granted_licence (id) where told_version < version');
    this.addSql('create index granted_licence_of on granted_licence (credit_code)');
    this.addSql(`
      create table licence_serial (
        prefix text not null,
        year integer not null,
        last integer not null,
        primary key (prefix, year)
      )`);
  }

  override down(): void {
    this.addSql('drop table licence_serial');
    this.addSql('drop table granted_licence');
  }
}
