import { Migration } from '@mikro-orm/migrations';

/**
 * Lists of enterprises with one value that stands far from the beginning of their order: a zone by credit codes, which
 * begin with the place, those who have deregistered by the day on which they were founded.
 */
export class Migration20261128223000_lists_within extends Migration {
  override up(): void {
    this.addSql('create index profile_zone_code on profile (zone, credit_code)');
    for (const column of ['status', 'stage', 'grade']) {
      this.addSql(`create index profile_${column}_founded on profile (${column}, founded_on, credit_code)`);
    }
    this.addSql('create index profile_status_projects on profile (status, open_projects, credit_code)');
  }

  override down(): void {
    for (const index of ['zone_code', 'status_founded', 'stage_founded', 'grade_founded', 'status_projects']) {
      this.addSql(`drop index profile_${index}`);
    }
  }
}
