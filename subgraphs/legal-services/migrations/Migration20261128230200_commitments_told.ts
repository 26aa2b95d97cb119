import { Migration } from '@mikro-orm/migrations';

/** Credit is told of commitments that were not kept. */
export class Migration20261128230200_commitments_told extends Migration {
  override up(): void {
    this.addSql('alter table penalty_case add column commitment_told_at timestamptz');
    this.addSql(`create index penalty_case_broken_commitment on penalty_case (id)
      where commitment_kept = false and commitment_told_at is null`);
  }

  override down(): void {
    this.addSql('alter table penalty_case drop column commitment_told_at');
  }
}
