import { Migration } from '@mikro-orm/migrations';

/** The clock is not a person: it may grant what it accepted before, as nobody acted on either in time. */
export class Migration20261128160000_cases_by_silence extends Migration {
  override up(): void {
    this.addSql(`
      alter table service_case drop constraint decided_by_another,
        add constraint decided_by_another check (status not in ('APPROVED', 'APPROVED_WITH_TOLERANCE', 'REJECTED')
          or accepted_by is distinct from decided_by or decided_by = 'clock')`);
  }

  override down(): void {
    this.addSql(`
      alter table service_case drop constraint decided_by_another,
        add constraint decided_by_another check (status not in ('APPROVED', 'APPROVED_WITH_TOLERANCE', 'REJECTED')
          or accepted_by is distinct from decided_by)`);
  }
}
