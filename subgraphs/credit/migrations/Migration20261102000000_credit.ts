import { Migration } from '@mikro-orm/migrations';

/**
 * Grades, tax grades, licences, penalties, listings. Each index begins with the credit code and ends in the order of
 * its list.
 */
export class Migration20261102000000_credit extends Migration {
  override up(): void {
    this.addSql(`
      create table grade (
        id uuid primary key,
        credit_code text not null,
        scheme text not null,
        level text not null,
        valid_from date not null,
        valid_to date not null,
        inputs jsonb not null,
        reasons jsonb not null
      )`);
    this.addSql('create index grade_in_force on grade (credit_code, scheme, valid_from desc)');
    this.addSql(
      'create table tax_grade (credit_code text primary key, level text not null, tax_year integer not null)',
    );
    this.addSql(`
      create table licence (
        id uuid primary key,
        credit_code text not null,
        document_no text not null,
        content text not null,
        kind text not null,
        authority text not null,
        decided_on date not null,
        valid_to date,
        published_on date not null,
        in_time boolean not null,
        unique (authority, document_no)
      )`);
    this.addSql('create index licence_list on licence (credit_code, decided_on, id)');
    this.addSql(`
      create table penalty (
        id uuid primary key,
        credit_code text not null,
        document_no text not null,
        violation text not null,
        gravity text not null,
        fine numeric(18, 2),
        authority text not null,
        decided_on date not null,
        published_on date not null,
        published_until date not null,
        in_time boolean not null,
        unique (authority, document_no)
      )`);
    this.addSql('create index penalty_list on penalty (credit_code, decided_on, id)');
    this.addSql('create index penalty_newest on penalty (decided_on, id)');
    this.addSql(`
      create table listing (
        id uuid primary key,
        credit_code text not null,
        colour text not null,
        reason text not null,
        authority text not null,
        listed_on date not null,
        delisted_on date
      )`);
    this.addSql('create unique index listing_open on listing (credit_code, colour) where delisted_on is null');
  }

  override down(): void {
    this.addSql('drop table listing, penalty, licence, tax_grade, grade');
  }
}
