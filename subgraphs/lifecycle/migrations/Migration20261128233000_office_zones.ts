import { Migration } from '@mikro-orm/migrations';

/** The zone whose officers work on a case: its own, else that in which the register has its enterprise. */
export class Migration20261128233000_office_zones extends Migration {
  override up(): void {
    this.addSql('alter table desk_case add column office_zone text null');
    this.addSql(`
      update desk_case set office_zone = coalesce(zone, (
        select profile.zone from profile where profile.credit_code = desk_case.credit_code))`);
    this.addSql('drop index desk_case_zone_due');
    this.addSql(`
      create index desk_case_zone_due on desk_case (office_zone, department, due_at, id)
        where ended_at is null and not watched`);
    this.addSql('create index desk_case_of_enterprise on desk_case (credit_code) where zone is null');
  }

  override down(): void {
    this.addSql('drop index desk_case_of_enterprise');
    this.addSql('drop index desk_case_zone_due');
    this.addSql(`
      create index desk_case_zone_due on desk_case (zone, department, due_at, id) where ended_at is null and not watched`);
    this.addSql('alter table desk_case drop column office_zone');
  }
}
