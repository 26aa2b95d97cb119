import { Migration } from '@mikro-orm/migrations';

/** When credit was told of a penalty; of those of before nobody knows, and credit answers that they are on record. */
export class Migration20261128170000_penalties_told extends Migration {
  override up(): void {
    this.addSql('alter table penalty_case add column credit_told_at timestamptz');
    // Serves the job that tells.
    this.addSql(`
      create index penalty_case_untold on penalty_case (decided_at, id)
        where state = 'PENALISED' and credit_told_at is null`);
  }

  override down(): void {
    this.addSql('alter table penalty_case drop column credit_told_at');
  }
}
