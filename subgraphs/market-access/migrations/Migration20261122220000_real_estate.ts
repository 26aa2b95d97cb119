import { Migration } from '@mikro-orm/migrations';

/** Real estate (G40): units with their owners, what lies on them, and applications. */
export class Migration20261122220000_real_estate extends Migration {
  override up(): void {
    this.addSql(`
      create table real_estate (
        unit_no text primary key check (length(unit_no) = 28),
        credit_code text not null,
        zone text not null,
        location text not null,
        area numeric(14, 2) not null,
        certificate_no text not null unique,
        registered_on date not null
      )`);
    this.addSql('create index real_estate_list on real_estate (credit_code, registered_on, unit_no)');
    this.addSql(`
      create table real_estate_encumbrance (
        id uuid primary key,
        unit_no text not null,
        credit_code text not null,
        kind text not null,
        holder text not null,
        amount numeric(18, 2),
        since timestamptz not null,
        until timestamptz
      )`);
    this.addSql('create index real_estate_encumbrance_list on real_estate_encumbrance (unit_no, since, id)');
    this.addSql(
      'create index real_estate_encumbrance_open on real_estate_encumbrance (credit_code, kind) where until is null',
    );
    // The case of the kit has the same id.
    this.addSql(`
      create table real_estate_case (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        unit_no text not null,
        kind text not null,
        channel text not null,
        instant boolean not null,
        green_channel boolean not null,
        details jsonb not null,
        certificate_no text,
        utilities jsonb not null,
        submitted_at timestamptz not null
      )`);
    this.addSql('create index real_estate_case_list on real_estate_case (credit_code, submitted_at, id)');
    this.addSql('create index real_estate_case_unit on real_estate_case (unit_no)');
    // Certificates of the sample count from 0.
    this.addSql('create sequence real_estate_certificate minvalue 500000000');
  }

  override down(): void {
    this.addSql('drop table real_estate_case, real_estate_encumbrance, real_estate');
    this.addSql('drop sequence real_estate_certificate');
  }
}
