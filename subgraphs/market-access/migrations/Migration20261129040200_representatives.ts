import { Migration } from '@mikro-orm/migrations';

/** For an enterprise that applies in another city, the platform there says who speaks for it, and by which proof. */
export class Migration20261129040200_representatives extends Migration {
  override up(): void {
    this.addSql(`
      alter table cross_city_case
        add column proof text,
        add column proven_at timestamptz,
        add column representative text,
        add constraint cross_city_case_proven check
          (num_nulls(proof, proven_at, representative) in (0, 3))`);
  }

  override down(): void {
    this.addSql('alter table cross_city_case drop column proof, drop column proven_at, drop column representative');
  }
}
