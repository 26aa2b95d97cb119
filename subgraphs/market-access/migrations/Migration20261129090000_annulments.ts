import { Migration } from '@mikro-orm/migrations';

/** Annulments of registrations, with the same id as their case; by who is responsible it is found who may not apply. */
export class Migration20261129090000_annulments extends Migration {
  override up(): void {
    this.addSql(`
      create table registration_annulment (
        id uuid primary key,
        credit_code text not null,
        zone text not null,
        registration text not null,
        reason text not null,
        evidence_digest text not null,
        of_office boolean not null,
        extension jsonb,
        suspension jsonb,
        notice jsonb,
        objection jsonb,
        finding text,
        annulled_on date,
        status_before text,
        responsible jsonb not null,
        reversed_on date
      )`);
    this.addSql('create index registration_annulment_of on registration_annulment (credit_code)');
    this.addSql(
      'create index registration_annulment_responsible on registration_annulment using gin (responsible jsonb_path_ops)',
    );
  }

  override down(): void {
    this.addSql('drop table registration_annulment');
  }
}
