import { Migration } from '@mikro-orm/migrations';

/** Commitments filed in the place of a review (G17, G20), and what came of the matters that were accepted (Y16). */
export class Migration20261128093000_commitments extends Migration {
  override up(): void {
    this.addSql('alter table project add column commitments jsonb');
    this.addSql(
      'alter table project_matter add column completed_at timestamptz, add column passed boolean, add column outcome text',
    );
  }
}
