import { Migration } from '@mikro-orm/migrations';

/**
 * Deregistrations (G28): the notice, what became of it, and the case that closes it. One at a time for an enterprise.
 */
export class Migration20261122200000_deregistration extends Migration {
  override up(): void {
    this.addSql(`
      create table deregistration (
        id uuid primary key,
        credit_code text not null,
        kind text not null,
        state text not null,
        zone text not null,
        applicant text not null,
        announced_on date not null,
        notice_until date not null,
        close_by date not null,
        fee numeric(18, 2) not null check (fee = 0),
        rule jsonb not null,
        objection jsonb,
        case_id uuid,
        ended_on date
      )`);
    this.addSql('create index deregistration_list on deregistration (credit_code, announced_on, id)');
    this.addSql(`create unique index deregistration_open on deregistration (credit_code) where ended_on is null`);
  }

  override down(): void {
    this.addSql('drop table deregistration');
  }
}
